package io.github.tauscope.chart;

import io.github.tauscope.figure.Figure;
import io.github.tauscope.kernel.Temperature;

/**
 * A figure with its name.
 *
 * @param name what the figure is called, for people
 * @param figure what it shows
 * @param note what a reader has to know, in a sentence beneath the figure; empty for nothing
 */
public record Drawing(String name, Figure<?> figure, String note) {

    /** Makes a drawing that needs no note. */
    public Drawing(String name, Figure<?> figure) {
        this(name, figure, "");
    }

    /** Returns this drawing on a page of its own. */
    Drawing onPage(Look look, Temperature temperature) {
        return new Drawing(name, new Page(this, look, temperature));
    }
}
