package io.github.tauscope.lesson;

import io.github.tauscope.input.ClassName;
import io.github.tauscope.input.Experiments;
import io.github.tauscope.input.LabelList;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.input.NumberList;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Example;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.Names;
import io.github.tauscope.text.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Applies the directives that change the experiment. */
final class ExperimentDirectives {

    /** Guards against hostile files; a class sees a dozen. */
    private static final int MOST_CLASSES = 1000;

    private ExperimentDirectives() {}

    static Experiment example(DirectiveLine line) {
        return Examples.named(line.text())
                .map(Example::experiment)
                .orElseThrow(() -> line.refused("lesson.example.none", Printable.quoted(line.text())));
    }

    /** Returns other logits; what was asked of the old ones stays, and with as many classes their labels. */
    static Experiment logits(DirectiveLine line, Optional<Experiment> before) {
        ReadAs.Numbers numbers =
                line.directive() == Directive.LOGITS ? ReadAs.Numbers.LOGITS : ReadAs.Numbers.PROBABILITIES;
        Experiment typed = line.read(text -> Experiments.typed(text, ReadAs.IT_SAYS.with(numbers)));
        if (typed.size() > MOST_CLASSES) {
            throw line.refused("lesson.classes", MOST_CLASSES);
        }
        return before.map(old -> like(old, typed)).orElse(typed);
    }

    private static Experiment like(Experiment old, Experiment typed) {
        boolean isSameSize = old.size() == typed.size();
        Inquiry asked = isSameSize
                ? old.inquiry()
                : old.inquiry().withTrueClass(Inquiry.ANY).withCorners(List.of());
        return typed.withLabels(isSameSize ? old.labels() : typed.labels())
                .withTemperature(old.temperature())
                .withReference(old.reference())
                .withInquiry(asked);
    }

    static Experiment changed(DirectiveLine line, Experiment e) {
        return switch (line.directive()) {
            case LABELS -> line.read(text -> Experiments.labelled(labels(text), e));
            case TEMPERATURE -> e.withTemperature(temperature(line));
            case OUTLINE -> e.withReference(temperature(line));
            case PINS -> e.withInquiry(asked -> asked.withPins(temperatures(line)));
            case TRUE_CLASS ->
                e.withInquiry(asked -> asked.withTrueClass(line.read(name -> ClassName.index(name, e.labels()))));
            case TOP_K, TOP_P, MIN_P ->
                withSampling(
                        e,
                        sampling -> sampling.withCut(line.read(
                                bound -> CutReader.changed(sampling.cut(), Names.of(line.directive()), bound))));
            case DRAWS -> withSampling(e, sampling -> sampling.withDraws(whole(line, 0, Sampling.MOST)));
            default -> throw new IllegalArgumentException(line.directive().name());
        };
    }

    /** Reads one temperature. */
    static Temperature temperature(DirectiveLine line) {
        List<Temperature> several = temperatures(line);
        if (several.size() > 1) {
            throw line.refused("lesson.temperatures", line.directive().written(), several.size());
        }
        return several.get(0);
    }

    /** Reads a whole number. */
    static int whole(DirectiveLine line, int least, int most) {
        try {
            int number = Integer.parseInt(line.text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the sentence below says what is allowed
        }
        throw line.refused("lesson.whole", line.directive().written(), Printable.quoted(line.text()), least, most);
    }

    private static List<Temperature> temperatures(DirectiveLine line) {
        double[] numbers = line.read(text -> NumberList.parse(text, NumberKind.TEMPERATURE));
        return Arrays.stream(numbers).mapToObj(Temperature::of).toList();
    }

    private static List<String> labels(String text) {
        return LabelList.parse(text).stream().map(String::strip).toList();
    }

    private static Experiment withSampling(Experiment e, UnaryOperator<Sampling> edit) {
        return e.withInquiry(asked -> asked.withSampling(edit.apply(asked.sampling())));
    }
}
