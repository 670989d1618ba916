package io.github.tauscope.input;

import io.github.tauscope.model.Row;
import java.util.List;
import java.util.Locale;
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
        if (RVector.isOne(text)) {
            return RVector.parse(text, readAs);
        }
        if (PrintedArray.isOne(text)) {
            return PrintedArray.parse(text, readAs);
        }
        return isJsonList(text, lowerCase)
                ? json(text, readAs)
                : SeparatedLogits.parse(text, SeparatedValues.separator(text), lowerCase.endsWith(".csv"), readAs);
    }

    /** Returns whether a text is an array as a program prints it. */
    static boolean isArray(String text) {
        return RVector.isOne(text) || PrintedArray.isOne(text);
    }

    /**
     * Reads the only row of a text.
     *
     * @throws InputException if it can't be read, or has several
     */
    static Row onlyRow(String text) {
        Found found = parse(text, "", ReadAs.IT_SAYS.with(ReadAs.Numbers.LOGITS));
        if (found.rows().size() > 1) {
            throw new InputException("input.list.rows", found.rows().size());
        }
        return found.rows().get(0);
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
