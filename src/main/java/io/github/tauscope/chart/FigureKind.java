package io.github.tauscope.chart;

import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.figure.bars.BarDescription;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.model.Reading;
import java.util.Locale;

/** The figures. */
public enum FigureKind {
    /** Logits and probabilities as bars. */
    BARS;

    /** Draws the figure of an experiment. */
    public Drawing draw(Reading reading, Look look) {
        return switch (this) {
            case BARS -> bars(reading, look);
        };
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Drawing bars(Reading reading, Look look) {
        BarData data = new BarData(
                reading.experiment().labels(), reading.distribution(), reading.reference(), reading.pinned());
        BarFigure figure = new BarFigure(data, BarOptions.still(look.axis()), look.theme(), look.words());
        return new Drawing(look.words().text("tab.bars"), BarDescription.of(data, look.words()), figure::at);
    }
}
