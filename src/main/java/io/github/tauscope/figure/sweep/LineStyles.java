package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Theme;
import java.util.List;

/** The colours and dashes of the curves of a sweep; either alone tells neighbours apart. */
record LineStyles(Theme theme, double unit) {

    private static final double WIDTH = 2.25;
    private static final double THIN = 1;

    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(9.0, 4.0), List.of(3.0, 3.0), List.of(12.0, 3.0, 3.0, 3.0), List.of(18.0, 5.0));

    private static final List<Double> OTHERS = List.of(1.5, 3.5);

    Stroke of(SweepCurves.Line line) {
        int k = line.from();
        Ink ink = line.isOthers()
                ? theme.muted()
                : theme.series().get(k % theme.series().size());
        List<Double> dashes = line.isOthers() ? OTHERS : DASHES.get(k % DASHES.size());
        double width = WIDTH * unit;
        return new Stroke(
                ink, width, dashes.stream().map(length -> length * unit).toList());
    }

    /** Returns the style of the same class in A: thin instead of pale, which could not be seen on every ground. */
    Stroke thin(SweepCurves.Line line) {
        Stroke stroke = of(line);
        return Stroke.solid(stroke.ink(), THIN * unit);
    }
}
