package io.github.tauscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that stand in a text by themselves: those with a decimal point or comma, with an exponent, or in per cent. Whole
 * numbers mostly count something, and are not among them.
 *
 * @param text of one or more lines
 * @param first the number of its first line
 */
record StatedNumbers(String text, int first) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_.,])(?:(?:\\d+[.,]\\d+|\\.\\d+)"
            + "(?:[eE][+−-]?\\d+)?(?:\\s?%)?|\\d+[eE][+−-]?\\d+|\\d+\\s?%)");

    /** Returns those that are not given. */
    List<UncheckedNumber> besides(Inputs given) {
        List<UncheckedNumber> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int line = first;
        int counted = 0;
        while (number.find()) {
            line += breaks(counted, number.start());
            counted = number.start();
            if (!given.contains(number.group())) {
                found.add(new UncheckedNumber(line, number.group()));
            }
        }
        return found;
    }

    private int breaks(int from, int to) {
        return (int) text.substring(from, to)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
    }
}
