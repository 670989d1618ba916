package io.github.tauscope.output;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.check.Verdict;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * A verdict in words and rows, for the command line and for the window.
 *
 * @param summary whether the claim follows, in a sentence
 * @param notes what else there is to say, a sentence each: whether it is a distribution at all, which temperature gives it
 * @param temperature a temperature that gives a claim that does not follow
 * @param rows one for each class
 */
public record VerdictReport(String summary, List<String> notes, Optional<Temperature> temperature, List<Row> rows) {

    /**
     * One class.
     *
     * @param label its label
     * @param claimed the number as it is printed
     * @param right the probability, with two digits more
     * @param difference claimed − right where the number does not follow, else nothing
     * @param follows whether the number follows
     */
    public record Row(String label, String claimed, String right, String difference, boolean follows) {}

    /** Copies the lists. */
    public VerdictReport {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    /** Tells a verdict on classes of the given labels. */
    public static VerdictReport of(Verdict verdict, List<String> labels, Messages words) {
        return new VerdictText(verdict, labels, words).tell();
    }
}
