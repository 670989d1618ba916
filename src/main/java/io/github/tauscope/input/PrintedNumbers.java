package io.github.tauscope.input;

import io.github.tauscope.kernel.check.Claim;
import io.github.tauscope.text.Printable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads printed probabilities with their digits: 0.50 claims more than 0.5, 9.0% as much as 0.090, and &lt;0.1 is a bound. */
public final class PrintedNumbers {

    /** The most digits after the decimal point that a claim can be held to. */
    public static final int MOST_DIGITS = 400;

    private static final Pattern BETWEEN = Pattern.compile("[,;/|\\s\\[\\](){}]+");

    /** What separates numbers that can have decimal commas. */
    private static final Pattern CELLS = Pattern.compile("(?:\\s*[;\\t\\n\\r\\[\\](){}]\\s*)+");

    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("[≈~<>≤≥]?[+-]?(?:\\d+(?:,\\d*)?|,\\d+)(?:[eE][+-]?\\d{1,3})?%?");

    private static final Pattern NUMBER =
            Pattern.compile("([≈~<>≤≥]?)([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)(%?)");
    private static final Pattern SPACE_AFTER_SIGN = Pattern.compile("(?<=[≈~<>≤≥])\\s+|\\s+(?=%)");
    private static final int MOST_LETTERS = 500;

    private PrintedNumbers() {}

    /**
     * Reads numbers as a program prints an array, or separated by commas, semicolons, slashes or white space. A comma is
     * decimal where semicolons, tabs or line breaks separate numbers of which none has a point. Each may be a percentage, be
     * marked as rounded by ≈ or ~, or be a bound: {@code <0.1}, {@code >90%}.
     *
     * @param digits how many digits after the decimal point are claimed; empty for as many as each number has
     * @throws InputException if there is no entry, or one that isn't a number; the sentence counts entries from 1
     */
    public static Claim parse(String text, OptionalInt digits) {
        String plain = text.replace('−', '-').replace("<=", "≤").replace(">=", "≥");
        List<String> entries = NumberTexts.ofArray(plain).orElseGet(() -> typed(plain));
        if (entries.isEmpty()) {
            throw new InputException("input.printed.none");
        }
        List<BigDecimal> printed = new ArrayList<>();
        Map<Integer, Claim.Bound> bounds = new HashMap<>();
        for (String entry : entries) {
            Matcher number = number(entry, printed.size() + 1);
            String sign = number.group(1);
            int index = printed.size();
            Claim.Bound.of(sign).ifPresent(bound -> bounds.put(index, bound));
            BigDecimal value = new BigDecimal(number.group(2));
            printed.add(number.group(3).isEmpty() ? value : value.movePointLeft(2));
        }
        Claim claim = digits.isPresent() ? Claim.of(printed, digits.getAsInt()) : Claim.of(printed);
        return claim.withBounds(bounds);
    }

    private static List<String> typed(String text) {
        String joined = SPACE_AFTER_SIGN.matcher(text).replaceAll("");
        List<String> cells = entries(CELLS, joined);
        boolean haveCommas = cells.size() > 1
                && joined.indexOf(',') >= 0
                && cells.stream().allMatch(cell -> DECIMAL_COMMA.matcher(cell).matches());
        return haveCommas ? cells.stream().map(cell -> cell.replace(',', '.')).toList() : entries(BETWEEN, joined);
    }

    private static List<String> entries(Pattern between, String text) {
        return Stream.of(between.split(text)).filter(entry -> !entry.isEmpty()).toList();
    }

    private static Matcher number(String entry, int position) {
        Matcher number = NUMBER.matcher(entry);
        if (entry.length() > MOST_LETTERS || !number.matches()) {
            throw new InputException("input.printed", position, Printable.quoted(entry));
        }
        return number;
    }
}
