package io.github.tauscope.chart;

import io.github.tauscope.figure.Figure;
import io.github.tauscope.kernel.Temperature;

/**
 * A figure with its name.
 *
 * @param note a sentence beneath the figure that a reader needs; empty for none
 */
public record Drawing(String name, Figure<?> figure, String note) {

    public Drawing(String name, Figure<?> figure) {
        this(name, figure, "");
    }

    Drawing onPage(Look look, Temperature temperature) {
        return new Drawing(name, new Page(this, look, temperature));
    }
}
