package io.github.tauscope.chart;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Judgement;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.JudgedRows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The calibration of rows at one temperature.
 *
 * @param reliability in bins of confidence
 */
public record CalibrationPoint(JudgedRows rows, Temperature temperature, Judgement judgement, Reliability reliability) {

    /** So many logits are judged in a small part of a frame. */
    private static final long AT_ONCE = 250_000;

    /** What it follows from. */
    public record Question(JudgedRows rows, Temperature temperature) {

        /** Returns whether the answer takes no more than a small part of a frame. */
        public boolean isShort() {
            return rows.logits() <= AT_ONCE;
        }

        /** Returns whether another question is about the same rows, perhaps at another temperature. */
        public boolean isOfSameRows(Question other) {
            return rows == other.rows;
        }
    }

    public static CalibrationPoint of(Question question, Progress progress) {
        Judgement judgement = Judgement.of(question.rows, question.temperature, progress);
        Reliability reliability = Reliability.of(judgement, CalibrationFit.BINS.binning(), CalibrationFit.BINS.count());
        return new CalibrationPoint(question.rows, question.temperature, judgement, reliability);
    }

    /** Returns the rows of a bin as indices within their set: the wrong ones first, and the most confident first. */
    public List<Integer> rowsIn(Reliability.Bin bin) {
        double[] confidences = judgement.confidences();
        double[] correctness = judgement.correctness();
        return IntStream.range(0, confidences.length)
                .filter(i -> confidences[i] > bin.low() && confidences[i] <= bin.high())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> correctness[i])
                        .thenComparingDouble(i -> -confidences[i]))
                .map(rows::index)
                .toList();
    }
}
