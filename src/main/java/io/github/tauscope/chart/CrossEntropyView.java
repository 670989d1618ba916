package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.CrossEntropyGradient;
import io.github.tauscope.figure.loss.CrossEntropyLoss;
import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.LossFunction;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.figure.loss.LossText;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import org.jspecify.annotations.Nullable;

/** The cross-entropy of an experiment's true class. */
record CrossEntropyView(Reading reading) implements LossView {

    @Override
    public LossFunction loss() {
        return new CrossEntropyLoss(logits(), trueClass());
    }

    @Override
    public @Nullable LossFunction baseline() {
        Experiment a = reading.experiment().comparable();
        return a == null ? null : new CrossEntropyLoss(a.logits(), trueClass());
    }

    @Override
    public LossPoint present() {
        return new LossPoint(
                reading.experiment().temperature(), reading.distribution().at(trueClass()));
    }

    @Override
    public Gradient gradient() {
        return new CrossEntropyGradient(reading.experiment().labels(), reading.distribution(), trueClass());
    }

    @Override
    public int boundedClasses() {
        return logits().unmasked();
    }

    @Override
    public Names names(Messages words) {
        return new Names(
                words.text("loss.name", label()),
                words.text("loss.title"),
                words.text("loss.legend", label()),
                words.text("loss.uniform", LossText.brief(loss().uniform())));
    }

    @Override
    public Caption caption(Messages words) {
        return new ReadingCaption(reading, words).ofLoss(value(words));
    }

    @Override
    public String lesson(Messages words) {
        Logits logits = logits();
        if (logits.isMasked(trueClass())) {
            return words.text("loss.lesson.masked", label());
        }
        if (logits.unmasked() == 1) {
            return words.text("loss.lesson.single", label());
        }
        if (logits.get(trueClass()) < logits.max()) {
            return words.text("loss.lesson.wrong", label(), LossText.number(StrictMath.log(2)));
        }
        int ties = logits.argmax().length;
        String atZero = LossText.number(StrictMath.log(ties));
        if (ties == logits.unmasked()) {
            return words.text("loss.lesson.equal", atZero);
        }
        return ties == 1
                ? words.text("loss.lesson.right", label())
                : words.text("loss.lesson.tie", label(), String.valueOf(ties), atZero);
    }

    private Logits logits() {
        return reading.experiment().logits();
    }

    private int trueClass() {
        return reading.experiment().trueClass();
    }

    private String label() {
        return Printable.label(reading.experiment().labels().get(trueClass()));
    }
}
