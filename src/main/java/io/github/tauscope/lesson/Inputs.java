package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The numbers that a step is given, which need no check. Signs don't count.
 *
 * @param magnitudes without trailing zeros
 */
record Inputs(Set<BigDecimal> magnitudes) {

    static final Inputs NONE = new Inputs(Set.of());

    private static final Pattern LITERAL = Pattern.compile("(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d{1,3}(?!\\d))?");

    Inputs {
        magnitudes = Set.copyOf(magnitudes);
    }

    /** Returns the numbers of some experiments. */
    static Inputs of(Stream<Experiment> experiments) {
        Set<BigDecimal> numbers = new HashSet<>();
        experiments
                .flatMapToDouble(Inputs::numbers)
                .filter(Double::isFinite)
                .forEach(number -> numbers.add(magnitude(Reals.format(number))));
        return new Inputs(numbers);
    }

    /** Returns these and the numbers in a text, such as what follows {@code @logits}. */
    Inputs with(String text) {
        Set<BigDecimal> more = new HashSet<>(magnitudes);
        LITERAL.matcher(text).results().forEach(number -> more.add(magnitude(number.group())));
        return new Inputs(more);
    }

    /** Returns whether a stated number is one of these; one in per cent never is, since nothing is given in per cent. */
    boolean contains(String stated) {
        String number = stated.replace('−', '-');
        return LITERAL.matcher(number).matches() && magnitudes.contains(magnitude(number));
    }

    private static DoubleStream numbers(Experiment experiment) {
        Cut cut = experiment.inquiry().sampling().cut();
        DoubleStream temperatures = Stream.concat(
                        Stream.of(experiment.temperature(), experiment.reference()),
                        experiment.inquiry().pins().stream())
                .mapToDouble(Temperature::value);
        DoubleStream cuts = DoubleStream.concat(cut.topP().stream(), cut.minP().stream());
        return DoubleStream.concat(
                DoubleStream.of(experiment.logits().toArray()), DoubleStream.concat(temperatures, cuts));
    }

    private static BigDecimal magnitude(String number) {
        return new BigDecimal(number).abs().stripTrailingZeros();
    }
}
