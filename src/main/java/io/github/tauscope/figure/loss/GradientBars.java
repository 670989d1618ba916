package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.loss.GradientBar.Role;
import io.github.tauscope.kernel.Temperature;
import java.util.List;

/** The bars of a gradient with their numbers. */
record GradientBars(GradientLayout layout, List<GradientBar> bars, Temperature temperature, String scale, Theme theme)
        implements Sheet {

    private static final double BAR = 0.6;
    private static final double LEAST_BAR = 0.75;
    private static final double VALUE_GAP = 5;
    private static final double VALUE_SIZE = 13;
    private static final double DIGIT_HEIGHT = 0.71;

    @Override
    public void paint(Surface surface) {
        double unit = layout.unit();
        PlotPainter plots = PlotPainter.of(surface, theme, unit);
        surface.text(scale, 0, LossLayout.SECOND_LINE * unit, plots.text(theme.muted()));
        for (int k = 0; k < bars.size(); k++) {
            int column = k;
            surface.named(bars.get(k).label(), inner -> paintBar(plots.on(inner), column, bars.get(column)));
            paintValue(surface, k, bars.get(k));
        }
    }

    private void paintBar(PlotPainter plots, int k, GradientBar bar) {
        double zero = layout.at(0);
        double height = Math.max(LEAST_BAR, Math.abs(layout.at(part(bar.value())) - zero));
        if (bar.value() != 0) {
            double width = layout.columns().width() * BAR;
            double left = layout.columns().centre(k) - width / 2;
            plots.fillBar(new Box(left, bar.value() < 0 ? zero : zero - height, width, height), ink(bar.role()));
        }
    }

    /** Returns a component as a part of 1/τ; an infinite one as all of it. */
    private double part(double value) {
        return Double.isInfinite(value) ? Math.signum(value) : value * temperature.value();
    }

    /** Writes a number where its bar never is: that of what is true above the line, the others below. */
    private void paintValue(Surface surface, int k, GradientBar bar) {
        TextStyle style = valueStyle(bar.text());
        if (!style.isLegible(layout.unit())) {
            return;
        }
        double gap = VALUE_GAP * layout.unit();
        double zero = layout.at(0);
        if (bar.role() == Role.TRUE) {
            layout.columns().write(surface, k, bar.text(), zero - gap, style);
        } else {
            double height = layout.columns().narrow() ? 0 : style.size() * DIGIT_HEIGHT;
            layout.columns().write(surface, k, bar.text(), zero + gap + height, style.endAligned());
        }
    }

    private TextStyle valueStyle(String text) {
        boolean narrow = layout.columns().narrow();
        double size = (narrow ? GradientLayout.UPRIGHT_SIZE : VALUE_SIZE) * layout.unit();
        double half = layout.plot().height() / 2 - VALUE_GAP * layout.unit();
        double room = narrow ? half : layout.columns().width();
        TextStyle style = TextStyle.semiBold(size, theme.ink());
        return style.sized(size * Math.min(1, (room - 2) / style.width(text)));
    }

    private Ink ink(Role role) {
        return switch (role) {
            case TRUE -> theme.series().get(1);
            case OTHER -> theme.probability();
            case TOGETHER -> theme.others();
        };
    }
}
