package io.github.tauscope.chart;

import io.github.tauscope.figure.Figure;
import io.github.tauscope.kernel.Temperature;

/**
 * A figure with its name.
 *
 * @param note a sentence beneath the figure that a reader needs; empty for none
 * @param caption what an automatic caption says
 */
public record Drawing(String name, Figure<?> figure, String note, Caption caption) {

    public Drawing(String name, Figure<?> figure) {
        this(name, figure, "", Caption.NONE);
    }

    Drawing with(Caption changed) {
        return new Drawing(name, figure, note, changed);
    }

    /** Returns it with all that surrounds it in a file at one temperature. */
    Drawing onPage(Look look, Temperature temperature) {
        return new Drawing(name, new Page(this, look, temperature, caption.still()));
    }

    /** Returns the same as one of many, between which nothing jumps. */
    Drawing onMovingPage(Look look, Temperature temperature) {
        return new Drawing(name, new Page(this, look, temperature, caption.moving(look.words())));
    }
}
