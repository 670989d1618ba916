package io.github.tauscope.chart;

import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.model.Reading;

/** Logits and probabilities of a reading as bars. */
public final class BarChart {

    private BarChart() {}

    public static BarData data(Reading reading) {
        return new BarData(
                reading.experiment().labels(), reading.distribution(), reading.reference(), reading.baseline());
    }

    static Drawing draw(Reading reading, Look look) {
        BarData data = data(reading);
        BarOptions options = BarOptions.still(look.axis(), look.top(), look.classes());
        BarFigure figure = new BarFigure(data, options, look.theme(), look.words());
        return new Drawing(FigureKind.BARS.title(look.words()), figure);
    }
}
