package io.github.tauscope.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the format of a text, by the ending of its name where that is certain, else by its beginning. */
final class TextLogits {

    private static final Pattern OBJECT = Pattern.compile("\\s*+(?:\\[[\\s\\[]*+)?\\{");

    private TextLogits() {}

    /** Tries the formats in order: that of a certain ending, what can be nothing else, and separated values, which anything can be. */
    static Found parse(String text, String name, ReadAs readAs) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (EventStream.isOne(text)) {
            return json(EventStream.json(text), readAs);
        }
        if (lowerCase.endsWith(".json")
                || lowerCase.endsWith(".jsonl")
                || OBJECT.matcher(text).lookingAt()) {
            return json(text, readAs);
        }
        if (lowerCase.endsWith(".tsv")) {
            return SeparatedLogits.parse(text, '\t', false, readAs);
        }
        if (isArray(text)) {
            ArrayRows rows = new ArrayRows(readAs);
            readArray(text, rows);
            return rows.toFound();
        }
        if (NamedNumbers.isOne(text)) {
            return NamedNumbers.read(text, readAs);
        }
        boolean mayBeOfPandas = lowerCase.endsWith(".csv");
        Optional<String> spaced = SpacedText.table(text);
        if (spaced.isPresent()) {
            return SeparatedLogits.parse(spaced.get(), SpacedText.SEPARATOR, mayBeOfPandas, readAs);
        }
        return isJsonList(text, lowerCase)
                ? json(text, readAs)
                : SeparatedLogits.parse(text, SeparatedValues.separator(text), mayBeOfPandas, readAs);
    }

    /** Returns whether a text is an array as a program prints it. */
    static boolean isArray(String text) {
        // most texts have none, and the patterns of arrays take longer to compile than a list of numbers to read
        boolean hasBracket = text.indexOf('[') >= 0 || text.indexOf('(') >= 0;
        return hasBracket && (RVector.isOne(text) || PrintedArray.isOne(text) || Parentheses.isOne(text));
    }

    /** Hands the numbers of such an array over. */
    static void readArray(String text, NumberRows rows) {
        if (RVector.isOne(text)) {
            RVector.read(text, rows);
        } else {
            PrintedArray.read(Parentheses.isOne(text) ? Parentheses.toBrackets(text) : text, rows);
        }
    }

    /** Returns whether a text is what a program replies, not only its numbers. */
    static boolean isReply(String text) {
        return EventStream.isOne(text) || OBJECT.matcher(text).lookingAt();
    }

    private static Found json(String text, ReadAs readAs) {
        List<Json> values = Json.parse(PythonLiterals.toJson(text), JsonLogits.SHAPES);
        return ServerReply.find(values, readAs).orElseGet(() -> JsonLogits.parse(values, readAs));
    }

    private static boolean isJsonList(String text, String lowerCase) {
        return !lowerCase.endsWith(".csv")
                && !lowerCase.endsWith(".txt")
                && text.stripLeading().startsWith("[");
    }
}
