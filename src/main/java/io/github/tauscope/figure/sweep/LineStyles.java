package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.SeriesStyles;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.Theme;

/** The styles of the curves of a sweep. */
record LineStyles(Theme theme, double unit) {

    private static final double WIDTH = 2.25;
    private static final double THIN = 1;

    Stroke of(SweepCurves.Line line) {
        return new SeriesStyles(theme, unit).line(line.from(), line.isOthers(), WIDTH);
    }

    /** Returns the style of the same class in A: thin instead of pale, which could not be seen on every ground. */
    Stroke thin(SweepCurves.Line line) {
        Stroke stroke = of(line);
        return Stroke.solid(stroke.ink(), THIN * unit);
    }
}
