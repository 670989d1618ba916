package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A loss over the temperature at a size. */
public record LossPicture(LossFigure figure, LossLayout layout) implements Picture {

    @Override
    public List<Sheet> sheets() {
        LossData data = figure.data();
        List<LimitArrow> limits = LimitArrow.of(layout, data, figure.words());
        return List.of(
                new LossCurveSheet(layout, data.uniform(), data.curve(), data.baseline(), leastMark(), figure.theme()),
                new LossCursorSheet(
                        layout,
                        data.present(),
                        valueText(),
                        limits,
                        leastMark(),
                        data.curve().isEmpty() ? figure.waiting() : "",
                        figure.theme()));
    }

    private @Nullable LeastMark leastMark() {
        LossPoint least = figure.data().least();
        return least != null && layout.scale().holds(least.nats())
                ? new LeastMark(layout, figure.data().curve(), least, figure.theme(), figure.words())
                : null;
    }

    public TemperatureAxis axis() {
        return layout.axis();
    }

    /** Returns where a pointer can read the curve. */
    public Box plot() {
        return layout.plot();
    }

    /** Returns the point of the curve that is nearest to a place across; empty outside the plot, and while there is no curve. */
    public Optional<LossPoint> pointAt(double x, double y) {
        return figure.data().curve().stream()
                .filter(point -> plot().contains(x, y))
                .min(Comparator.comparingDouble(point -> Math.abs(axis().at(point.temperature()) - x)));
    }

    private String valueText() {
        LossPoint present = figure.data().present();
        Messages words = figure.words();
        String tau = NumberText.grouped(NumberText.rounded(present.temperature().value()));
        String key = present.temperature().isLimit() ? "loss.value.limit" : "loss.value";
        String value = words.text(key, present.text(), tau);
        if (layout.scale().holds(present.nats())) {
            return value;
        }
        return words.text(layout.scale().isAbove(present.nats()) ? "loss.above" : "loss.below", value);
    }
}
