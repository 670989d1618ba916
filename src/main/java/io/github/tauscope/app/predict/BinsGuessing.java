package io.github.tauscope.app.predict;

import io.github.tauscope.chart.CalibrationText;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A guess of which bins are over-confident.
 *
 * @param reliability at the present temperature; empty while it is computed
 */
record BinsGuessing(Experiment experiment, BinsPrediction prediction, Optional<Reliability> reliability, Messages words)
        implements Guessing {

    @Override
    public String question() {
        return words.text("predict.bins.question", Guessing.tau(experiment.temperature()));
    }

    @Override
    public String hint() {
        return words.text("predict.bins.drag");
    }

    @Override
    public boolean isReady() {
        return reliability.isPresent();
    }

    /** Returns the bins with rows. */
    @Override
    public List<String> places() {
        return IntStream.of(filled())
                .mapToObj(k -> CalibrationText.range(bins().get(k)))
                .toList();
    }

    /** Returns whether a bin with rows is marked. */
    boolean isMarked(int place) {
        return place < filled().length && prediction.overconfident().contains(filled()[place]);
    }

    BinsPrediction marked(int place, boolean isOverconfident) {
        return place < filled().length ? prediction.with(filled()[place], isOverconfident) : prediction;
    }

    @Override
    public String outcome() {
        if (reliability.isEmpty()) {
            return "";
        }
        int[] wrong = IntStream.of(filled())
                .filter(k -> bins().get(k).isOverconfident()
                        != prediction.overconfident().contains(k))
                .toArray();
        String all = NumberText.count(filled().length);
        if (wrong.length == 0) {
            return words.text("predict.bins.outcome.right", all);
        }
        Reliability.Bin worst = IntStream.of(wrong)
                .mapToObj(bins()::get)
                .max(Comparator.comparingDouble(Reliability.Bin::gap))
                .orElseThrow();
        return words.text(
                "predict.bins.outcome",
                NumberText.count(filled().length - wrong.length),
                all,
                CalibrationText.range(worst),
                NumberText.quantity(worst.confidence()),
                NumberText.quantity(worst.accuracy()));
    }

    @Override
    public String why() {
        if (reliability.isEmpty()) {
            return "";
        }
        double confidence = mean(Reliability.Bin::confidence);
        double accuracy = mean(Reliability.Bin::accuracy);
        return words.text(
                confidence > accuracy ? "predict.bins.why.over" : "predict.bins.why.under",
                NumberText.quantity(confidence),
                NumberText.quantity(accuracy));
    }

    private double mean(ToDoubleFunction<Reliability.Bin> of) {
        double rows =
                IntStream.of(filled()).mapToDouble(k -> bins().get(k).count()).sum();
        return IntStream.of(filled())
                .mapToDouble(
                        k -> of.applyAsDouble(bins().get(k)) * bins().get(k).count() / rows)
                .sum();
    }

    private int[] filled() {
        return IntStream.range(0, bins().size())
                .filter(k -> bins().get(k).count() > 0)
                .toArray();
    }

    private List<Reliability.Bin> bins() {
        return reliability.map(Reliability::bins).orElse(List.of());
    }
}
