package io.github.tauscope.chart;

import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.figure.partial.PartialBarFigure;
import io.github.tauscope.figure.partial.PartialData;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Reading;
import java.util.Set;

/** Logits and probabilities of a reading as bars, or the bounds of the probabilities where others are not listed. */
public final class BarChart {

    private BarChart() {}

    public static BarData data(Reading reading) {
        Prediction prediction = reading.experiment().inquiry().prediction();
        return new BarData(
                reading.experiment().labels(),
                reading.distribution(),
                reading.reference(),
                reading.baseline(),
                prediction instanceof BarsPrediction bars ? bars.guess().distribution() : null);
    }

    /** Returns the bars of a list. */
    public static PartialBarFigure ofList(Reading reading, PartialDistribution partial, Look look) {
        PartialData data = new PartialData(reading.experiment().labels(), partial, reading.comparison());
        return new PartialBarFigure(data, look.axis(), look.top(), look.classes(), look.theme(), look.words());
    }

    /** Returns the bars, or those of a list, whose logits can be dragged. */
    public static Figure<?> editable(Reading reading, Look look) {
        return figure(reading, look, true, Set.of());
    }

    /** Draws the bars of a chart on a page, with some of their parts kept back. The bounds of a list are drawn whole. */
    public static Drawing page(Chart chart, Set<Hidden> hidden) {
        return draw(Reading.of(chart.experiment()), chart.look(), hidden)
                .onPage(chart.look(), chart.experiment().temperature());
    }

    static Drawing draw(Reading reading, Look look) {
        return draw(reading, look, Set.of());
    }

    private static Drawing draw(Reading reading, Look look, Set<Hidden> hidden) {
        return new Drawing(
                FigureKind.BARS.title(look.words()),
                figure(reading, look, false, hidden),
                "",
                new ReadingCaption(reading, look.words()).ofBars());
    }

    private static Figure<?> figure(Reading reading, Look look, boolean editable, Set<Hidden> hidden) {
        PartialDistribution partial = reading.partial();
        if (partial != null) {
            return ofList(reading, partial, look);
        }
        BarOptions options = new BarOptions(look.axis(), look.top(), look.classes(), editable, null, hidden);
        return new BarFigure(data(reading), options, look.theme(), look.words());
    }
}
