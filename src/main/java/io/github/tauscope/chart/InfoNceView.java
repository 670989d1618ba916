package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.InfoNceGradient;
import io.github.tauscope.figure.loss.InfoNceLoss;
import io.github.tauscope.figure.loss.LossFunction;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.figure.loss.LossText;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * An experiment's case of InfoNCE.
 *
 * @param reading the experiment with its distributions
 */
record InfoNceView(Reading reading) implements LossView {

    @Override
    public InfoNceLoss loss() {
        return of(reading.experiment());
    }

    @Override
    public @Nullable LossFunction baseline() {
        Experiment a = reading.experiment().baseline();
        return a == null ? null : of(a);
    }

    @Override
    public LossPoint present() {
        return loss().at(reading.experiment().temperature());
    }

    @Override
    public Gradient gradient() {
        return new InfoNceGradient(loss(), reading.experiment().temperature());
    }

    @Override
    public int boundedClasses() {
        return 0;
    }

    @Override
    public String name(Messages words) {
        InfoNceCase asked = asked();
        return words.text(
                "loss.name.contrast",
                NumberText.full(asked.positive()),
                NumberText.full(asked.negative()),
                String.valueOf(asked.negatives()));
    }

    @Override
    public String title(Messages words) {
        return words.text("loss.title.contrast");
    }

    @Override
    public String legend(Messages words) {
        return words.text("loss.legend.contrast");
    }

    @Override
    public String uniformName(String value, Messages words) {
        return words.text("loss.uniform.contrast", value);
    }

    @Override
    public String lesson(Messages words) {
        InfoNceCase asked = asked();
        if (asked.negatives() == 0) {
            return words.text("loss.lesson.noNegative");
        }
        String blind = LossText.number(StrictMath.log1p((double) asked.negatives()));
        if (asked.positive() == asked.negative()) {
            return words.text("loss.lesson.alike", blind);
        }
        return words.text(asked.positive() > asked.negative() ? "loss.lesson.near" : "loss.lesson.far", blind);
    }

    private InfoNceCase asked() {
        return reading.experiment().inquiry().contrast();
    }

    private static InfoNceLoss of(Experiment experiment) {
        InfoNceCase asked = experiment.inquiry().contrast();
        return new InfoNceLoss(asked.positive(), asked.negative(), asked.negatives());
    }
}
