package io.github.tauscope.input;

import io.github.tauscope.model.Experiment;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads one row of logits from a text file in UTF-8, with or without a byte order mark, or in UTF-16 with one.
 *
 * <p>Separated values ({@code .csv}, {@code .tsv}, {@code .txt}): a column of logits; or a column of labels and one of
 * logits; or a line of several logits, if it can't be a label and a logit; or a first line that names the columns, possibly
 * among others. Names count in any case: {@code logit}, {@code logits}, {@code score}, {@code scores}, {@code z}, or pandas'
 * {@code 0} above a single column with decimal points in a {@code .csv}, else {@code probability}, {@code probabilities}, {@code prob},
 * {@code probs}, {@code p}; with {@code label}, {@code token}, {@code class}, {@code name}, {@code text}, {@code word} or the only
 * column of text. Commas are decimal where the separator is another and a number shows it.
 *
 * <p>JSON ({@code .json}): a list of logits; {@code {"labels": […], "logits": […]}}, or the same with
 * {@code "probabilities"}; or a table as Tauscope writes it. A list may have others around it. Any file but {@code .csv},
 * {@code .tsv} and {@code .txt} is JSON if it begins with a bracket.
 *
 * <p>An array as numpy, torch, Python or R prints it, in a file with any ending but {@code .json} and {@code .tsv}.
 *
 * <p>What can be read in several ways, or has several rows, is refused.
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

    /** Tries the formats in order: that of a certain ending, what can be nothing else, and separated values, which anything can be. */
    private static Experiment parse(String text, String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (lowerCase.endsWith(".json")) {
            return JsonLogits.parse(text);
        }
        if (lowerCase.endsWith(".tsv")) {
            return SeparatedLogits.parse(text, '\t', false);
        }
        if (RVector.isOne(text)) {
            return RVector.parse(text);
        }
        if (PrintedArray.isOne(text)) {
            return PrintedArray.parse(text);
        }
        return isJson(text, lowerCase)
                ? JsonLogits.parse(text)
                : SeparatedLogits.parse(text, SeparatedValues.separator(text), lowerCase.endsWith(".csv"));
    }

    private static boolean isJson(String text, String lowerCase) {
        String start = text.substring(0, Math.min(text.length(), 1000)).stripLeading();
        return !lowerCase.endsWith(".csv")
                && !lowerCase.endsWith(".txt")
                && (start.startsWith("[") || start.startsWith("{"));
    }
}
