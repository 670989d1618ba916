package io.github.tauscope.arguments;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.input.InputException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The options of figures, each declared once. This list gives {@code render} its options, the refusal of options without
 * effect, the help, the command that the window copies, and the table in the README.
 */
public final class FigureOptions {

    /** The options in the order of reading: the kind of loss before the options of one kind. */
    public static final List<FigureOption> ALL = Stream.of(LookOptions.ALL, InquiryOptions.ALL, ComparisonOptions.ALL)
            .flatMap(List::stream)
            .toList();

    private FigureOptions() {}

    /**
     * Returns a chart changed by the given options.
     *
     * @throws InputException if an argument is invalid, has no effect on the figure, or can't be combined with another
     */
    public static Chart read(Chart chart, List<Argument> given) {
        ComparisonOptions.requireOneKind(given);
        Chart read = chart;
        for (FigureOption option : ALL) {
            for (Argument argument : given) {
                if (argument.name().equals(option.name())) {
                    option.requireUse(read);
                    read = option.reader().apply(read, argument);
                }
            }
        }
        return read;
    }

    /** Returns the arguments that turn one chart into another of the same figure. */
    static Stream<String> written(Chart chart, Chart usual) {
        return ALL.stream().flatMap(option -> option.written(chart, usual).stream());
    }
}
