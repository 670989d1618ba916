package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.figure.TemperaturePlot;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A sweep at a size: the curves, and above them the cursor, which alone moves with τ. */
public record SweepPicture(SweepFigure figure, SweepLayout layout) implements TemperaturePlot {

    /** How much farther than the nearest curve another may be from the pointer to be meant too, in pixels. */
    private static final double NEAR = 5;

    @Override
    public List<Sheet> sheets() {
        SweepData data = figure.data();
        SweepCurves curves = data.curves();
        Theme theme = figure.theme();
        CurveNames names = curves == null
                ? CurveNames.NONE
                : CurveNames.of(data, LineNames.of(curves, data.labels(), figure.words()), layout, theme);
        Sheet drawn = data.isAsked()
                ? new SweepFrameSheet(layout, theme, figure.words(), true)
                : new SweepCurveSheet(layout, curves, names, data.baseline(), theme, figure.words());
        Sheet cursor = new SweepCursorSheet(layout, data, theme, figure.words());
        CurveGuess guess = data.guess();
        return guess == null
                ? List.of(drawn, cursor)
                : List.of(
                        drawn,
                        cursor,
                        new SweepGuessSheet(layout, guess, data.labels().get(guess.index()), theme, figure.words()));
    }

    @Override
    public TemperatureAxis axis() {
        return layout.axis();
    }

    @Override
    public double axisEnd() {
        return layout.probabilityScale().end();
    }

    @Override
    public double fittingEnd() {
        return AxisTop.fitting(figure.greatest());
    }

    @Override
    public boolean isInProbabilities(double y) {
        return y < layout.amounts().y() - layout.unit() * SweepLayout.GAP;
    }

    /** Returns the scale of the probabilities, by which a curve is drawn. */
    public ProbabilityScale probabilityScale() {
        return layout.probabilityScale();
    }

    /** Returns the curves nearest to a height at the temperature of a distribution, from the highest to the lowest. */
    public List<SweepCurves.Line> near(double y, Distribution distribution) {
        SweepCurves curves = figure.data().curves();
        if (curves == null || figure.data().isAsked()) {
            return List.of();
        }
        ProbabilityScale scale = layout.probabilityScale();
        ToDoubleFunction<SweepCurves.Line> distance = line -> Math.abs(y - scale.at(curves.at(distribution, line)));
        List<SweepCurves.Line> lines = curves.lines();
        double nearest = lines.stream().mapToDouble(distance).min().orElseThrow();
        return lines.stream()
                .filter(line -> distance.applyAsDouble(line) <= nearest + NEAR)
                .toList();
    }
}
