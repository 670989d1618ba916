package io.github.tauscope.input;

import io.github.tauscope.model.Row;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of logits from an array as Python, numpy and torch print it: numbers in brackets, separated by commas or by white
 * space, alone or in a call such as {@code tensor([[…]], device='cuda:0')}.
 */
final class PrintedArray {

    private static final String NUMBER = "(?:[+\\-−]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+\\-−]?\\d++)?|"
            + "[+\\-]?(?:inf|nan|None)|(?:np\\.)?float\\d++\\([^()]*+\\)|tensor\\([^()]*+\\)|\\.\\.\\.)";

    /** Where an array begins. A bracket that is closed before a separator is that of a label, as in {@code [0],2.5}. */
    private static final Pattern START =
            Pattern.compile("\\s*+(?:\\w++\\s*+=\\s*+)?(?:(?:\\w++\\.)?+(?:[aA]rray|[tT]ensor)(\\()\\s*+"
                    + "|(?!\\[[^\\[\\]\\n]*+] *+[,;\\t]\\s*+\\S))\\[[\\[\\s]*+" + NUMBER + "(?=[\\s,\\]]|$)");

    private static final Pattern PART = Pattern.compile("[\\[\\],]|[^\\s\\[\\],]+");
    private static final Pattern SCALAR = Pattern.compile("(?:(?:np\\.)?float\\d++|tensor)\\((.*)\\)");
    private static final Pattern REST = Pattern.compile("[\\s,;]*+");
    private static final Pattern NEXT = Pattern.compile("[ \\t\\r]*+\\n\\s*+\\[");
    private static final Pattern REST_OF_CALL = Pattern.compile(
            "\\s*+(?:,\\s*+\\w++=[^\\[\\]()]*+(?:\\([^()]*+\\)[^\\[\\]()]*+){0,8})?\\)" + REST.pattern());

    private final String text;
    private final Matcher part;
    private final ReadAs readAs;
    private final List<Row> rows = new ArrayList<>();
    private Classes classes;
    private int place;
    private @Nullable Boolean hasCommas;

    /** Of the row that is being read. */
    private int size;

    /** Since the last number. */
    private int commas;

    private PrintedArray(String text, ReadAs readAs) {
        this.text = text;
        this.readAs = readAs;
        classes = new Classes(readAs);
        part = PART.matcher(text);
    }

    static boolean isOne(String text) {
        return text.indexOf('"') < 0 && START.matcher(text).lookingAt();
    }

    /**
     * Reads the numbers.
     *
     * @throws InputException if one can't be read, some are left out, or rows differ in length
     */
    static Found parse(String text, ReadAs readAs) {
        PrintedArray array = new PrintedArray(text, readAs);
        try {
            array.read();
        } catch (InputException e) {
            throw e.inLine(array.line());
        }
        return array.rows.isEmpty() ? array.classes.toFound() : Found.of(array.rows);
    }

    private void read() {
        Matcher start = START.matcher(text);
        boolean isCall = start.lookingAt() && start.group(1) != null;
        part.region(text.indexOf('['), text.length());
        do {
            readArray();
        } while (!isCall && NEXT.matcher(text).region(part.end(), text.length()).lookingAt());
        if (!(isCall ? REST_OF_CALL : REST).matcher(text.substring(part.end())).matches()) {
            throw new InputException("input.array.after");
        }
    }

    private void readArray() {
        int depth = 0;
        do {
            if (!part.find()) {
                throw new InputException("input.array.brackets");
            }
            place = part.start();
            depth += read(part.group());
        } while (depth > 0);
    }

    /** Returns by how many brackets the next part is deeper. */
    private int read(String found) {
        switch (found) {
            case "[", "]" -> endRow();
            case "," -> commas++;
            case "...", "…" -> throw new InputException("input.array.elided", Printable.quoted(found));
            default -> number(found);
        }
        return found.equals("[") ? 1 : found.equals("]") ? -1 : 0;
    }

    private void endRow() {
        if (commas > 1) {
            throw new InputException("input.array.separators");
        }
        if (size > 0) {
            endRow(classes.toRow());
        }
        size = 0;
        commas = 0;
    }

    private void endRow(Row row) {
        int classesBefore =
                rows.isEmpty() ? row.logits().size() : rows.get(0).logits().size();
        if (row.logits().size() != classesBefore) {
            throw new InputException("input.rows.differ", row.logits().size(), classesBefore);
        }
        rows.add(row);
        classes = new Classes(readAs);
    }

    /** Takes the next number; that commas are between all or none tells them from decimal ones. */
    private void number(String found) {
        boolean isFirst = size++ == 0;
        if (commas > (isFirst ? 0 : 1) || (!isFirst && hasCommas != null && hasCommas != (commas > 0))) {
            throw new InputException("input.array.separators");
        }
        hasCommas = isFirst ? hasCommas : Boolean.valueOf(commas > 0);
        commas = 0;
        classes.addNumber(SCALAR.matcher(found).replaceAll("$1"));
    }

    private long line() {
        return 1 + text.chars().limit(place).filter(letter -> letter == '\n').count();
    }
}
