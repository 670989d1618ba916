package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.GradientFigure;
import io.github.tauscope.figure.loss.LossData;
import io.github.tauscope.figure.loss.LossDescription;
import io.github.tauscope.figure.loss.LossFigure;
import io.github.tauscope.figure.loss.LossFunction;
import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A loss of an experiment, as its figures show it. */
public sealed interface LossView permits CrossEntropyView, InfoNceView {

    /**
     * What a loss is called.
     *
     * @param full a name that needs no figure beside it
     * @param title the title of its figure
     * @param curve its curve in the legend
     * @param uniform its value at τ = ∞
     */
    record Names(String full, String title, String curve, String uniform) {}

    Reading reading();

    LossFunction loss();

    /** Returns the loss of A; null if there is no A, or it has other classes. */
    @Nullable
    LossFunction baseline();

    /** Returns the loss at the current temperature. */
    default LossPoint present() {
        return loss().at(reading().experiment().temperature());
    }

    Gradient gradient();

    /** Returns the number of classes in NormFace's bound: those that are not masked, or 0 for a loss without a bound. */
    default int boundedClasses() {
        return 0;
    }

    Names names(Messages words);

    /** Returns what the temperature can do for this loss, in a sentence or two. */
    String lesson(Messages words);

    /** Returns what its curves follow from: the loss, that of A, and both limits with the marked temperatures. */
    default LossCurves.Question question() {
        Stream<Temperature> limits = Stream.of(Temperature.ARGMAX, Temperature.UNIFORM);
        Stream<Temperature> pins = reading().experiment().inquiry().pins().stream();
        return new LossCurves.Question(
                loss(),
                baseline(),
                Stream.concat(limits, pins).distinct().sorted().toList());
    }

    /** Returns the figure of its curves, which says {@code waiting} while they are being computed. */
    default LossFigure figure(LossCurves curves, String waiting, Look look) {
        Messages words = look.words();
        Names names = names(words);
        LossData data = new LossData(
                names.title(),
                names.curve(),
                names.uniform(),
                loss().uniform(),
                curves.live(),
                curves.baseline(),
                present(),
                LossDescription.ofCurve(names.full(), present(), curves.marks(), words));
        return new LossFigure(data, look.axis(), waiting, look.theme(), words);
    }

    /** Returns the loss at the present temperature, in a sentence for a caption. */
    default String value(Messages words) {
        LossPoint present = present();
        return words.text(
                "caption.loss", names(words).full(), present.text(), NumberText.temperature(present.temperature()));
    }

    /** Returns what is shown, with the loss at the present temperature. */
    Caption caption(Messages words);

    default GradientFigure gradientFigure(Look look) {
        return new GradientFigure(gradient(), look.theme(), look.words());
    }
}
