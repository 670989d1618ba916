package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Sweep;
import io.github.tauscope.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The curves with all that does not move with τ. A name stands on its curve, or where there is no room in the key. */
record SweepCurveSheet(
        SweepLayout layout,
        @Nullable SweepCurves curves,
        List<String> names,
        @Nullable SweepCurves baseline,
        Theme theme,
        Messages words)
        implements Sheet {

    private static final double DOT = 3.5;
    private static final double FAINT = 0.4;
    private static final double NAME_SHARE = 0.3;
    private static final double NAME_PADDING = 3;

    @Override
    public void paint(Surface surface) {
        SweepFrame frame = new SweepFrame(surface, layout, theme, words);
        frame.paint();
        if (curves == null) {
            Box plot = layout.probabilities();
            TextStyle style = nameStyle().anchored(Anchor.MIDDLE);
            surface.text(words.text("sweep.computing"), plot.centreX(), plot.y() + plot.height() / 3, style);
            return;
        }
        if (baseline != null) {
            paintAmounts(surface, baseline.sweep(), theme.ink().withOpacity(FAINT));
            curves.lines().forEach(line -> paintBaseline(surface, baseline, line));
        }
        paintAmounts(surface, curves.sweep(), theme.ink());
        paintLines(surface, curves);
        paintNames(surface, curves, frame);
    }

    /** The most likely class last, so that it lies on top where curves meet. */
    private void paintLines(Surface surface, SweepCurves shown) {
        List<SweepCurves.Line> lines = shown.lines();
        for (int k = lines.size() - 1; k >= 0; k--) {
            SweepCurves.Line line = lines.get(k);
            Stroke stroke = styles().of(line);
            draw(surface, points(shown, line), stroke);
            dot(surface, shown.sweep(), 0, shown.at(0, line), stroke.ink());
            int last = shown.sweep().size() - 1;
            dot(surface, shown.sweep(), last, shown.at(last, line), stroke.ink());
        }
    }

    private void paintBaseline(Surface surface, SweepCurves a, SweepCurves.Line line) {
        CurvePath path = new CurvePath(a.sweep(), layout.axis());
        for (int k = line.from(); k < line.to(); k++) {
            int chosen = k;
            draw(
                    surface,
                    path.ofProbabilities(i -> a.sweep().chosen(i, chosen), layout.probabilityScale()),
                    styles().faint(line));
        }
    }

    private void paintAmounts(Surface surface, Sweep sweep, Ink ink) {
        IntToDoubleFunction amount = layout.options().measure() == Measure.ENTROPY ? sweep::entropy : sweep::perplexity;
        Stroke stroke = Stroke.solid(ink, 2 * layout.unit());
        draw(surface, new CurvePath(sweep, layout.axis()).ofAmounts(amount, layout.amountScale()), stroke);
        for (int limit : new int[] {0, sweep.size() - 1}) {
            Point centre = new Point(
                    layout.axis().at(sweep.temperature(limit)),
                    layout.amountScale().clamped(amount.applyAsDouble(limit)));
            surface.circle(centre, DOT * layout.unit(), ink);
        }
    }

    private void paintNames(Surface surface, SweepCurves shown, SweepFrame frame) {
        TextStyle style = nameStyle();
        List<List<Point>> paths =
                shown.lines().stream().map(line -> points(shown, line)).toList();
        double most = NAME_SHARE * layout.probabilities().width();
        List<String> texts =
                names.stream().map(name -> style.shortened(name, most)).toList();
        List<Double> widths =
                texts.stream().map(text -> style.width(text) + 2 * NAME_PADDING).toList();
        List<Optional<Box>> places = new NamePlaces(paths, layout.probabilities(), style.size()).of(widths);
        List<SweepKey.Entry> homeless = new ArrayList<>();
        for (int k = 0; k < texts.size(); k++) {
            if (places.get(k).isPresent()) {
                write(surface, texts.get(k), places.get(k).get(), style);
            } else {
                homeless.add(new SweepKey.Entry(
                        names.get(k), styles().of(shown.lines().get(k))));
            }
        }
        new SweepKey(surface, layout, style).paint(homeless, frame.uniformHeight());
    }

    private void write(Surface surface, String text, Box place, TextStyle style) {
        surface.fillRectangle(place, 2, theme.paper());
        surface.text(
                text,
                place.centreX(),
                place.y() + place.height() / 2 + style.middleToBaseline(),
                style.anchored(Anchor.MIDDLE));
    }

    private List<Point> points(SweepCurves shown, SweepCurves.Line line) {
        return new CurvePath(shown.sweep(), layout.axis())
                .ofProbabilities(i -> shown.at(i, line), layout.probabilityScale());
    }

    private void dot(Surface surface, Sweep sweep, int point, Probability p, Ink ink) {
        ProbabilityScale scale = layout.probabilityScale();
        if (SweepLayout.isOn(scale, p)) {
            surface.circle(
                    new Point(layout.axis().at(sweep.temperature(point)), scale.at(p)), DOT * layout.unit(), ink);
        }
    }

    private static void draw(Surface surface, List<Point> points, Stroke stroke) {
        if (points.size() > 1) {
            surface.polyline(points, stroke);
        }
    }

    private LineStyles styles() {
        return new LineStyles(theme, layout.unit());
    }

    private TextStyle nameStyle() {
        return TextStyle.semiBold(SweepLayout.TEXT_SIZE * layout.unit(), theme.ink());
    }
}
