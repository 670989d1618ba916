package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Cutout;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TemperatureCurve;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Sweep;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The curves and all else that does not move with τ. A name without room on its curve is in the key. */
record SweepCurveSheet(
        SweepLayout layout,
        @Nullable SweepCurves curves,
        CurveNames names,
        @Nullable SweepCurves baseline,
        Theme theme,
        Messages words)
        implements Sheet {

    private static final double DOT = 3.5;

    /** The curve of the lower panel stays in it. */
    private static final double UNBOUNDED = Double.NEGATIVE_INFINITY;

    @Override
    public void paint(Surface surface) {
        if (curves == null) {
            new SweepFrameSheet(layout, theme, words, true).paint(surface);
            Box plot = layout.probabilities();
            TextStyle style = nameStyle().centred();
            surface.text(words.text("sweep.computing"), plot.centreX(), plot.y() + plot.height() / 3, style);
            return;
        }
        Surface around = Cutout.beneath(names.boxes(), surface, theme);
        List<SweepKey.Entry> homeless = homeless(curves);
        SweepKey key = new SweepKey(surface, layout, nameStyle());
        boolean isBesideLevels = key.hasRoomBesideLevels(homeless.size());
        new SweepFrameSheet(layout, theme, words, isBesideLevels).paint(around);
        if (baseline != null) {
            paintAmounts(around, baseline.sweep(), Stroke.solid(theme.ink(), layout.unit()));
            curves.lines().forEach(line -> paintBaseline(around, baseline.sweep(), line));
        }
        paintAmounts(around, curves.sweep(), Stroke.solid(theme.ink(), 2 * layout.unit()));
        paintLines(around, curves);
        paintNames(surface);
        key.paint(
                isBesideLevels
                        ? homeless
                        : Stream.concat(homeless.stream(), levels()).toList());
    }

    /** Returns an entry for each curve that has no name on it. */
    private List<SweepKey.Entry> homeless(SweepCurves shown) {
        return IntStream.range(0, names.names().size())
                .filter(k -> names.places().get(k).isEmpty())
                .mapToObj(k -> new SweepKey.Entry(
                        names.names().get(k), styles().of(shown.lines().get(k))))
                .toList();
    }

    private Stream<SweepKey.Entry> levels() {
        SweepLevels levels = new SweepLevels(layout, words);
        return Stream.of(levels.probability(), levels.amount())
                .map(text -> new SweepKey.Entry(text, PlotPainter.uniform(theme)));
    }

    /** Paints the most likely class last, so that it is on top where curves meet. */
    private void paintLines(Surface surface, SweepCurves shown) {
        List<SweepCurves.Line> lines = shown.lines();
        double bottom = layout.probabilities().bottom();
        for (int k = lines.size() - 1; k >= 0; k--) {
            Stroke stroke = styles().of(lines.get(k));
            TemperatureCurve curve = layout.curve(shown.sweep(), lines.get(k));
            surface.named(
                    names.names().get(k),
                    inner -> curve.paint(inner, layout.highest(), bottom, DOT * layout.unit(), stroke));
        }
    }

    private void paintBaseline(Surface surface, Sweep sweep, SweepCurves.Line line) {
        ProbabilityScale scale = layout.probabilityScale();
        for (int k = line.from(); k < line.to(); k++) {
            int chosen = k;
            layout.curve(sweep, point -> scale.unclampedAt(point.chosen(chosen)))
                    .paintLine(surface, layout.highest(), layout.probabilities().bottom(), styles().thin(line));
        }
    }

    private void paintAmounts(Surface surface, Sweep sweep, Stroke stroke) {
        Measure measure = layout.options().measure();
        double bottom = layout.amounts().bottom();
        layout.curve(sweep, point -> layout.amountScale().clamped(measure.of(point)))
                .paint(surface, UNBOUNDED, bottom, DOT * layout.unit(), stroke);
    }

    private void paintNames(Surface surface) {
        for (int k = 0; k < names.texts().size(); k++) {
            String text = names.texts().get(k);
            Optional<Box> place = names.places().get(k);
            String untold = ShortLabels.untold(names.names().get(k), text);
            place.ifPresent(box -> surface.named(untold, inner -> paintName(inner, text, box, nameStyle())));
        }
    }

    private void paintName(Surface surface, String text, Box place, TextStyle style) {
        surface.fillRectangle(place, 2, theme.paper());
        double baseline = place.centreY() + style.middleToBaseline();
        surface.text(text, place.centreX(), baseline, style.centred());
    }

    private LineStyles styles() {
        return new LineStyles(theme, layout.unit());
    }

    private TextStyle nameStyle() {
        return CurveNames.style(layout, theme);
    }
}
