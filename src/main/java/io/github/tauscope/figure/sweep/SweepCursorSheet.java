package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;

/** The temperatures marked on the curves: pins, A, and the cursor with a dot where it meets each curve. */
record SweepCursorSheet(SweepLayout layout, SweepData data, Theme theme, Messages words) implements Sheet {

    private static final double TITLE_SIZE = 13;
    private static final double TITLE_GAP = 9;
    private static final double DOT = 4;
    private static final double RIM = 1.5;
    private static final double HANDLE = 6;

    @Override
    public void paint(Surface surface) {
        PlotPainter plots = PlotPainter.of(surface, theme, layout.unit());
        for (Temperature pin : data.pins()) {
            paintVertical(surface, pin, new Stroke(theme.axis(), 1.25, List.of(1.5, 3.0)));
            surface.circle(foot(pin), DOT * layout.unit(), theme.muted());
        }
        Temperature baseline = data.baselineTemperature();
        if (baseline != null) {
            paintVertical(surface, baseline, Stroke.dashed(theme.outline(), 1.5, 4));
            surface.circle(foot(baseline), DOT * layout.unit(), theme.outline());
        }
        paintVertical(surface, tau(), Stroke.solid(theme.probability(), 1.5 * layout.unit()));
        plots.paintDot(foot(tau()), HANDLE, RIM, theme.probability());
        double amount = layout.options().measure().of(data.distribution());
        plots.paintDot(new Point(x(tau()), layout.amountScale().clamped(amount)), DOT, RIM, theme.ink());
        if (data.curves() != null) {
            paintDots(plots, data.curves());
        }
        paintTexts(surface);
    }

    private void paintDots(PlotPainter plots, SweepCurves shown) {
        ProbabilityScale scale = layout.probabilityScale();
        List<SweepCurves.Line> lines = shown.lines();
        for (int k = lines.size() - 1; k >= 0; k--) {
            Probability p = shown.at(data.distribution(), lines.get(k));
            if (!scale.isOff(p) && !scale.isAbove(p)) {
                Stroke stroke = new LineStyles(theme, 1).of(lines.get(k));
                plots.paintDot(new Point(x(tau()), scale.at(p)), DOT, RIM, stroke.ink());
            }
        }
    }

    /** Writes τ above the cursor, and A above its line where there is room. */
    private void paintTexts(Surface surface) {
        TextStyle style = TextStyle.semiBold(TITLE_SIZE * layout.unit(), theme.probability())
                .centred();
        double y = layout.probabilities().y() - TITLE_GAP * layout.unit();
        String text = words.text("note.visit", NumberText.grouped(NumberText.rounded(tau().value())));
        double half = style.width(text) / 2;
        double keyLeft = layout.probabilities().right() + SweepLayout.GAP * layout.unit();
        double x = Math.max(half, Math.min(keyLeft - half, x(tau())));
        surface.text(text, x, y, style);
        Temperature baseline = data.baselineTemperature();
        if (baseline != null && Math.abs(x(baseline) - x) > half + style.size()) {
            surface.text(words.text("sweep.a"), x(baseline), y, style.inked(theme.muted()));
        }
    }

    private void paintVertical(Surface surface, Temperature temperature, Stroke stroke) {
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
        return data.distribution().temperature();
    }
}
