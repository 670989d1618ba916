package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.PlotPainter;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.Tick;
import io.github.tauscope.figure.loss.GradientBar.Role;
import io.github.tauscope.text.Messages;
import java.util.List;

/** The axes of a gradient and the labels of its columns, which do not move with τ. */
record GradientFrame(GradientLayout layout, List<Name> names, Theme theme, Messages words) implements Sheet {

    /** How much smaller a title may be before it is shortened instead. */
    private static final double LEAST_TITLE = 0.75;

    record Name(String label, Role role) {}

    @Override
    public void paint(Surface surface) {
        double unit = layout.unit();
        PlotPainter plots = PlotPainter.of(surface, theme, unit);
        surface.fillRectangle(layout.size(), 0, theme.background());
        String title = words.text("loss.gradient.title");
        double width = layout.size().width();
        TextStyle fitted = plots.title().fitted(title, width);
        TextStyle style = fitted.size() < LEAST_TITLE * plots.title().size() ? plots.title() : fitted;
        surface.shortenedText(title, width, 0, plots.title().size(), style);
        plots.paintTick(layout.plot(), new Tick(words.text("loss.gradient.least"), layout.at(-1)), theme.grid());
        plots.paintTick(layout.plot(), new Tick("0", layout.at(0)), theme.axis());
        plots.paintTick(layout.plot(), new Tick(words.text("loss.gradient.greatest"), layout.at(1)), theme.grid());
        double below = layout.plot().bottom() + plots.gap();
        layout.labels()
                .paintBelow(
                        surface,
                        layout.columns(),
                        below,
                        List.of(),
                        k -> style(names.get(k).role()));
    }

    private TextStyle style(Role role) {
        double size = layout.labels().style().size();
        return switch (role) {
            case TRUE -> TextStyle.semiBold(size, theme.ink());
            case OTHER -> TextStyle.regular(size, theme.ink());
            case TOGETHER -> TextStyle.regular(size, theme.muted());
        };
    }
}
