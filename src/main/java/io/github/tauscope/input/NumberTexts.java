package io.github.tauscope.input;

import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.InvalidNumberException.Reason;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.TypedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the numbers of one list, as they are written, in what people type and paste and what programs print. */
public final class NumberTexts {

    private static final Pattern CELLS = Pattern.compile("\\s*[\\n\\r\\t;]\\s*");
    private static final Pattern WORDS = Pattern.compile("[\\s,;]+");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\A\\s*+[\\[({](.*)[\\])}][\\s,;]*+\\z", Pattern.DOTALL);

    private NumberTexts() {}

    /**
     * Returns the entries of a list: of a printed array, else what is between line breaks, tabs and semicolons if each is a
     * number (its comma is a decimal one then), else between commas, else between spaces. An entry need not be a number; one
     * between two commas can be blank.
     *
     * @throws InputException if an array can't be read, or has several rows
     */
    public static List<String> of(String text) {
        Optional<List<String>> array = ofArray(text);
        return array.isPresent()
                ? array.get()
                : typed(IN_BRACKETS.matcher(text).replaceFirst("$1").strip());
    }

    /**
     * Returns the numbers of an array as a program prints it; empty if it isn't one.
     *
     * @throws InputException if it can't be read, or has several rows
     */
    static Optional<List<String>> ofArray(String text) {
        if (!TextLogits.isArray(text)) {
            return Optional.empty();
        }
        OnlyRow row = new OnlyRow();
        TextLogits.readArray(text, row);
        return Optional.of(row.numbers());
    }

    /** Returns whether all are numbers; one whose comma can be read in two ways is one, and refused later. */
    static boolean areNumbers(List<String> entries) {
        return entries.stream().allMatch(NumberTexts::isNumber);
    }

    private static List<String> typed(String text) {
        List<String> cells = List.of(CELLS.split(text));
        if (cells.size() == 1 && text.indexOf(',') >= 0) {
            return betweenCommas(text);
        }
        List<String> words = List.of(WORDS.split(text));
        boolean areCells = cells.size() > 1 && areNumbers(cells);
        return !areCells && areNumbers(words) ? words : cells;
    }

    private static List<String> betweenCommas(String text) {
        List<String> entries = new ArrayList<>();
        for (String entry : text.split(",", -1)) {
            entries.add(entry.strip());
        }
        return entries;
    }

    private static boolean isNumber(String entry) {
        if (FieldForm.isPercentage(entry)) {
            return true;
        }
        try {
            Reals.parseLogit(TypedNumber.toPlain(entry));
            return true;
        } catch (InvalidNumberException e) {
            return e.reason() == Reason.AMBIGUOUS_COMMA;
        }
    }

    private static final class OnlyRow implements NumberRows {

        private final List<String> numbers = new ArrayList<>();
        private int rows;

        @Override
        public void add(String number) {
            numbers.add(number);
        }

        @Override
        public void endRow() {
            rows++;
        }

        private List<String> numbers() {
            if (rows > 1) {
                throw new InputException("input.list.rows", rows);
            }
            return numbers;
        }
    }
}
