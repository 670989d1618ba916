package io.github.tauscope.app.predict;

import io.github.tauscope.app.workbench.TemperatureMotion;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins a prediction, commits it and shows what it was about, or ends it. */
public final class Predictor {

    private static final String KEY = "prediction";

    /** How long the bars take to where they will be, in seconds. */
    private static final double SECONDS = 1.5;

    private final Workbench bench;
    private final TemperatureMotion motion;

    public Predictor(Workbench bench) {
        this.bench = bench;
        this.motion = new TemperatureMotion(bench.lab(), KEY);
    }

    /** Begins with what is seen, unless there is an open prediction; says why where nothing can be predicted. */
    public void begin() {
        Optional<Message> absence = absence(bench.lab().experiment());
        if (absence.isPresent()) {
            bench.notice().refuse(bench.text(absence.get()));
        } else if (bench.lab().experiment().openPrediction() == null
                && bench.lessons().asked().isEmpty()) {
            bench.settings().figureProperty().set(FigureKind.BARS);
            show(Prediction.of(bench.lab().reading().distribution()));
        }
    }

    private static Optional<Message> absence(Experiment experiment) {
        if (experiment.isListed()) {
            return Optional.of(Message.of("predict.absent.list"));
        }
        if (experiment.size() > ShownClasses.LIMIT) {
            return Optional.of(Message.of("predict.absent.many", NumberText.count(ShownClasses.LIMIT)));
        }
        return experiment.size() == 1 ? Optional.of(Message.of("predict.absent.one")) : Optional.empty();
    }

    /** Takes the open prediction as it is, and moves the temperature to its target. */
    void commit() {
        Experiment experiment = bench.lab().experiment();
        Prediction open = experiment.openPrediction();
        if (open != null && !open.target().equals(experiment.temperature())) {
            commit(experiment.withTemperature(open.target()));
        }
    }

    /** Shows an answer beneath the open prediction, if there is one; where only the temperature is another, it moves there. */
    public void commit(Experiment answer) {
        Experiment present = bench.lab().experiment();
        Prediction open = present.openPrediction();
        Prediction kept =
                open == null ? null : open.withTarget(answer.temperature()).committed(present.temperature());
        Experiment shown = answer.withInquiry(answer.inquiry().withPrediction(kept));
        boolean isMove =
                kept != null && shown.withTemperature(present.temperature()).equals(predicted(present, kept));
        if (isMove && !bench.settings().reducedMotionProperty().get()) {
            bench.lab().update(KEY, e -> predicted(e, kept));
            motion.begin(part -> between(present.temperature(), answer.temperature(), part), SECONDS);
        } else {
            bench.lab().commit(e -> shown);
        }
    }

    private static Experiment predicted(Experiment experiment, @Nullable Prediction prediction) {
        return experiment.withInquiry(experiment.inquiry().withPrediction(prediction));
    }

    void end() {
        motion.pause();
        show(null);
    }

    private void show(@Nullable Prediction prediction) {
        bench.lab().commit(e -> e.withInquiry(asked -> asked.withPrediction(prediction)));
    }

    private static Temperature between(Temperature from, Temperature to, double part) {
        double start = TemperatureTrack.position(from);
        return part >= 1 ? to : TemperatureTrack.at(start + part * (TemperatureTrack.position(to) - start));
    }
}
