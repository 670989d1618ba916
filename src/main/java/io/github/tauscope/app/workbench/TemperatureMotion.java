package io.github.tauscope.app.workbench;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Lab;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Moves the temperature along a path, as one undo step. Any other change ends it. */
public final class TemperatureMotion extends AnimationTimer {

    private static final double NANOS = 1e9;

    private final Lab lab;
    private final String key;
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private DoubleFunction<Temperature> path = part -> Temperature.ONE;
    private double seconds = 1;
    private double elapsed;
    private long last;
    private Temperature reached = Temperature.ONE;

    /** Makes one that rests; {@code key} is that of its undo step. */
    public TemperatureMotion(Lab lab, String key) {
        this.lab = lab;
        this.key = key;
        lab.readingProperty().addListener((observable, before, reading) -> {
            if (moving.get() && !reading.experiment().equals(before.experiment().withTemperature(reached))) {
                pause();
            }
        });
    }

    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /** Returns whether the temperature is where it was stopped on the way. */
    public boolean canGoOn() {
        return elapsed > 0
                && elapsed < seconds
                && lab.experiment().temperature().equals(reached);
    }

    /** Begins a path, which has the temperature after each part of its time in [0, 1]. */
    public void begin(DoubleFunction<Temperature> along, double duration) {
        path = along;
        seconds = duration;
        elapsed = 0;
        goOn();
    }

    /** Goes on where it was stopped. */
    public void goOn() {
        last = 0;
        moving.set(true);
        start();
    }

    public void pause() {
        if (moving.get()) {
            moving.set(false);
            stop();
            lab.endGesture();
        }
    }

    @Override
    public void handle(long now) {
        elapsed += last == 0 ? 0 : (now - last) / NANOS;
        last = now;
        double part = Math.min(1, elapsed / seconds);
        reached = path.apply(part);
        lab.update(key, experiment -> experiment.withTemperature(reached));
        if (part >= 1) {
            pause();
        }
    }
}
