package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.SeriesStyles;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Theme;

/** The styles of bands. */
record BandStyles(Theme theme, double unit) {

    private static final double WIDTH = 1.5;
    private static final double PALE = 0.08;
    private static final double REST_PALE = 0.16;
    /** Returns the line of a band, by its place among the classes. */
    Stroke line(int place, boolean isRest) {
        return series().line(place, isRest, WIDTH);
    }

    Ink fill(int place, boolean isRest) {
        return series().ink(place, isRest).withOpacity(isRest ? REST_PALE : PALE);
    }

    private SeriesStyles series() {
        return new SeriesStyles(theme, unit);
    }
}
