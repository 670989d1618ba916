package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;

/** A gradient at a size. */
public final class GradientPicture implements Picture {

    private final GradientFigure figure;
    private final List<GradientBar> bars;
    private final GradientLayout layout;

    GradientPicture(GradientFigure figure, List<GradientBar> bars, GradientLayout layout) {
        this.figure = figure;
        this.bars = bars;
        this.layout = layout;
    }

    @Override
    public List<Sheet> sheets() {
        Messages words = figure.words();
        Temperature temperature = figure.gradient().temperature();
        double beta = temperature.beta();
        String scale = LossText.exactly(LossText.brief(beta), beta, temperature.isLimit());
        List<GradientFrame.Name> names = bars.stream()
                .map(bar -> new GradientFrame.Name(bar.label(), bar.role()))
                .toList();
        return List.of(
                new GradientFrame(layout, names, figure.theme(), words),
                new GradientBars(layout, bars, temperature, words.text("loss.gradient.scale", scale), figure.theme()));
    }

    /** Returns the bars, from left to right. */
    public List<GradientBar> bars() {
        return bars;
    }

    /** Returns the bar of the column at a place. */
    public Optional<GradientBar> barAt(double x, double y) {
        int column = (int) Math.floor((x - layout.plot().x()) / layout.columnWidth());
        boolean inside =
                column >= 0 && column < bars.size() && y >= layout.plot().y();
        return inside ? Optional.of(bars.get(column)) : Optional.empty();
    }
}
