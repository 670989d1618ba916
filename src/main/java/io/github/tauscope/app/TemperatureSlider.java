package io.github.tauscope.app;

import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Temperature;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * The temperature as a thumb on a {@link TemperatureTrack}: log τ in the middle, and past a visible break at each end a
 * stop for the exact limit, onto which the thumb can be dragged.
 *
 * <p>It shows what {@link #show} gives it and sends edits; it never changes what it shows by itself.
 */
public final class TemperatureSlider extends StackPane {

    static final double STEP = 0.1;
    private static final double FINE_STEP = 0.01;
    private static final double DECADE = 1;

    private final TemperatureScale scale = new TemperatureScale();
    private double grabbedAt;
    private Temperature shown = Temperature.ONE;
    private Consumer<Temperature> edit = temperature -> {};
    private Runnable gestureEnd = () -> {};

    public TemperatureSlider() {
        getStyleClass().add("temperature-slider");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(scale);
        setOnMousePressed(this::grab);
        setOnMouseDragged(event -> {
            if (event.isPrimaryButtonDown()) {
                place(event.getX());
            }
        });
        setOnMouseReleased(event -> gestureEnd.run());
    }

    void onEdit(Consumer<Temperature> chosen, Runnable ended) {
        edit = chosen;
        gestureEnd = ended;
    }

    void nameStops(String argmax, String uniform) {
        scale.nameStops(argmax, uniform);
    }

    /** Writes the ticks and the stops in a unit. */
    void use(TemperatureUnit unit) {
        scale.use(unit);
    }

    void show(Temperature temperature, String word) {
        shown = temperature;
        scale.show(temperature, word);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** Changes the temperature by a key and consumes it; ignores other keys. */
    void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double step = event.isShiftDown() ? FINE_STEP : STEP;
        Temperature chosen =
                switch (event.getCode()) {
                    case RIGHT, UP, KP_RIGHT, KP_UP -> TemperatureTrack.stepped(shown, step);
                    case LEFT, DOWN, KP_LEFT, KP_DOWN -> TemperatureTrack.stepped(shown, -step);
                    case PAGE_UP -> TemperatureTrack.stepped(shown, DECADE);
                    case PAGE_DOWN -> TemperatureTrack.stepped(shown, -DECADE);
                    case HOME -> Temperature.ARGMAX;
                    case END -> Temperature.UNIFORM;
                    case DIGIT1, NUMPAD1 -> Temperature.ONE;
                    default -> null;
                };
        if (chosen != null) {
            edit.accept(chosen);
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> TemperatureTrack.position(shown);
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> editOnce(TemperatureTrack.stepped(shown, STEP));
            case DECREMENT -> editOnce(TemperatureTrack.stepped(shown, -STEP));
            case SET_VALUE -> editOnce(TemperatureTrack.at(((Number) parameters[0]).doubleValue()));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /** Grabs the thumb where it is pressed, so that it does not jump; pressed elsewhere, moves it there. */
    private void grab(MouseEvent event) {
        requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        boolean onThumb = !shown.isLimit() && scale.isOnThumb(event.getX());
        grabbedAt = onThumb ? event.getX() - scale.thumbX() : 0;
        if (!onThumb) {
            place(event.getX());
        }
        event.consume();
    }

    private void place(double x) {
        edit.accept(scale.at(x - grabbedAt));
    }

    private void editOnce(Temperature temperature) {
        edit.accept(temperature);
        gestureEnd.run();
    }
}
