package io.github.tauscope.handout;

import io.github.tauscope.chart.BarChart;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.BarThumbnail;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.handout.Part.Figure.Format;
import io.github.tauscope.lesson.Scene;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The figure of a scene.
 *
 * @param id of its element, which no other has
 */
record SceneFigure(Scene scene, String id, Messages words) {

    /** These have two plots side by side. */
    private static final Set<FigureKind> WIDE =
            Collections.unmodifiableSet(EnumSet.of(FigureKind.LOSS, FigureKind.CALIBRATION));

    /** Returns the figure with all that belongs to it. */
    Part whole() {
        Chart chart = chart();
        Drawing drawing = chart.draw();
        return figure(drawing, caption(chart), drawing.figure().description());
    }

    /** Returns what is left of the figure without some of its parts: only bars can be drawn in part. */
    Part without(Set<Hidden> hidden) {
        if (hidden.isEmpty()) {
            return whole();
        }
        if (scene.figure() != FigureKind.BARS) {
            return Part.Text.paragraph(words.text("handout.hidden"));
        }
        return bars(hidden, caption(chart()));
    }

    /** Returns axes without bars, to draw in. */
    Part axes() {
        return bars(Set.of(Hidden.values()), words.text("handout.draw"));
    }

    /** Returns the probabilities as one of several small pictures. */
    Part.Figure picture(String letter) {
        BarThumbnail bars = scene.thumbnail(Theme.LIGHT, words);
        return new Part.Figure(id, Format.SMALL, new Drawing(letter, bars), letter, bars.description());
    }

    private Part bars(Set<Hidden> hidden, String caption) {
        Drawing drawing = BarChart.page(chart(), hidden);
        boolean isTold = hidden.equals(Set.of(Hidden.OUTLINE));
        String description = isTold
                ? drawing.figure().description()
                : new HiddenWords(scene.experiment(), words).description(hidden);
        return figure(drawing, caption, description);
    }

    private Chart chart() {
        return new Chart(scene.figure(), scene.experiment(), scene.on(Look.of(Theme.LIGHT, words)));
    }

    private String caption(Chart chart) {
        return words.text(
                "chart.title",
                chart.kind().title(words),
                NumberText.temperature(scene.experiment().temperature()));
    }

    private Part figure(Drawing drawing, String caption, String description) {
        Format format = WIDE.contains(scene.figure()) ? Format.WIDE : Format.USUAL;
        return new Part.Figure(id, format, drawing, caption, description);
    }
}
