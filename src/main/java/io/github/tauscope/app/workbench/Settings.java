package io.github.tauscope.app.workbench;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.text.Messages;
import java.util.prefs.Preferences;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How a person looks, which is no part of the experiment; theme, motion and folder outlive the window. */
public final class Settings {

    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(this, "logarithmic");
    private final BooleanProperty perplexity = new SimpleBooleanProperty(this, "perplexity");
    private final BooleanProperty contrast = new SimpleBooleanProperty(this, "contrast");
    private final ObjectProperty<SoftmaxMethod> method =
            new SimpleObjectProperty<>(this, "method", SoftmaxMethod.NAIVE);
    private final ObjectProperty<FigureKind> figure = new SimpleObjectProperty<>(this, "figure", FigureKind.BARS);
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");

    /** Returns the settings kept from the last time, which are kept again whenever they change. */
    public static Settings keptIn(Preferences preferences) {
        Settings settings = new Settings();
        for (BooleanProperty setting : new BooleanProperty[] {settings.dark, settings.reducedMotion}) {
            setting.set(preferences.getBoolean(setting.getName(), false));
            setting.addListener((observable, old, value) -> preferences.putBoolean(setting.getName(), value));
        }
        settings.folder.set(preferences.get(settings.folder.getName(), ""));
        settings.folder.addListener((observable, old, value) -> preferences.put(settings.folder.getName(), value));
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

    /** Whether a sweep has the perplexity in its lower panel, and not the entropy. */
    public BooleanProperty perplexityProperty() {
        return perplexity;
    }

    /** Whether the loss is InfoNCE. */
    public BooleanProperty contrastProperty() {
        return contrast;
    }

    /** What stands beside softmax step by step. */
    public ObjectProperty<SoftmaxMethod> methodProperty() {
        return method;
    }

    /** Which figure is in front. */
    public ObjectProperty<FigureKind> figureProperty() {
        return figure;
    }

    /** The folder into which a file was written last; empty before the first. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** Returns how the window shows its figures. */
    public Look look(Messages words) {
        return new Look(theme(), words, axis(), measure(), method.get(), contrast.get(), false);
    }

    /** Returns what a sweep has in its lower panel. */
    public Measure measure() {
        return perplexity.get() ? Measure.PERPLEXITY : Measure.ENTROPY;
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
