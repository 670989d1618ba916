package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.GradientFigure;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.model.Reading;

/** The curve of a loss, which does not depend on the temperature, with the gradient at that of a reading. */
record LossChart(LossCurves curves, Look look) implements Drawings {

    static LossChart of(Reading reading, Look look) {
        return new LossChart(LossCurves.of(look.loss().of(reading).question(), Progress.UNWATCHED), look);
    }

    @Override
    public Drawing at(Reading reading) {
        LossView view = look.loss().of(reading);
        LossFigure curve = new LossFigure(view.data(curves, look.words()), look.axis(), "", look.theme(), look.words());
        GradientFigure gradient = new GradientFigure(view.gradient(), look.theme(), look.words());
        return new Drawing(view.name(look.words()), new LossPairFigure(curve, gradient));
    }
}
