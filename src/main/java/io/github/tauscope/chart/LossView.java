package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossDescription;
import io.github.tauscope.figure.loss.LossFunction;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.figure.loss.LossText;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A loss of an experiment, as its figures show it. */
public sealed interface LossView permits CrossEntropyView, InfoNceView {

    /** Returns the experiment with its distributions. */
    Reading reading();

    /** Returns the loss as a function of the temperature. */
    LossFunction loss();

    /** Returns that of A; null where there is no A, or its classes differ. */
    @Nullable
    LossFunction baseline();

    /** Returns the loss at the present temperature. */
    LossPoint present();

    /** Returns the gradient at the present temperature. */
    Gradient gradient();

    /** Returns the number of classes in NormFace's bound: those that are not masked, or none for a loss without a bound. */
    int boundedClasses();

    /** Returns what the loss is of, in words that need no figure beside them. */
    String name(Messages words);

    /** Returns the title of its figure. */
    String title(Messages words);

    /** Returns what the legend calls its curve. */
    String legend(Messages words);

    /** Returns what its value at τ = ∞ is called. */
    String uniformName(String value, Messages words);

    /** Returns what the temperature can do for this loss, in a sentence or two. */
    String lesson(Messages words);

    /** Returns what its curves follow from: the loss, that of A, and the marked temperatures with both limits. */
    default LossCurves.Question question() {
        Stream<Temperature> limits = Stream.of(Temperature.ARGMAX, Temperature.UNIFORM);
        Stream<Temperature> pins = reading().experiment().inquiry().pins().stream();
        return new LossCurves.Question(
                loss(),
                baseline(),
                Stream.concat(limits, pins).distinct().sorted().toList());
    }

    /** Returns what the curves show. */
    default LossData data(LossCurves curves, Messages words) {
        return new LossData(
                title(words),
                legend(words),
                uniformName(LossText.brief(loss().uniform()), words),
                loss().uniform(),
                curves.live(),
                curves.baseline(),
                present(),
                LossDescription.ofCurve(name(words), present(), curves.marks(), words));
    }
}
