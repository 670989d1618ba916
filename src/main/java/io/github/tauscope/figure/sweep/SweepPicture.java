package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import java.util.Comparator;
import java.util.List;

/** A sweep at a size: the curves, and above them the cursor, which alone moves with τ. */
public record SweepPicture(SweepFigure figure, SweepLayout layout) implements Picture {

    /** How much farther than the nearest curve another may be from the pointer to be meant too, in pixels. */
    private static final double NEAR = 5;

    @Override
    public List<Sheet> sheets() {
        SweepData data = figure.data();
        SweepCurves curves = data.curves();
        List<String> names = curves == null ? List.of() : LineNames.of(curves, data.labels(), figure.words());
        return List.of(
                new SweepCurveSheet(layout, curves, names, data.baseline(), figure.theme(), figure.words()),
                new SweepCursorSheet(layout, data, figure.theme(), figure.words()));
    }

    /** Returns the axis of temperatures. */
    public TemperatureAxis axis() {
        return layout.axis();
    }

    /** Returns whether a height is that of the upper panel. */
    public boolean isInProbabilities(double y) {
        return y < layout.amounts().y() - layout.unit() * SweepLayout.GAP;
    }

    /** Returns the curves nearest to a height at the temperature of a distribution, from the highest to the lowest. */
    public List<SweepCurves.Line> near(double y, Distribution distribution) {
        SweepCurves curves = figure.data().curves();
        if (curves == null) {
            return List.of();
        }
        Comparator<SweepCurves.Line> byDistance =
                Comparator.comparingDouble(line -> distance(y, curves.at(distribution, line)));
        SweepCurves.Line nearest = curves.lines().stream().min(byDistance).orElseThrow();
        double most = distance(y, curves.at(distribution, nearest)) + NEAR;
        return curves.lines().stream()
                .filter(line -> distance(y, curves.at(distribution, line)) <= most)
                .toList();
    }

    private double distance(double y, Probability p) {
        return Math.abs(y - layout.probabilityScale().at(p));
    }
}
