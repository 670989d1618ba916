package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of temperatures over the curves: pins, A, and the cursor with a dot where it meets each curve. */
record SweepCursorSheet(
        SweepLayout layout,
        @Nullable SweepCurves curves,
        Distribution distribution,
        List<Temperature> pins,
        @Nullable Temperature baseline,
        Theme theme,
        Messages words)
        implements Sheet {

    private static final double TITLE_SIZE = 13;
    private static final double TITLE_GAP = 9;
    private static final double DOT = 4;
    private static final double RIM = 1.5;
    private static final double HANDLE = 6;

    @Override
    public void paint(Surface surface) {
        for (Temperature pin : pins) {
            verticalLine(surface, pin, new Stroke(theme.axis(), 1.25, List.of(1.5, 3.0)));
            surface.circle(foot(pin), DOT * layout.unit(), theme.muted());
        }
        if (baseline != null) {
            verticalLine(surface, baseline, Stroke.dashed(theme.outline(), 1.5, 4));
            surface.circle(foot(baseline), DOT * layout.unit(), theme.outline());
        }
        verticalLine(surface, tau(), Stroke.solid(theme.probability(), 1.5 * layout.unit()));
        surface.circle(foot(tau()), (HANDLE + RIM) * layout.unit(), theme.paper());
        surface.circle(foot(tau()), HANDLE * layout.unit(), theme.probability());
        paintDots(surface);
        paintTexts(surface);
    }

    private void paintDots(Surface surface) {
        LinearScale amounts = layout.amountScale();
        double amount =
                layout.options().measure() == Measure.ENTROPY ? distribution.entropy() : distribution.perplexity();
        dot(surface, amounts.clamped(amount), theme.ink());
        if (curves == null) {
            return;
        }
        ProbabilityScale scale = layout.probabilityScale();
        List<SweepCurves.Line> lines = curves.lines();
        for (int k = lines.size() - 1; k >= 0; k--) {
            Probability p = curves.at(distribution, lines.get(k));
            if (SweepLayout.isOn(scale, p)) {
                dot(
                        surface,
                        scale.at(p),
                        new LineStyles(theme, 1).of(lines.get(k)).ink());
            }
        }
    }

    /** Writes τ over the cursor, and A over its line where that leaves it room. */
    private void paintTexts(Surface surface) {
        TextStyle style = TextStyle.semiBold(TITLE_SIZE * layout.unit(), theme.probability())
                .anchored(Anchor.MIDDLE);
        double y = layout.probabilities().y() - TITLE_GAP * layout.unit();
        String text = words.text("note.visit", NumberText.grouped(NumberText.rounded(tau().value())));
        double half = style.width(text) / 2;
        double right = layout.probabilities().right() + SweepLayout.GAP * layout.unit(); // beyond is the key
        double x = Math.max(half, Math.min(right - half, x(tau())));
        surface.text(text, x, y, style);
        if (baseline != null && Math.abs(x(baseline) - x) > half + style.size()) {
            surface.text(words.text("sweep.a"), x(baseline), y, style.inked(theme.muted()));
        }
    }

    private void dot(Surface surface, double y, Ink ink) {
        surface.circle(new Point(x(tau()), y), (DOT + RIM) * layout.unit(), theme.paper());
        surface.circle(new Point(x(tau()), y), DOT * layout.unit(), ink);
    }

    private void verticalLine(Surface surface, Temperature temperature, Stroke stroke) {
        double x = x(temperature);
        surface.line(x, layout.probabilities().y(), x, layout.amounts().bottom(), stroke);
    }

    private Point foot(Temperature temperature) {
        return new Point(x(temperature), layout.amounts().bottom());
    }

    private double x(Temperature temperature) {
        return layout.axis().at(temperature);
    }

    private Temperature tau() {
        return distribution.temperature();
    }
}
