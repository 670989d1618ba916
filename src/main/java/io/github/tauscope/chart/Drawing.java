package io.github.tauscope.chart;

import io.github.tauscope.figure.Figure;
import io.github.tauscope.kernel.Temperature;

/**
 * A figure with its name.
 *
 * @param name the name that people read
 * @param figure what it shows
 * @param note a sentence beneath the figure that a reader needs; empty for none
 */
public record Drawing(String name, Figure<?> figure, String note) {

    /** Makes a drawing without a note. */
    public Drawing(String name, Figure<?> figure) {
        this(name, figure, "");
    }

    /** Returns this drawing on a page of its own. */
    Drawing onPage(Look look, Temperature temperature) {
        return new Drawing(name, new Page(this, look, temperature));
    }
}
