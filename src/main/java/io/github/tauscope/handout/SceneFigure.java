package io.github.tauscope.handout;

import io.github.tauscope.chart.BarChart;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.BarThumbnail;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.lesson.Scene;
import io.github.tauscope.output.InlineSvg;
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

    /** So narrow that letters, when the figure is as wide as the page, are hardly smaller than those of the text. */
    private static final int WIDTH = 560;

    private static final int HEIGHT = 290;

    /** These have two plots side by side. */
    private static final Set<FigureKind> WIDE =
            Collections.unmodifiableSet(EnumSet.of(FigureKind.LOSS, FigureKind.CALIBRATION));

    private static final int GREAT_WIDTH = 720;

    private static final int PICTURE_WIDTH = 204;
    private static final int PICTURE_HEIGHT = 138;

    /** Returns the figure with all that belongs to it. */
    Html whole() {
        Chart chart = chart();
        Drawing drawing = chart.draw();
        return figure(drawing, caption(chart), drawing.figure().description());
    }

    /** Returns what is left of the figure without some of its parts: only bars can be drawn in part. */
    Html without(Set<Hidden> hidden) {
        if (hidden.isEmpty()) {
            return whole();
        }
        if (scene.figure() != FigureKind.BARS) {
            return Html.text(words.text("handout.hidden")).in("p");
        }
        return bars(hidden, caption(chart()));
    }

    /** Returns axes without bars, to draw in. */
    Html axes() {
        return bars(Set.of(Hidden.values()), words.text("handout.draw"));
    }

    /** Returns the probabilities as one of several small pictures. */
    Html picture(String letter) {
        BarThumbnail bars = scene.thumbnail(Theme.LIGHT, words);
        Html svg = new Html(
                InlineSvg.of(id, letter, bars.description(), new Drawing(letter, bars), PICTURE_WIDTH, PICTURE_HEIGHT));
        return Html.lines(svg, Html.text(letter).in("figcaption"))
                .in(Tag.of("figure").with("class", "picture"));
    }

    private Html bars(Set<Hidden> hidden, String caption) {
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

    private Html figure(Drawing drawing, String caption, String description) {
        boolean isWide = WIDE.contains(scene.figure());
        Html svg = new Html(InlineSvg.of(id, caption, description, drawing, isWide ? GREAT_WIDTH : WIDTH, HEIGHT));
        Tag tag = isWide ? Tag.of("figure").with("class", "wide") : Tag.of("figure");
        return Html.lines(svg, Html.text(caption).in("figcaption")).in(tag);
    }
}
