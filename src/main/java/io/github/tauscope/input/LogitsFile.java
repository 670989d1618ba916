package io.github.tauscope.input;

import io.github.tauscope.model.Experiment;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads labelled logits from a text file in UTF-8, with or without a byte order mark.
 *
 * <p>Separated values ({@code .csv}, {@code .tsv}, {@code .txt}): a column of logits; or a column of labels and one of
 * logits; or a first line that names the columns {@code label} and {@code logit} or {@code probability}, possibly among
 * others. JSON ({@code .json}): a list of logits; {@code {"labels": […], "logits": […]}}, or the same with
 * {@code "probabilities"}; or a table as Tauscope writes it. Any other file is JSON if it begins with a bracket.
 *
 * <p>A column or a JSON name {@code temperature} gives the temperature. A file with several is refused: an experiment has
 * only one, and taking the first would silently drop the others.
 */
public final class LogitsFile {

    private LogitsFile() {}

    /**
     * Reads a file.
     *
     * @return the experiment, at τ = 1 if the file gives no temperature
     * @throws InputException if it can't be read; the sentence names the file and, if known, the line
     */
    public static Experiment read(Path file) {
        return TextFile.read(file, "input.folder.logits", text -> parse(text, file.toString()));
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
