package io.github.tauscope.cli;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.output.FileTheme;
import io.github.tauscope.output.OptionName;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an option can be, by name, for reading, help and completion.
 *
 * @param <T> what the names stand for
 */
abstract class Choices<T> implements Iterable<String> {

    private final String noun;
    private final List<String> names;
    private final List<T> values;

    private Choices(String noun, List<String> names, List<T> values) {
        this.noun = noun;
        this.names = names;
        this.values = values;
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(OptionName::of).toList();
    }

    /** Reads an argument as one of them. */
    T of(Argument argument) {
        return values.get(names.indexOf(argument.choice(noun, names)));
    }

    @Override
    public Iterator<String> iterator() {
        return names.iterator();
    }

    /** The figures. */
    static final class Figures extends Choices<FigureKind> {
        Figures() {
            super("figure", names(FigureKind.values()), List.of(FigureKind.values()));
        }
    }

    /** The themes. */
    static final class Themes extends Choices<FileTheme> {
        Themes() {
            super("theme", names(FileTheme.values()), List.of(FileTheme.values()));
        }
    }

    /** How an axis runs. */
    static final class Axes extends Choices<ProbabilityAxis> {
        Axes() {
            super("axis", names(ProbabilityAxis.values()), List.of(ProbabilityAxis.values()));
        }
    }

    /** What a sweep has in its lower panel. */
    static final class Measures extends Choices<Measure> {
        Measures() {
            super("measure", names(Measure.values()), List.of(Measure.values()));
        }
    }

    /** What stands beside softmax step by step. */
    static final class Methods extends Choices<SoftmaxMethod> {
        Methods() {
            super("method", names(SoftmaxMethod.values()), List.of(SoftmaxMethod.values()));
        }
    }

    /** Whether the loss is InfoNCE. */
    static final class Losses extends Choices<Boolean> {
        Losses() {
            super("loss", List.of("class", "infonce"), List.of(false, true));
        }
    }

    /** Whether something is there. */
    static final class Switch extends Choices<Boolean> {
        Switch() {
            super("switch", List.of("on", "off"), List.of(true, false));
        }
    }
}
