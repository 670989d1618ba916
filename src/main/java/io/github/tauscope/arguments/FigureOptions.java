package io.github.tauscope.arguments;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.input.InputException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The options of figures, each declared once: from here come the options of {@code render}, the refusal of one without an
 * effect, the help, the command that the window copies, and the table in the README.
 */
public final class FigureOptions {

    /** The options, in the order in which they are read: the loss before what one loss alone has a use for. */
    public static final List<FigureOption> ALL = Stream.of(LookOptions.ALL, InquiryOptions.ALL, ComparisonOptions.ALL)
            .flatMap(List::stream)
            .toList();

    private FigureOptions() {}

    /**
     * Returns a chart with what was given.
     *
     * @throws InputException where an argument can't be read, has no effect on the figure, or excludes another
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

    /** Returns the arguments that make one chart of another of the same figure, which the command knows already. */
    static Stream<String> written(Chart chart, Chart usual) {
        return ALL.stream().flatMap(option -> option.written(chart, usual).stream());
    }
}
