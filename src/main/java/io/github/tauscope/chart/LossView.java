package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.CrossEntropyGradient;
import io.github.tauscope.figure.loss.CrossEntropyLoss;
import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.InfoNceGradient;
import io.github.tauscope.figure.loss.InfoNceLoss;
import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossFunction;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.figure.loss.LossText;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which loss of an experiment is looked at: that of its true class, or that of its case of InfoNCE.
 *
 * @param reading the experiment with its distributions
 * @param contrast whether it is InfoNCE
 */
public record LossView(Reading reading, boolean contrast) {

    /** Returns the case that is looked at. */
    public LossFunction loss() {
        Experiment experiment = reading.experiment();
        return contrast ? contrastOf(experiment) : new CrossEntropyLoss(experiment.logits(), experiment.trueClass());
    }

    /** Returns the same of A; null where there is no A, or it has other classes. */
    public @Nullable LossFunction baseline() {
        Experiment experiment = reading.experiment();
        Experiment a = contrast ? experiment.baseline() : experiment.comparable();
        if (a == null) {
            return null;
        }
        return contrast ? contrastOf(a) : new CrossEntropyLoss(a.logits(), experiment.trueClass());
    }

    /** Returns what its curves follow from. */
    public LossCurves.Question question() {
        Stream<Temperature> limits = Stream.of(Temperature.ARGMAX, Temperature.UNIFORM);
        return new LossCurves.Question(
                loss(),
                baseline(),
                Stream.concat(limits, reading.experiment().inquiry().pins().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Returns the loss at the present temperature. */
    public LossPoint present() {
        return contrast
                ? loss().at(temperature())
                : new LossPoint(
                        temperature(), distribution().at(reading.experiment().trueClass()));
    }

    /** Returns the derivatives at the present temperature. */
    public Gradient gradient() {
        Experiment experiment = reading.experiment();
        return contrast
                ? new InfoNceGradient(contrastOf(experiment), temperature())
                : new CrossEntropyGradient(experiment.labels(), distribution(), experiment.trueClass());
    }

    /** Returns what the curves show. */
    public LossData data(LossCurves curves, Messages words) {
        String uniform = LossText.brief(loss().uniform());
        return new LossData(
                words.text(contrast ? "loss.title.contrast" : "loss.title"),
                contrast ? words.text("loss.legend.contrast") : words.text("loss.legend", trueLabel()),
                words.text(contrast ? "loss.uniform.contrast" : "loss.uniform", uniform),
                loss().uniform(),
                curves.live(),
                curves.baseline(),
                present());
    }

    /** Returns for how many classes NormFace's bound is asked: those not masked, none for InfoNCE. */
    public int boundedClasses() {
        return contrast ? 0 : distribution().logits().unmasked();
    }

    /** Returns what the loss is of, for where it cannot be seen what is chosen. */
    public String name(Messages words) {
        InfoNceCase asked = reading.experiment().inquiry().contrast();
        return contrast
                ? words.text(
                        "loss.name.contrast",
                        NumberText.full(asked.positive()),
                        NumberText.full(asked.negative()),
                        String.valueOf(asked.negatives()))
                : words.text("loss.name", trueLabel());
    }

    /** Returns the name of the true class, fit for one line. */
    public String trueLabel() {
        Experiment experiment = reading.experiment();
        return Printable.of(experiment.labels().get(experiment.trueClass()));
    }

    private Distribution distribution() {
        return reading.distribution();
    }

    private Temperature temperature() {
        return reading.experiment().temperature();
    }

    private static InfoNceLoss contrastOf(Experiment experiment) {
        InfoNceCase contrast = experiment.inquiry().contrast();
        return new InfoNceLoss(contrast.positive(), contrast.negative(), contrast.negatives());
    }
}
