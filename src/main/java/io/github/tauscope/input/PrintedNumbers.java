package io.github.tauscope.input;

import io.github.tauscope.kernel.check.Claim;
import io.github.tauscope.text.Printable;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads printed probabilities with their digits: 0.50 claims more than 0.5. */
public final class PrintedNumbers {

    /** The most digits after the decimal point that a claim can be held to. */
    public static final int MOST_DIGITS = 400;

    private static final Pattern BETWEEN = Pattern.compile("[,;/|\\s\\[\\](){}]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int MOST_LETTERS = 500;

    private PrintedNumbers() {}

    /**
     * Reads numbers separated by commas, semicolons, slashes or white space, in brackets or not.
     *
     * @param digits how many digits after the decimal point are claimed; empty for as many as each number has
     * @throws InputException if there is no entry, or one that isn't a number; the sentence counts entries from 1
     */
    public static Claim parse(String text, OptionalInt digits) {
        List<String> entries = Stream.of(BETWEEN.split(text.replace('−', '-')))
                .filter(entry -> !entry.isEmpty())
                .toList();
        if (entries.isEmpty()) {
            throw new InputException("input.printed.none");
        }
        List<BigDecimal> printed = IntStream.range(0, entries.size())
                .mapToObj(i -> number(entries.get(i), i + 1))
                .toList();
        return digits.isPresent() ? Claim.of(printed, digits.getAsInt()) : Claim.of(printed);
    }

    private static BigDecimal number(String entry, int position) {
        if (entry.length() > MOST_LETTERS || !NUMBER.matcher(entry).matches()) {
            throw new InputException("input.printed", position, Printable.quoted(entry));
        }
        return new BigDecimal(entry);
    }
}
