package io.github.tauscope.input;

import io.github.tauscope.text.Printable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of numbers from an array as Python, numpy and torch print it: numbers in brackets, separated by commas or by white
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
    private final NumberRows rows;
    private int place;
    private @Nullable Boolean hasCommas;

    /** Of the row that is being read. */
    private int size;

    /** Since the last number. */
    private int commas;

    private PrintedArray(String text, NumberRows rows) {
        this.text = text;
        this.rows = rows;
        part = PART.matcher(text);
    }

    static boolean isOne(String text) {
        return text.indexOf('"') < 0 && START.matcher(text).lookingAt();
    }

    /**
     * Hands the numbers of each row over.
     *
     * @throws InputException if one can't be read, some are left out, or rows differ in length; the sentence has the line
     */
    static void read(String text, NumberRows rows) {
        PrintedArray array = new PrintedArray(text, rows);
        try {
            array.read();
        } catch (InputException e) {
            throw e.inLine(array.line());
        }
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
            rows.endRow();
        }
        size = 0;
        commas = 0;
    }

    /** Takes the next number; that commas are between all or none tells them from decimal ones. */
    private void number(String found) {
        boolean isFirst = size++ == 0;
        if (commas > (isFirst ? 0 : 1) || (!isFirst && hasCommas != null && hasCommas != (commas > 0))) {
            throw new InputException("input.array.separators");
        }
        hasCommas = isFirst ? hasCommas : Boolean.valueOf(commas > 0);
        commas = 0;
        rows.add(SCALAR.matcher(found).replaceAll("$1"));
    }

    private long line() {
        return 1 + text.chars().limit(place).filter(letter -> letter == '\n').count();
    }
}
