package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.model.Lab;
import java.util.function.Function;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Moves the temperature on a figure's axis by a click or a drag, which is one undo step. */
public final class TemperatureCursor {

    private TemperatureCursor() {}

    public static <P extends Picture> void install(FigureView<P> view, Function<P, TemperatureAxis> axis, Lab lab) {
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> move(event, view, axis, lab));
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> move(event, view, axis, lab));
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> lab.endGesture());
    }

    private static <P extends Picture> void move(
            MouseEvent event, FigureView<P> view, Function<P, TemperatureAxis> axis, Lab lab) {
        if (event.isPrimaryButtonDown() && event.getButton() == MouseButton.PRIMARY) {
            view.picture()
                    .map(picture -> axis.apply(picture).temperatureAt(event.getX()))
                    .ifPresent(temperature -> lab.update("temperature", e -> e.aimedAt(temperature)));
        }
    }
}
