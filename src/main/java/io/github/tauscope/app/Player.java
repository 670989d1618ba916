package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.figure.PlayPath;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Plays the temperature from 0 to ∞, as one undo step. Pausing keeps the place; any other change pauses. */
final class Player extends AnimationTimer {

    private static final double NANOS = 1e9;

    private final Lab lab;
    private final Settings settings;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private double elapsed;
    private long last;
    private Temperature played = Temperature.ARGMAX;

    Player(Lab lab, Settings settings) {
        this.lab = lab;
        this.settings = settings;
        lab.readingProperty().addListener((observable, before, reading) -> {
            Experiment own = before.experiment().withTemperature(played);
            if (playing.get() && !reading.experiment().equals(own)) {
                pause();
            }
        });
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Plays or pauses. After the end, or if the temperature has changed since, it plays from the beginning. */
    void toggle() {
        if (playing.get()) {
            pause();
            return;
        }
        if (elapsed >= PlayPath.SECONDS || !lab.experiment().temperature().equals(played)) {
            elapsed = 0;
        }
        last = 0;
        playing.set(true);
        start();
    }

    void pause() {
        if (playing.get()) {
            playing.set(false);
            stop();
            lab.endGesture();
        }
    }

    @Override
    public void handle(long now) {
        elapsed += last == 0 ? 0 : (now - last) / NANOS;
        last = now;
        double time = Math.min(1, elapsed / PlayPath.SECONDS);
        played = settings.reducedMotionProperty().get() ? PlayPath.stepping(time) : PlayPath.gliding(time);
        lab.update("sweep", experiment -> experiment.withTemperature(played));
        if (time >= 1) {
            pause();
        }
    }
}
