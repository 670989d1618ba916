package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.loss.GradientBar.Role;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.List;

/** The axes of a gradient and the names of its columns: all that does not move with τ. */
record GradientFrame(GradientLayout layout, List<Name> names, Theme theme, Messages words) implements Sheet {

    private static final double LABEL_RISE = 0.85;

    /** What stands under a column. */
    record Name(String label, Role role) {}

    @Override
    public void paint(Surface surface) {
        Box plot = layout.plot();
        double unit = layout.unit();
        surface.fillRectangle(layout.size(), 0, theme.background());
        surface.text(
                words.text("loss.gradient.title"),
                0,
                LossLayout.TITLE_SIZE * unit,
                TextStyle.semiBold(LossLayout.TITLE_SIZE * unit, theme.ink()));
        List<String> ticks = List.of(words.text("loss.gradient.least"), "0", words.text("loss.gradient.greatest"));
        for (int tick = 0; tick < ticks.size(); tick++) {
            double y = layout.at(tick - 1);
            TextStyle style = TextStyle.regular(LossLayout.TEXT_SIZE * unit, theme.muted())
                    .anchored(Anchor.END);
            surface.line(plot.x(), y, plot.right(), y, Stroke.solid(tick == 1 ? theme.axis() : theme.grid(), 1));
            surface.text(ticks.get(tick), plot.x() - LossLayout.GAP * unit, y + style.middleToBaseline(), style);
        }
        for (int k = 0; k < names.size(); k++) {
            paintName(surface, k, names.get(k));
        }
    }

    private void paintName(Surface surface, int k, Name name) {
        double y = layout.plot().bottom() + LossLayout.GAP * layout.unit();
        TextStyle style = style(name.role());
        String text = style.shortened(Printable.of(name.label()), layout.labelRoom());
        if (layout.narrow()) {
            TextStyle upright = style.anchored(Anchor.END).turnedUpright();
            surface.text(text, layout.columnX(k) + style.middleToBaseline(), y, upright);
        } else {
            surface.text(text, layout.columnX(k), y + style.size() * LABEL_RISE, style.anchored(Anchor.MIDDLE));
        }
    }

    private TextStyle style(Role role) {
        double size = (layout.narrow() ? GradientLayout.UPRIGHT_SIZE : GradientLayout.LABEL_SIZE) * layout.unit();
        return switch (role) {
            case TRUE -> TextStyle.semiBold(size, theme.ink());
            case OTHER -> TextStyle.regular(size, theme.ink());
            case TOGETHER -> TextStyle.regular(size, theme.muted());
        };
    }
}
