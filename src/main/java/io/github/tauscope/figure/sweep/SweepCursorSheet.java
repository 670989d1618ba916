package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TemperatureMarks;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The temperatures marked on the curves: pins, A, and the cursor with a dot where it meets each curve. */
record SweepCursorSheet(SweepLayout layout, SweepData data, Theme theme, Messages words) implements Sheet {

    /** What the line of a pin or of A keeps free to its left and right, in pixels. */
    static final double LINE = 2;

    /** How far the dots of the cursor reach to its left and right, at unit 1. */
    static final double REACH = 5.5;

    private static final double DOT = 4;

    @Override
    public void paint(Surface surface) {
        TemperatureMarks marks = new TemperatureMarks(
                PlotPainter.of(surface, theme, layout.unit()),
                layout.axis(),
                layout.probabilities().y(),
                layout.amounts().bottom(),
                layout.unit());
        for (Temperature pin : data.pins()) {
            marks.paintPin(pin);
            surface.circle(marks.foot(pin), DOT * layout.unit(), theme.muted());
        }
        Temperature baseline = data.baselineTemperature();
        if (baseline != null) {
            marks.paintLine(baseline, Stroke.dashed(theme.outline(), 1.5, 4));
            surface.circle(marks.foot(baseline), DOT * layout.unit(), theme.outline());
        }
        marks.paintCursor(tau());
        double amount = layout.options().measure().of(data.distribution());
        marks.paintDot(tau(), layout.amountScale().clamped(amount), DOT, theme.ink());
        CurveGuess guess = data.guess();
        if (guess != null && guess.isAsked()) {
            paintDot(marks, data.distribution().at(guess.index()), theme.ink());
        } else if (data.curves() != null) {
            paintDots(marks, data.curves());
        }
        writeTitles(marks, baseline);
    }

    private void paintDots(TemperatureMarks marks, SweepCurves shown) {
        List<SweepCurves.Line> lines = shown.lines();
        for (int k = lines.size() - 1; k >= 0; k--) {
            Probability p = shown.at(data.distribution(), lines.get(k));
            paintDot(marks, p, new LineStyles(theme, 1).of(lines.get(k)).ink());
        }
    }

    private void paintDot(TemperatureMarks marks, Probability p, Ink ink) {
        ProbabilityScale scale = layout.probabilityScale();
        if (!scale.isOff(p) && !scale.isAbove(p)) {
            marks.paintDot(tau(), scale.at(p), DOT, ink);
        }
    }

    /** Writes τ above the cursor, and A above its line or, where τ is in the way, beside τ. */
    private void writeTitles(TemperatureMarks marks, @Nullable Temperature baseline) {
        double keyLeft = layout.probabilities().right() + SweepLayout.GAP * layout.unit();
        Box title = marks.writeTitle(tau(), keyLeft, words);
        if (baseline != null) {
            TextStyle style = marks.titleStyle().inked(theme.muted());
            String text = words.text(data.baseline() == null ? "sweep.a" : "sweep.a.thin");
            double half = style.width(text) / 2;
            double distance = style.size() + half;
            double line = layout.axis().at(baseline);
            double left = Math.min(Math.max(line, half), title.x() - distance);
            double right = Math.max(Math.min(line, keyLeft - half), title.right() + distance);
            boolean isBefore = baseline.compareTo(tau()) < 0 ? left >= half : right + half > keyLeft;
            marks.plots().surface().text(text, isBefore ? left : right, marks.titleBaseline(), style);
        }
    }

    private Temperature tau() {
        return data.distribution().temperature();
    }
}
