package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.InfoNceGradient;
import io.github.tauscope.figure.loss.InfoNceLoss;
import io.github.tauscope.figure.loss.LossFunction;
import io.github.tauscope.figure.loss.LossText;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import org.jspecify.annotations.Nullable;

/** InfoNCE of an experiment's case. */
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
    public Gradient gradient() {
        return new InfoNceGradient(loss(), reading.experiment().temperature());
    }

    @Override
    public Names names(Messages words) {
        InfoNceLoss loss = loss();
        return new Names(
                name(loss, words),
                words.text("loss.title.contrast"),
                words.text("loss.legend.contrast"),
                words.text("loss.uniform.contrast", LossText.brief(loss.uniform())));
    }

    @Override
    public Caption caption(Messages words) {
        Experiment a = reading.experiment().baseline();
        Caption caption = new Caption(names(words).full(), value(words));
        return a == null ? caption : caption.and(words.text("caption.loss.baseline", name(of(a), words)));
    }

    @Override
    public String lesson(Messages words) {
        InfoNceLoss loss = loss();
        if (loss.negatives() == 0) {
            return words.text("loss.lesson.noNegative");
        }
        String blind = LossText.number(loss.uniform());
        if (loss.positive() == loss.negative()) {
            return words.text("loss.lesson.alike", blind);
        }
        return words.text(loss.positive() > loss.negative() ? "loss.lesson.near" : "loss.lesson.far", blind);
    }

    private static String name(InfoNceLoss loss, Messages words) {
        return words.text(
                "loss.name.contrast",
                NumberText.full(loss.positive()),
                NumberText.full(loss.negative()),
                String.valueOf(loss.negatives()));
    }

    private static InfoNceLoss of(Experiment experiment) {
        InfoNceCase infoNce = experiment.inquiry().infoNce();
        return new InfoNceLoss(infoNce.positive(), infoNce.negative(), infoNce.negatives());
    }
}
