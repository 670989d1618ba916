package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.List;

/** A predicted curve, dashed, with a dot for each limit. */
record SweepGuessSheet(SweepLayout layout, CurveGuess guess, String label, Theme theme, Messages words)
        implements Sheet {

    private static final double DOT = 4.5;

    @Override
    public void paint(Surface surface) {
        List<Point> line = guess.points().entrySet().stream()
                .map(point -> new Point(
                        layout.axis().at(point.getKey()),
                        layout.probabilityScale()
                                .at(new Probability(point.getValue(), StrictMath.log(point.getValue()), false))))
                .toList();
        Stroke stroke = Stroke.ofGuess(theme, layout.unit()).inked(theme.ink()); // other colours are those of classes
        if (!line.isEmpty()) {
            surface.polyline(line, stroke);
            surface.circle(line.get(0), DOT * layout.unit(), stroke.ink());
            surface.circle(line.get(line.size() - 1), DOT * layout.unit(), stroke.ink());
        }
        name(surface, stroke);
    }

    /** Says whose curve it is, in the corner above τ = ∞, from which curves stay away. */
    private void name(Surface surface, Stroke stroke) {
        Box plot = layout.probabilities();
        double gap = SweepLayout.GAP * layout.unit();
        TextStyle style = TextStyle.semiBold(SweepLayout.TEXT_SIZE * layout.unit(), stroke.ink());
        String text = words.text("sweep.guess", Printable.of(label));
        surface.shortenedText(
                text, plot.width() / 2, plot.right() - gap, plot.y() + gap + style.size(), style.endAligned());
    }
}
