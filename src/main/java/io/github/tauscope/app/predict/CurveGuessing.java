package io.github.tauscope.app.predict;

import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.figure.sweep.CurveGuess;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A guess of the curve of one class, made at the marks of the axis. */
record CurveGuessing(Experiment experiment, CurvePrediction prediction, Messages words) implements TypedGuessing {

    private static final double STEP = 0.01;

    /** Below this, a mean difference is the unsteadiness of a hand. */
    private static final double EXACT = 0.01;

    /** So many temperatures tell how far off a curve is. */
    private static final int GRID = 121;

    @Override
    public String question() {
        return words.text("predict.curve.question", Guessing.label(experiment, prediction.index()));
    }

    @Override
    public String hint() {
        return words.text("predict.curve.drag");
    }

    @Override
    public boolean isReady() {
        return prediction.isDrawn();
    }

    @Override
    public List<Integer> classes() {
        return SweepCurves.mostLikely(experiment.logits());
    }

    @Override
    public int about() {
        return prediction.index();
    }

    @Override
    public CurvePrediction about(int index) {
        if (index == prediction.index()) {
            return prediction;
        }
        return CurvePrediction.of(index);
    }

    @Override
    public List<String> places() {
        return TemperatureTrack.STOPS.stream()
                .map(stop -> words.text("predict.curve.place", Guessing.tau(stop)))
                .toList();
    }

    @Override
    public boolean isUntouched() {
        return false; // it begins with nothing that is seen
    }

    @Override
    public String value(int index, int place) {
        return prediction.isDrawn() ? NumberText.quantity(guess().at(TemperatureTrack.STOPS.get(place))) : "";
    }

    @Override
    public CurvePrediction typed(int index, int place, String text) {
        return prediction.through(TemperatureTrack.STOPS.get(place), BarsGuessing.probability(text));
    }

    @Override
    public CurvePrediction stepped(int index, int place, int steps) {
        Temperature at = TemperatureTrack.STOPS.get(place);
        double before = prediction.isDrawn() ? guess().at(at) : 0;
        return prediction.through(at, Math.max(0, Math.min(1, before + steps * STEP)));
    }

    @Override
    public String allowed() {
        return words.text("predict.guess.allowed");
    }

    @Override
    public String outcome() {
        if (!prediction.isDrawn()) {
            return words.text("predict.curve.outcome.none");
        }
        List<Temperature> grid = TemperatureAxis.grid(GRID);
        ToDoubleFunction<Temperature> off = tau -> Math.abs(guess().at(tau) - truth(tau));
        Temperature worst = grid.stream().max(Comparator.comparingDouble(off)).orElseThrow();
        double mean = grid.stream().mapToDouble(off).average().orElseThrow();
        return words.text(
                mean < EXACT ? "predict.curve.outcome.right" : "predict.curve.outcome",
                Guessing.label(experiment, prediction.index()),
                NumberText.quantity(mean),
                Guessing.tau(TemperatureTrack.at(TemperatureTrack.position(worst))),
                NumberText.quantity(guess().at(worst)),
                NumberText.probability(distribution(worst).at(prediction.index())));
    }

    /**
     * With β = 1/τ, dp/dβ = p (z − E[z]), and E[z] rises from the mean logit at β = 0 to the greatest: that decides whether a curve
     * rises, falls, or has a peak.
     */
    @Override
    public String why() {
        Logits logits = experiment.logits();
        double z = logits.get(prediction.index());
        double greatest = logits.get(logits.argmax()[0]);
        double mean = Arrays.stream(logits.toArray())
                .filter(Double::isFinite)
                .average()
                .orElse(greatest);
        String uniform = NumberText.part(1.0 / logits.unmasked());
        if (logits.argmax().length == logits.unmasked()) {
            return words.text("predict.curve.why.equal", uniform);
        }
        if (z == greatest) {
            return words.text("predict.curve.why.greatest", uniform, NumberText.part(1.0 / logits.argmax().length));
        }
        return words.text(z <= mean ? "predict.curve.why.low" : "predict.curve.why.between", uniform);
    }

    private CurveGuess guess() {
        return new CurveGuess(prediction.index(), prediction.points(), prediction.isOpen());
    }

    private double truth(Temperature temperature) {
        return distribution(temperature).probability(prediction.index());
    }

    private Distribution distribution(Temperature temperature) {
        return Distribution.of(experiment.scaledLogits(), temperature);
    }
}
