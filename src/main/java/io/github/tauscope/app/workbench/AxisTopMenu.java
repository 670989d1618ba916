package io.github.tauscope.app.workbench;

import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityPlot;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.ScrollEvent;

/** Says and chooses where the axis of probabilities ends, which the wheel over the plot chooses too. */
public final class AxisTopMenu extends MenuButton {

    private final ObjectProperty<AxisTop> top = new SimpleObjectProperty<>(this, "top", AxisTop.ONE);

    /** How far the wheel has turned since its last notch, in notches. */
    private double turned;

    /** Makes it serve a figure. A logarithmic axis has no use for it. */
    public void serve(FigureView<? extends ProbabilityPlot> view, Workbench bench) {
        bench.settings().bind(top, Look::top, Look::withTop);
        textProperty().bind(top.map(chosen -> bench.text("axisTop", bench.text(name(chosen)))));
        disableProperty().bind(bench.settings().logarithmicProperty());
        setOnShowing(event -> view.picture().ifPresent(picture -> offer(picture, bench)));
        view.setOnScroll(event -> view.picture().ifPresent(picture -> turn(picture, event)));
    }

    /** Offers the round numbers that hold every class, and the present one. */
    private void offer(ProbabilityPlot picture, Workbench bench) {
        double least = Math.min(picture.fittingEnd(), picture.axisEnd());
        Stream<AxisTop> ends = DoubleStream.iterate(1, end -> end >= least && end > AxisTop.LEAST, AxisTop::below)
                .mapToObj(AxisTop::at);
        getItems()
                .setAll(Stream.concat(ends, Stream.of(AxisTop.FIT))
                        .map(end -> item(end, bench))
                        .toList());
    }

    private RadioMenuItem item(AxisTop end, Workbench bench) {
        RadioMenuItem item = new RadioMenuItem(bench.text(name(end)));
        item.setSelected(end.equals(top.get()));
        item.setOnAction(event -> top.set(end));
        return item;
    }

    private static Message name(AxisTop top) {
        return top.limit().isEmpty()
                ? Message.of("axisTop.fit")
                : Message.of("axisTop.end", NumberText.rounded(top.limit().getAsDouble()));
    }

    /** Moves the end to the next round number for each notch, no lower than what holds every class. */
    private void turn(ProbabilityPlot picture, ScrollEvent event) {
        if (isDisabled() || event.isShortcutDown() || !picture.isInProbabilities(event.getY())) {
            return;
        }
        event.consume();
        turned += event.getDeltaY() / Math.max(1, event.getMultiplierY());
        if (Math.abs(turned) < 1) {
            return; // a touchpad sends parts of a notch
        }
        double end = picture.axisEnd();
        double next = turned > 0 ? AxisTop.below(end) : AxisTop.above(end);
        turned = 0;
        if (next > end || (next < end && next >= picture.fittingEnd())) {
            top.set(AxisTop.at(next));
        }
    }
}
