package io.github.tauscope.arguments;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.input.InputException;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An option of the command line that changes a figure. {@link FigureOptions} lists them all.
 *
 * @param name such as {@code --axis}
 * @param value stands for the value in help, such as {@code AXIS}
 * @param choices the names that the value can have; empty where it is free
 * @param figures those that the option has an effect on
 * @param loss the only loss that it has an effect on; null for any
 * @param reader returns a chart with the value of an argument
 * @param writer returns the value that says what a chart is; empty where none does
 */
public record FigureOption(
        String name,
        String value,
        List<String> choices,
        List<FigureKind> figures,
        @Nullable LossKind loss,
        BiFunction<Chart, Argument, Chart> reader,
        Function<Chart, Optional<String>> writer) {

    private static final List<FigureKind> ALL_FIGURES = List.of(FigureKind.values());

    /** Makes an option of all figures whose value is free. */
    static FigureOption of(
            String name,
            String value,
            BiFunction<Chart, Argument, Chart> reader,
            Function<Chart, Optional<String>> writer) {
        return new FigureOption(name, value, List.of(), ALL_FIGURES, null, reader, writer);
    }

    /** Returns this option with the names that its value can have. */
    FigureOption withChoices(List<String> names) {
        return new FigureOption(name, value, names, figures, loss, reader, writer);
    }

    FigureOption in(FigureKind... users) {
        return new FigureOption(name, value, choices, List.of(users), loss, reader, writer);
    }

    FigureOption notIn(FigureKind other) {
        return in(ALL_FIGURES.stream().filter(kind -> kind != other).toArray(FigureKind[]::new));
    }

    /** Returns this option, where the figure is a loss, of one loss alone. */
    FigureOption of(LossKind only) {
        return new FigureOption(name, value, choices, figures, only, reader, writer);
    }

    /** Returns the name without hyphens before it. */
    public String key() {
        return name.substring("--".length());
    }

    /** Returns the figures that the option has an effect on, for help; empty for all. */
    public String users(Messages words) {
        String names = figures.equals(ALL_FIGURES) ? "" : text(figures);
        return loss == LossKind.INFONCE ? words.text("argument.infonce", names) : names;
    }

    /** Returns the argument that makes one chart of another of the same figure; nothing where they do not differ in it. */
    Optional<String> written(Chart chart, Chart usual) {
        Optional<String> text =
                figures.contains(chart.kind()) && isForLossOf(chart) ? writer.apply(chart) : Optional.empty();
        return text.equals(writer.apply(usual)) ? Optional.empty() : text.map(said -> name + "=" + said);
    }

    /**
     * Refuses an option without an effect: it would be a mistake that nobody is told of.
     *
     * @throws InputException where the figure has no use for it
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

    /** Returns the figures with commas between, and "and" before the last. */
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
