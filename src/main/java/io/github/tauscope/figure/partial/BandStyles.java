package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Theme;
import java.util.List;

/** The colours and dashes of bands; either alone tells neighbours apart. */
record BandStyles(Theme theme, double unit) {

    private static final double WIDTH = 1.5;
    private static final double PALE = 0.08;
    private static final double REST_PALE = 0.16;
    private static final List<Double> REST = List.of(1.5, 3.5);
    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(9.0, 4.0), List.of(3.0, 3.0), List.of(12.0, 3.0, 3.0, 3.0), List.of(18.0, 5.0));

    /** Returns the line of a band, by its place among the classes. */
    Stroke line(int place, boolean isRest) {
        List<Double> dashes = isRest ? REST : DASHES.get(place % DASHES.size());
        return new Stroke(
                ink(place, isRest),
                WIDTH * unit,
                dashes.stream().map(length -> length * unit).toList());
    }

    Ink fill(int place, boolean isRest) {
        return ink(place, isRest).withOpacity(isRest ? REST_PALE : PALE);
    }

    private Ink ink(int place, boolean isRest) {
        return isRest
                ? theme.muted()
                : theme.series().get(place % theme.series().size());
    }
}
