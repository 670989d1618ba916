package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.loss.GradientBar.Role;
import io.github.tauscope.kernel.Temperature;
import java.util.List;

/** The bars of a gradient with their numbers. */
record GradientBars(GradientLayout layout, List<GradientBar> bars, Temperature temperature, String scale, Theme theme)
        implements Sheet {

    private static final double BAR = 0.6;
    private static final double LEAST_BAR = 0.75;
    private static final double RADIUS = 3;
    private static final double VALUE_GAP = 5;
    private static final double VALUE_SIZE = 13;
    private static final double DIGITS_RISE = 0.71;

    @Override
    public void paint(Surface surface) {
        TextStyle style = TextStyle.regular(LossLayout.TEXT_SIZE * layout.unit(), theme.muted());
        surface.text(scale, 0, (LossLayout.LINE_HEIGHT + LossLayout.TEXT_SIZE) * layout.unit(), style);
        for (int k = 0; k < bars.size(); k++) {
            paintBar(surface, k, bars.get(k));
            paintValue(surface, k, bars.get(k));
        }
    }

    private void paintBar(Surface surface, int k, GradientBar bar) {
        double zero = layout.at(0);
        double height = Math.max(LEAST_BAR, Math.abs(layout.at(part(bar.value())) - zero));
        if (bar.value() != 0) {
            double width = layout.columnWidth() * BAR;
            double y = bar.value() < 0 ? zero : zero - height;
            Box box = new Box(layout.columnX(k) - width / 2, y, width, height);
            surface.fillRectangle(box, Math.min(RADIUS, height / 2), ink(bar.role()));
        }
    }

    /** Returns a component as a part of 1/τ; an infinite one is taken for all of it. */
    private double part(double value) {
        return Double.isInfinite(value) ? Math.signum(value) : value * temperature.value();
    }

    /** A number stands where its bar never is: that of what is true above the line, the others beneath. */
    private void paintValue(Surface surface, int k, GradientBar bar) {
        boolean above = bar.role() == Role.TRUE;
        double gap = VALUE_GAP * layout.unit();
        TextStyle style = valueStyle(bar.text());
        double x = layout.columnX(k);
        if (layout.narrow()) {
            TextStyle upright =
                    style.anchored(above ? Anchor.START : Anchor.END).turnedUpright();
            surface.text(bar.text(), x + style.middleToBaseline(), layout.at(0) + (above ? -gap : gap), upright);
        } else {
            double y = layout.at(0) + (above ? -gap : gap + style.size() * DIGITS_RISE);
            surface.text(bar.text(), x, y, style.anchored(Anchor.MIDDLE));
        }
    }

    private TextStyle valueStyle(String text) {
        double size = (layout.narrow() ? GradientLayout.UPRIGHT_SIZE : VALUE_SIZE) * layout.unit();
        TextStyle style = TextStyle.semiBold(size, theme.ink());
        double room = layout.narrow() ? layout.plot().height() / 2 - VALUE_GAP * layout.unit() : layout.columnWidth();
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
