package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Columns;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The probabilities alone as bars from 0 to 1 without numbers, so small that several are looked at side by side. A label that doesn't fit
 * below its bar is left out.
 *
 * @param labels one for each class
 */
public record BarThumbnail(List<String> labels, Distribution distribution, Theme theme, Messages words)
        implements Figure<BarThumbnail.Bars> {

    private static final double TEXT_SIZE = 11;
    private static final double GAP = 4;

    public BarThumbnail {
        labels = List.copyOf(labels);
    }

    @Override
    public Bars at(Extent extent) {
        return new Bars(this, extent.width(), extent.height());
    }

    /** Returns the heights as they can be seen, in whole per cents. */
    @Override
    public String description() {
        return words.text(
                "bars.thumbnail",
                IntStream.range(0, distribution.size())
                        .mapToObj(k -> words.text(
                                "bars.thumbnail.class",
                                Printable.of(labels.get(k)),
                                NumberText.percent(distribution.probability(k), 0)))
                        .collect(Collectors.joining(", ")));
    }

    /** The bars at a size. */
    public record Bars(BarThumbnail figure, double width, double height) implements Picture, Sheet {

        @Override
        public List<Sheet> sheets() {
            return List.of(this);
        }

        @Override
        public void paint(Surface surface) {
            Theme theme = figure.theme();
            PlotPainter plots = new PlotPainter(surface, theme, 1, GAP);
            surface.fillRectangle(new Box(0, 0, width, height), 0, theme.background());
            Box plot = new Box(GAP, GAP, width - 2 * GAP, height - TEXT_SIZE - 3 * GAP);
            Columns columns =
                    Columns.across(plot.x(), plot.width(), figure.distribution().size(), 0);
            TextStyle style = TextStyle.regular(TEXT_SIZE, theme.ink()).centred();
            for (int k = 0; k < figure.distribution().size(); k++) {
                double top =
                        plot.bottom() - plot.height() * figure.distribution().probability(k);
                plots.fillBar(columns.bar(k, columns.barWidth(), plot.bottom(), top), theme.probability());
                String label = figure.labels().get(k);
                if (style.width(label) <= columns.width()) {
                    surface.text(label, columns.centre(k), plot.bottom() + GAP + TEXT_SIZE, style);
                }
            }
            plots.paintAxis(plot, plot.bottom());
        }
    }
}
