package io.github.tauscope.app.workbench;

import java.util.Arrays;
import javafx.beans.property.DoubleProperty;
import javafx.scene.input.KeyEvent;

/** How much larger or smaller a person wants the whole window, a step at a time. */
public record Zoom(DoubleProperty factor) {

    public static final double LEAST = 0.75;
    public static final double MOST = 3;

    private static final double[] STEPS = {LEAST, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, MOST};

    /** Reads a factor. Throws {@link IllegalArgumentException} outside the range. */
    public static double parse(String text) {
        double factor = Double.parseDouble(text);
        if (!(factor >= LEAST && factor <= MOST)) {
            throw new IllegalArgumentException(text);
        }
        return factor;
    }

    public void larger() {
        factor.set(Arrays.stream(STEPS)
                .filter(step -> step > factor.get())
                .findFirst()
                .orElse(MOST));
    }

    public void smaller() {
        factor.set(
                Arrays.stream(STEPS).filter(step -> step < factor.get()).max().orElse(LEAST));
    }

    public void reset() {
        factor.set(1);
    }

    /** Takes the keys that have this effect in browsers, on every layout and on the number pad, and consumes them. */
    public void onKey(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> larger();
            case MINUS, UNDERSCORE, SUBTRACT -> smaller();
            case DIGIT0, NUMPAD0 -> reset();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
