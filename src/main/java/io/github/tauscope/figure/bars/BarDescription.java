package io.github.tauscope.figure.bars;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a bar figure shows, in a sentence for people who can't see it. */
public final class BarDescription {

    private static final int MOST = 5;

    private BarDescription() {}

    public static String of(BarData data, Messages words) {
        return of(data, BarParts.ALL, words);
    }

    /** Returns the sentence about what is shown, which tells nothing that is hidden. */
    static String of(BarData data, BarParts parts, Messages words) {
        return parts.numbers() ? whole(data, words) : inPart(data, parts, words);
    }

    private static String inPart(BarData data, BarParts parts, Messages words) {
        int n = data.distribution().size();
        IntStream classes = parts.bars() ? Arrays.stream(data.distribution().order(MOST)) : IntStream.range(0, n);
        String labels = classes.limit(MOST)
                .mapToObj(i -> Printable.of(data.labels().get(i)))
                .collect(Collectors.joining(", "));
        String named = n <= MOST ? labels : words.text("bars.description.labels", labels, String.valueOf(n - MOST));
        String key = parts.bars() ? "bars.description.numberless" : "bars.description.axes";
        return words.text(key, NumberText.full(data.distribution().temperature().value()), named);
    }

    private static String whole(BarData data, Messages words) {
        int n = data.distribution().size();
        String classes = mostLikely(data, data.distribution());
        String temperature = NumberText.full(data.distribution().temperature().value());
        String live = n <= MOST
                ? words.text("bars.description", temperature, classes)
                : words.text("bars.description.more", temperature, classes, String.valueOf(n - MOST));
        Distribution guess = data.guess();
        if (guess != null) {
            return words.text("bars.description.guess", live, mostLikely(data, guess));
        }
        Distribution a = data.comparable();
        if (a == null) {
            return live;
        }
        return words.text(
                "bars.description.baseline",
                live,
                NumberText.full(a.temperature().value()));
    }

    private static String mostLikely(BarData data, Distribution distribution) {
        return Arrays.stream(distribution.order(MOST))
                .mapToObj(i -> Printable.of(data.labels().get(i)) + " " + NumberText.probability(distribution.at(i)))
                .collect(Collectors.joining(", "));
    }
}
