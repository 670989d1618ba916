package io.github.tauscope.chart;

import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Montage;
import io.github.tauscope.figure.loss.GradientFigure;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.model.Reading;
import java.util.List;
import java.util.function.Function;

/** A loss with its gradient: side by side or one above the other, whichever suits their aspect better. */
record LossChart(LossFigure curve, GradientFigure gradient) implements Figure<Montage> {

    private static final double GAP = 32;

    /** The best ratio of width to height for each of the two. */
    private static final double ASPECT = 4.0 / 3;

    /** Computes the curves, which no temperature changes, and returns what draws them with the gradient of a reading. */
    static Function<Reading, Drawing> drawings(Reading first, Look look) {
        LossCurves curves = LossCurves.of(look.loss().of(first).question(), Progress.UNWATCHED);
        return reading -> {
            LossView view = look.loss().of(reading);
            LossChart chart = new LossChart(view.figure(curves, "", look), view.gradientFigure(look));
            return new Drawing(view.names(look.words()).full(), chart);
        };
    }

    @Override
    public Montage at(double width, double height) {
        boolean beside = width > ASPECT * height;
        double across = beside ? Math.floor((width - GAP) / 2) : width;
        double down = beside ? height : Math.floor((height - GAP) / 2);
        return new Montage(List.of())
                .with(curve.at(across, down), 0, 0)
                .with(gradient.at(across, down), beside ? across + GAP : 0, beside ? 0 : down + GAP);
    }

    @Override
    public String description() {
        return curve.description() + " " + gradient.description();
    }
}
