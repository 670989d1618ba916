package io.github.tauscope.chart;

import io.github.tauscope.figure.Montage;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.GradientFigure;
import io.github.tauscope.figure.loss.LossDescription;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.model.Reading;
import java.util.List;

/** The curve of a loss, which no temperature changes, and beside it or beneath the gradient at that of a reading. */
final class LossChart implements Drawings {

    private static final double GAP = 32;

    /** What a loss and a gradient are at their best: the width to the height. */
    private static final double ASPECT = 4.0 / 3;

    private final LossCurves curves;
    private final Look look;

    private LossChart(LossCurves curves, Look look) {
        this.curves = curves;
        this.look = look;
    }

    static LossChart of(Reading reading, Look look) {
        LossView view = new LossView(reading, look.contrast());
        return new LossChart(LossCurves.of(view.question(), part -> {}), look);
    }

    @Override
    public Drawing at(Reading reading) {
        LossView view = new LossView(reading, look.contrast());
        Gradient gradient = view.gradient();
        boolean logarithmic = look.axis() == ProbabilityAxis.LOGARITHMIC;
        LossFigure curve = new LossFigure(view.data(curves, look.words()), logarithmic, "", look.theme(), look.words());
        GradientFigure bars = new GradientFigure(gradient, look.theme(), look.words());
        return new Drawing(
                view.name(look.words()),
                description(view, gradient),
                (width, height) -> together(curve, bars, width, height));
    }

    private String description(LossView view, Gradient gradient) {
        String name = view.name(look.words());
        return LossDescription.ofCurve(name, view.present(), curves.marks(), look.words()) + " "
                + LossDescription.ofGradient(
                        gradient.temperature(), gradient.bars(Gradient.MOST, look.words()), look.words());
    }

    /** Puts the two beside one another, or above where that is nearer to the aspect of both. */
    private static Picture together(LossFigure curve, GradientFigure bars, double width, double height) {
        boolean beside = width > ASPECT * height;
        double across = beside ? Math.floor((width - GAP) / 2) : width;
        double down = beside ? height : Math.floor((height - GAP) / 2);
        return new Montage(List.of())
                .with(curve.at(across, down), 0, 0)
                .with(bars.at(across, down), beside ? across + GAP : 0, beside ? 0 : down + GAP);
    }
}
