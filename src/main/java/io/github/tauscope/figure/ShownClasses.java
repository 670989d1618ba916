package io.github.tauscope.figure;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The classes that a figure shows one by one; those that it has no room for are shown together.
 *
 * @param indices all classes in their order or, where they are too many, the most likely first
 * @param others how many have no place of their own
 */
public record ShownClasses(List<Integer> indices, int others) {

    /** How many a figure shows where no number is asked for. */
    public static final int MOST = 40;

    /** With more, columns are narrower than a pixel. */
    public static final int LIMIT = 1000;

    public static ShownClasses of(Distribution distribution, int most) {
        int n = distribution.size();
        IntStream shown = n <= most ? IntStream.range(0, n) : Arrays.stream(distribution.order(most));
        return new ShownClasses(shown.boxed().toList(), Math.max(0, n - most));
    }

    /** Returns the same number of classes with the given one among them, in place of the least likely if need be. */
    public ShownClasses including(int index) {
        Stream<Integer> most = indices.stream().limit(indices.size() - 1);
        return indices.contains(index)
                ? this
                : new ShownClasses(Stream.concat(most, Stream.of(index)).toList(), others);
    }

    public int[] toArray() {
        return indices.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns what is shown for each class, followed by what is shown for the others where there are any. */
    public <T> List<T> map(IntFunction<T> each, Supplier<T> together) {
        Stream<T> last = others == 0 ? Stream.empty() : Stream.of(together.get());
        return Stream.concat(indices.stream().map(each::apply), last).toList();
    }

    /** Returns which of some places keep their texts where not all can: the greatest, the first of equals, and the others. */
    public static <T> List<Integer> first(List<T> places, Predicate<T> isOthers, ToDoubleFunction<T> size) {
        int last = places.size() - 1;
        int greatest = 0;
        for (int k = 1; k < places.size(); k++) {
            boolean greater = size.applyAsDouble(places.get(k)) > size.applyAsDouble(places.get(greatest));
            greatest = greater && !isOthers.test(places.get(k)) ? k : greatest;
        }
        return isOthers.test(places.get(last)) ? List.of(greatest, last) : List.of(greatest);
    }

    /** Returns what the others are called. */
    public String othersText(Messages words) {
        return words.text("bars.others", NumberText.count(others));
    }
}
