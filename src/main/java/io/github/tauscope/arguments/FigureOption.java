package io.github.tauscope.arguments;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.input.InputException;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An option of the command line that changes a figure. {@link FigureOptions} lists them all.
 *
 * @param name such as {@code --axis}
 * @param value the placeholder in the help, such as {@code AXIS}
 * @param choices the allowed values; empty if the value is free
 * @param words what a free value can be, beside what a person writes
 * @param figures the figures that the option affects
 * @param loss the only loss that it affects; null for both
 * @param reader returns a chart changed by the argument
 * @param writer returns the value that describes a chart; empty if none does
 */
public record FigureOption(
        String name,
        String value,
        List<String> choices,
        List<String> words,
        List<FigureKind> figures,
        @Nullable LossKind loss,
        BiFunction<Chart, Argument, Chart> reader,
        Function<Chart, Optional<String>> writer) {

    private static final List<FigureKind> ALL_FIGURES = List.of(FigureKind.values());

    /** Makes an option with a free value for all figures. */
    static FigureOption of(
            String name,
            String value,
            BiFunction<Chart, Argument, Chart> reader,
            Function<Chart, Optional<String>> writer) {
        return new FigureOption(name, value, List.of(), List.of(), ALL_FIGURES, null, reader, writer);
    }

    /** Returns this option with a list of allowed values. */
    FigureOption withChoices(List<String> names) {
        return new FigureOption(name, value, names, words, figures, loss, reader, writer);
    }

    /** Returns this option with words that stand for something. */
    FigureOption withWords(String... names) {
        return new FigureOption(name, value, choices, List.of(names), figures, loss, reader, writer);
    }

    /** Returns all values that can be listed, for completion; empty if there are none. */
    public List<String> listed() {
        return choices.isEmpty() ? words : choices;
    }

    FigureOption in(FigureKind... users) {
        return new FigureOption(name, value, choices, words, List.of(users), loss, reader, writer);
    }

    FigureOption notIn(FigureKind... others) {
        Set<FigureKind> left = EnumSet.complementOf(EnumSet.copyOf(List.of(others)));
        return in(left.toArray(FigureKind[]::new));
    }

    /** Returns this option limited to one kind of loss. */
    FigureOption of(LossKind only) {
        return new FigureOption(name, value, choices, words, figures, only, reader, writer);
    }

    /** Returns the name without its hyphens. */
    public String key() {
        return name.substring("--".length());
    }

    /** Returns the figures that the option affects, for the help; empty for all. */
    public String users(Messages words) {
        String names = figures.equals(ALL_FIGURES) ? "" : text(figures);
        return loss == LossKind.INFONCE ? words.text("argument.infonce", names) : names;
    }

    /** Returns the argument that turns one chart into another of the same figure; empty if they don't differ in it. */
    Optional<String> written(Chart chart, Chart usual) {
        Optional<String> text =
                figures.contains(chart.kind()) && isForLossOf(chart) ? writer.apply(chart) : Optional.empty();
        return text.equals(writer.apply(usual)) ? Optional.empty() : text.map(said -> name + "=" + said);
    }

    /**
     * Refuses an option that has no effect, because it is a mistake that would otherwise go unnoticed.
     *
     * @throws InputException if the option doesn't affect the figure
     */
    void requireUse(Chart chart) {
        if (!figures.contains(chart.kind())) {
            throw new InputException("argument.figure", name, chart.kind(), joined());
        }
        if (!isForLossOf(chart)) {
            throw new InputException("argument.loss", name, String.valueOf(loss));
        }
    }

    private boolean isForLossOf(Chart chart) {
        return loss == null || chart.kind() != FigureKind.LOSS || chart.look().loss() == loss;
    }

    /** Returns the figures separated by commas, with "and" before the last. */
    private Object joined() {
        int last = figures.size() - 1;
        return last == 0
                ? figures.get(0)
                : Message.of("argument.and", text(figures.subList(0, last)), figures.get(last));
    }

    private static String text(List<FigureKind> kinds) {
        return kinds.stream().map(FigureKind::toString).collect(Collectors.joining(", "));
    }
}
