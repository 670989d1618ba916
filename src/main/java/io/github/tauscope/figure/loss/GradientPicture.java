package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;

/** A gradient at a size, its bars from left to right. */
public record GradientPicture(GradientFigure figure, List<GradientBar> bars, GradientLayout layout) implements Picture {

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

    public Optional<GradientBar> barAt(double x, double y) {
        Optional<GradientBar> bar =
                layout.columns().at(x).stream().mapToObj(bars::get).findFirst();
        return bar.filter(any -> y >= layout.plot().y());
    }
}
