package io.github.tauscope.output;

import io.github.tauscope.figure.ProbabilityAxis;
import java.util.Locale;

/** What a choice is called on the command line. */
public final class OptionName {

    private OptionName() {}

    /** Returns the name of a constant: its own in small letters with hyphens, but {@code log} for a logarithmic axis. */
    public static String of(Enum<?> constant) {
        return constant == ProbabilityAxis.LOGARITHMIC
                ? "log"
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
