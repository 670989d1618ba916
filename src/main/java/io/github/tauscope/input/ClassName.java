package io.github.tauscope.input;

import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the class that an argument names: {@code #3} is the third; any other text is a label or, if no class has it, a number. */
public final class ClassName {

    private static final Pattern NUMBER = Pattern.compile("(#?)0*([1-9]\\d{0,8})");

    private ClassName() {}

    /**
     * Returns the index of a class.
     *
     * @throws InputException if there is no such class, or more than one
     */
    public static int index(String name, List<String> labels) {
        Matcher number = NUMBER.matcher(name);
        boolean isNumber = number.matches() && Integer.parseInt(number.group(2)) <= labels.size();
        if (isNumber && number.group(1).equals("#")) {
            return Integer.parseInt(number.group(2)) - 1;
        }
        int[] named = IntStream.range(0, labels.size())
                .filter(i -> labels.get(i).equals(name))
                .toArray();
        if (named.length > 1) {
            throw new InputException("input.class.several", Printable.quoted(name), named.length, named[0] + 1);
        }
        if (named.length == 0 && !isNumber) {
            throw new InputException("input.class.none", Printable.quoted(name), labels.size());
        }
        return named.length == 1 ? named[0] : Integer.parseInt(number.group(2)) - 1;
    }
}
