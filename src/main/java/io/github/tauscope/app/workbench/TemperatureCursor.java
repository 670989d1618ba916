package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.model.Lab;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lets a hand move the temperature on a figure's axis: by a click, or by a drag, which is one undo step. */
public final class TemperatureCursor {

    private TemperatureCursor() {}

    /** Makes a figure react; the axis as it was last laid out, null for none. */
    public static void install(Node figure, Supplier<@Nullable TemperatureAxis> axis, Lab lab) {
        figure.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> move(event, axis.get(), lab));
        figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> move(event, axis.get(), lab));
        figure.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> lab.endGesture());
    }

    private static void move(MouseEvent event, @Nullable TemperatureAxis axis, Lab lab) {
        if (axis != null && event.isPrimaryButtonDown() && event.getButton() == MouseButton.PRIMARY) {
            lab.update("temperature", experiment -> experiment.withTemperature(axis.temperatureAt(event.getX())));
        }
    }
}
