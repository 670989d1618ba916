package io.github.tauscope.app;

import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.math.MathContext;

/** The ways in which a temperature is read and typed. */
enum TemperatureUnit {
    /** τ itself, with all its digits. */
    TAU {
        @Override
        String format(Temperature temperature) {
            return temperature.value() == Double.POSITIVE_INFINITY ? INFINITY : temperature.toString();
        }

        @Override
        Temperature parse(String text) {
            return Temperature.parse(text);
        }
    },

    /** The inverse temperature β = 1/τ. */
    BETA {
        @Override
        String format(Temperature temperature) {
            if (temperature.isLimit()) {
                return temperature.value() == 0 ? INFINITY : "0";
            }
            return Reals.decimal(BigDecimal.ONE.divide(new BigDecimal(temperature.value()), DIGITS));
        }

        @Override
        Temperature parse(String text) {
            return Temperature.ofInverse(Reals.parse(text));
        }
    },

    /** The log scale ln β. */
    LOG_BETA {
        @Override
        String format(Temperature temperature) {
            if (temperature.isLimit()) {
                return temperature.value() == 0 ? INFINITY : "-" + INFINITY;
            }
            return Reals.decimal(new BigDecimal(temperature.logBeta()).round(DIGITS));
        }

        @Override
        Temperature parse(String text) {
            return Temperature.ofLogInverse(Reals.parse(text));
        }
    };

    private static final String INFINITY = "∞";

    /** Fewer than a double has, so that the β that was typed is the β that is shown. */
    private static final MathContext DIGITS = new MathContext(12);

    abstract String format(Temperature temperature);

    /** Throws {@link io.github.tauscope.kernel.InvalidNumberException} where the text is no temperature. */
    abstract Temperature parse(String text);
}
