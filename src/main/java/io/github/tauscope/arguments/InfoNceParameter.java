package io.github.tauscope.arguments;

import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.InfoNceCase;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A number of an InfoNCE case, as an argument. */
enum InfoNceParameter {
    POSITIVE(
            "S",
            (c, argument) -> new InfoNceCase(argument.finite(), c.negative(), c.negatives()),
            c -> Reals.format(c.positive())),
    NEGATIVE(
            "S",
            (c, argument) -> new InfoNceCase(c.positive(), argument.finite(), c.negatives()),
            c -> Reals.format(c.negative())),
    NEGATIVES(
            "K",
            (c, argument) -> new InfoNceCase(c.positive(), c.negative(), argument.whole(0, InfoNceCase.MOST)),
            c -> String.valueOf(c.negatives()));

    private final String value;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<InfoNceCase, Argument, InfoNceCase> reader;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<InfoNceCase, String> writer;

    InfoNceParameter(
            String value, BiFunction<InfoNceCase, Argument, InfoNceCase> reader, Function<InfoNceCase, String> writer) {
        this.value = value;
        this.reader = reader;
        this.writer = writer;
    }

    /** Returns the placeholder for the help. */
    String value() {
        return value;
    }

    InfoNceCase read(InfoNceCase present, Argument argument) {
        return reader.apply(present, argument);
    }

    String write(InfoNceCase present) {
        return writer.apply(present);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
