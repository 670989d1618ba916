package io.github.tauscope.app;

import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/** The quantities by which a temperature is shown and typed. */
enum TemperatureUnit {
    /** τ itself, with all its digits. */
    TAU,
    /** The inverse temperature β = 1/τ. */
    BETA,
    /** The log scale ln β. */
    LOG_BETA;

    private static final List<Temperature> LOG_MARKS = IntStream.rangeClosed(-2, 4)
            .mapToObj(pairs -> Temperature.ofLogInverse(-2.0 * pairs))
            .toList();

    private static final String INFINITY = "∞";

    /** Fewer digits than a double has, so that a typed β is shown as it was typed. */
    private static final MathContext DIGITS = new MathContext(12);

    /** Returns the temperatures of round numbers, which have a tick. */
    List<Temperature> marks() {
        return this == LOG_BETA ? LOG_MARKS : TemperatureTrack.MARKS;
    }

    /** Writes the number alone, for people to read. */
    String number(Temperature temperature) {
        if (temperature.isLimit()) {
            return limit(temperature.value() == 0).replace('-', '−');
        }
        return switch (this) {
            case TAU -> NumberText.temperature(temperature);
            case BETA ->
                NumberText.grouped(
                        NumberText.rounded(BigDecimal.ONE.divide(new BigDecimal(temperature.value()), DIGITS)));
            case LOG_BETA ->
                NumberText.grouped(NumberText.rounded(new BigDecimal(temperature.logBeta()).round(DIGITS)));
        };
    }

    /** Writes the number with its symbol: {@code β = 0.5}. */
    String equation(Temperature temperature, Messages words) {
        return words.text("temperature.equation." + this, number(temperature));
    }

    String format(Temperature temperature) {
        if (temperature.isLimit()) {
            return limit(temperature.value() == 0);
        }
        return switch (this) {
            case TAU -> temperature.toString();
            case BETA -> Reals.decimal(BigDecimal.ONE.divide(new BigDecimal(temperature.value()), DIGITS));
            case LOG_BETA -> Reals.decimal(new BigDecimal(temperature.logBeta()).round(DIGITS));
        };
    }

    /** Throws {@link io.github.tauscope.kernel.InvalidNumberException} if the text is not a temperature. */
    Temperature parse(String text) {
        return switch (this) {
            case TAU -> Temperature.parse(text);
            case BETA -> Temperature.ofInverse(Reals.parse(text));
            case LOG_BETA -> Temperature.ofLogInverse(Reals.parse(text));
        };
    }

    private String limit(boolean argmax) {
        return switch (this) {
            case TAU -> argmax ? "0" : INFINITY;
            case BETA -> argmax ? INFINITY : "0";
            case LOG_BETA -> argmax ? INFINITY : "-" + INFINITY;
        };
    }
}
