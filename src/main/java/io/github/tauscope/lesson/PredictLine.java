package io.github.tauscope.lesson;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.sweep.SweepCurves;
import io.github.tauscope.input.ClassName;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @predict} line.
 *
 * @param name of a class, for a curve
 */
record PredictLine(DirectiveLine line, Kind kind, String name) {

    /** What it can ask for, and the figure in which that is answered. */
    enum Kind {
        BARS(FigureKind.BARS),
        CURVE(FigureKind.SWEEP),
        DRAWS(FigureKind.SAMPLING),
        BINS(FigureKind.CALIBRATION),
        TEMPERATURE(null),
        CHOICE(null),
        PICTURE(FigureKind.BARS);

        private final @Nullable FigureKind figure;

        Kind(@Nullable FigureKind figure) {
            this.figure = figure;
        }

        /** Returns whether something has to change when it is answered. */
        boolean needsChange() {
            return this == BARS || this == DRAWS || this == TEMPERATURE;
        }

        /** Returns whether the right answer is written. */
        boolean isAnswered() {
            return this == TEMPERATURE || this == CHOICE || this == PICTURE;
        }
    }

    /**
     * Reads a line.
     *
     * @throws LessonException if it asks for something else
     */
    static PredictLine read(DirectiveLine line) {
        String[] words = line.text().split("\\s+", 2);
        boolean isCurve = words[0].equals("curve");
        Kind kind = isCurve ? Kind.CURVE : line.one(Kind.class);
        if (isCurve && words.length == 1) {
            throw line.refused("lesson.predict.class");
        }
        return new PredictLine(line, kind, isCurve ? words[1] : "");
    }

    /**
     * Checks that the figure shows what is predicted, before and after.
     *
     * @throws LessonException if it doesn't
     */
    void requireFigure(SceneDraft before, SceneDraft after) {
        FigureKind needed = kind.figure;
        if (needed != null && (before.figure() != needed || after.figure() != needed)) {
            throw line.refused("lesson.predict.figure", line.text(), needed);
        }
        if (needed != null && classes(before) != classes(after)) {
            throw line.refused("lesson.reveal.classes", classes(after), classes(before));
        }
        if (kind == Kind.DRAWS && (draws(before) > 0 || draws(after) == 0 || classes(before) > ShownClasses.MOST)) {
            throw line.refused("lesson.predict.draws", ShownClasses.MOST);
        }
    }

    /**
     * Returns the class whose curve is predicted.
     *
     * @throws LessonException if there is no such class, or it has no curve of its own
     */
    int index(Experiment experiment) {
        int index = line.read(text -> ClassName.index(name, experiment.labels()));
        if (!SweepCurves.mostLikely(experiment.logits()).contains(index)) {
            throw line.refused("lesson.predict.curve", Printable.excerpt(name), SweepCurves.MOST);
        }
        return index;
    }

    private static int classes(SceneDraft draft) {
        return draft.experiment().map(Experiment::size).orElse(0);
    }

    private static int draws(SceneDraft draft) {
        return draft.experiment()
                .map(experiment -> experiment.inquiry().sampling().draws())
                .orElse(0);
    }
}
