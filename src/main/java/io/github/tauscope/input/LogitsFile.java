package io.github.tauscope.input;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Printable;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads labelled logits from a file of text in UTF-8, with a byte order mark or not.
 *
 * <p>Separated values ({@code .csv}, {@code .tsv}, {@code .txt}): a column of logits, or a column of labels and one of
 * logits; or a first line that names the columns {@code label} and {@code logit} or {@code probability}, among others.
 * JSON ({@code .json}): a list of logits; {@code {"labels": […], "logits": […]}} or with {@code "probabilities"}; or
 * what Tauscope itself writes as a table. A file of another name is JSON if it begins with a bracket.
 *
 * <p>A column or a name {@code temperature} says the temperature. One of several temperatures is refused: an experiment
 * has one, and to take the first would lose the others in silence.
 */
public final class LogitsFile {

    private LogitsFile() {}

    /**
     * Reads a file.
     *
     * @return the experiment, at τ = 1 where the file has no temperature
     * @throws InputException where it can't be read; the sentence names the file and, where there is one, the line
     */
    public static Experiment read(Path file) {
        try {
            return parse(TextFile.read(file, "input.folder.logits"), file.toString());
        } catch (InputException e) {
            throw e.inFile(Printable.of(file.toString()));
        }
    }

    private static Experiment parse(String text, String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (lowerCase.endsWith(".tsv")) {
            return SeparatedLogits.parse(text, '\t');
        }
        return lowerCase.endsWith(".json") || isJson(text, lowerCase)
                ? JsonLogits.parse(text)
                : SeparatedLogits.parse(text, SeparatedLogits.separator(text));
    }

    private static boolean isJson(String text, String lowerCase) {
        String start = text.substring(0, Math.min(text.length(), 1000)).stripLeading();
        return !lowerCase.endsWith(".csv")
                && !lowerCase.endsWith(".txt")
                && (start.startsWith("[") || start.startsWith("{"));
    }
}
