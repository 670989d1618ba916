package io.github.tauscope.output;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.check.Verdict;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * A verdict in words and rows, for the command line and the window.
 *
 * @param summary a sentence that says whether the claim follows
 * @param notes further sentences: whether the claim is a distribution at all, which temperature gives it
 * @param temperature a temperature that gives a claim that does not follow
 * @param rows one per class
 */
public record VerdictReport(String summary, List<String> notes, Optional<Temperature> temperature, List<Row> rows) {

    /**
     * One class.
     *
     * @param claimed the number as printed
     * @param right the probability, with two digits more
     * @param difference claimed − right if the number does not follow, else empty
     */
    public record Row(String label, String claimed, String right, String difference, Mark mark) {}

    /** How a number matches. */
    public enum Mark {
        /** The probability rounds to it. */
        MATCHES,
        /** The verdict's grade explains the difference. */
        ROUNDING,
        /** It does not match. */
        OFF
    }

    public VerdictReport {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    public static VerdictReport of(Verdict verdict, List<String> labels, Messages words) {
        return new VerdictText(verdict, labels, words).tell();
    }
}
