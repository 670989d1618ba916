package io.github.tauscope.lesson;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is shown, while the directives of a step are applied.
 *
 * @param experiment empty until logits are given
 * @param given the numbers of the logits as they are written
 */
record SceneDraft(
        Optional<Experiment> experiment,
        FigureKind figure,
        ProbabilityAxis axis,
        SoftmaxMethod method,
        Measure measure,
        String given) {

    /** What a lesson begins with. */
    static final SceneDraft EMPTY = new SceneDraft(
            Optional.empty(), FigureKind.BARS, ProbabilityAxis.LINEAR, SoftmaxMethod.NAIVE, Measure.ENTROPY, "");

    private static final Map<String, ProbabilityAxis> AXES = Collections.unmodifiableMap(
            new TreeMap<>(Map.of("linear", ProbabilityAxis.LINEAR, "log", ProbabilityAxis.LOGARITHMIC)));

    /**
     * Returns this after directives of the state.
     *
     * @throws LessonException if one can't be applied
     */
    SceneDraft after(List<DirectiveLine> lines) {
        SceneDraft draft = this;
        for (DirectiveLine line : lines) {
            draft = draft.after(line);
        }
        return draft;
    }

    /** Returns this at another temperature. */
    SceneDraft at(Temperature temperature) {
        return new SceneDraft(
                experiment.map(e -> e.withTemperature(temperature)), figure, axis, method, measure, given);
    }

    /**
     * Returns what is shown.
     *
     * @param line of the step, or of what chooses the figure
     * @throws LessonException if there are no logits, or the experiment has no such figure
     */
    Scene scene(int line) {
        Experiment shown = experiment.orElseThrow(() -> new LessonException(line, "lesson.logits.missing"));
        requireShown(shown, line);
        return new Scene(shown, figure, axis, method, measure);
    }

    private void requireShown(Experiment shown, int line) {
        Messages english = Messages.of(Locale.ROOT);
        if (!figure.isOffered(shown)) {
            throw new LessonException(line, "lesson.figure.rows", figure);
        }
        figure.absence(shown, english).ifPresent(why -> {
            throw new LessonException(line, "lesson.figure.absent", figure, why);
        });
    }

    private SceneDraft after(DirectiveLine line) {
        return switch (line.directive()) {
            case FIGURE -> new SceneDraft(experiment, line.one(FigureKind.class), axis, method, measure, given);
            case AXIS -> new SceneDraft(experiment, figure, line.one(AXES), method, measure, given);
            case METHOD -> new SceneDraft(experiment, figure, axis, line.one(SoftmaxMethod.class), measure, given);
            case MEASURE -> new SceneDraft(experiment, figure, axis, method, line.one(Measure.class), given);
            case EXAMPLE -> with(ExperimentDirectives.example(line), "");
            case LOGITS, PROBABILITIES -> with(ExperimentDirectives.logits(line, experiment), line.text());
            default ->
                with(
                        ExperimentDirectives.changed(
                                line, experiment.orElseThrow(() -> line.refused("lesson.logits.missing"))),
                        given);
        };
    }

    private SceneDraft with(Experiment changed, String numbers) {
        return new SceneDraft(Optional.of(changed), figure, axis, method, measure, numbers);
    }
}
