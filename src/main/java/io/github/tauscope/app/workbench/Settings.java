package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import java.util.prefs.Preferences;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What a person prefers about looking, which is no part of the experiment and outlives the window. */
public final class Settings {

    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");

    /** Returns the settings kept from the last time, which are kept again whenever they change. */
    public static Settings keptIn(Preferences preferences) {
        Settings settings = new Settings();
        for (BooleanProperty setting : new BooleanProperty[] {settings.dark, settings.reducedMotion}) {
            setting.set(preferences.getBoolean(setting.getName(), false));
            setting.addListener((observable, old, value) -> preferences.putBoolean(setting.getName(), value));
        }
        return settings;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether probability axes are logarithmic; each window begins with a linear one. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Returns the colours of figures. */
    public Theme theme() {
        return dark.get() ? Theme.DARK : Theme.LIGHT;
    }

    /** Returns the axis of probabilities. */
    public ProbabilityAxis axis() {
        return logarithmic.get() ? ProbabilityAxis.LOGARITHMIC : ProbabilityAxis.LINEAR;
    }
}
