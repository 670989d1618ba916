package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.TemperatureMotion;
import io.github.tauscope.figure.PlayPath;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Lab;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Plays the temperature from 0 to ∞, as one undo step. Pausing keeps the place; any other change pauses. */
final class Player {

    private final Lab lab;
    private final Settings settings;
    private final TemperatureMotion motion;

    Player(Lab lab, Settings settings) {
        this.lab = lab;
        this.settings = settings;
        this.motion = new TemperatureMotion(lab, "sweep");
    }

    ReadOnlyBooleanProperty playingProperty() {
        return motion.movingProperty();
    }

    /**
     * Plays or pauses. After the end, or if the temperature has changed since, it plays from the beginning. While there is an open
     * prediction it rests, because it would show the answer.
     */
    void toggle() {
        if (playingProperty().get()) {
            pause();
        } else if (motion.canGoOn()) {
            motion.goOn();
        } else if (lab.experiment().openPrediction() == null) {
            motion.begin(this::temperature, PlayPath.SECONDS);
        }
    }

    void pause() {
        motion.pause();
    }

    private Temperature temperature(double part) {
        return settings.reducedMotionProperty().get() ? PlayPath.stepping(part) : PlayPath.gliding(part);
    }
}
