package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of the curves of a sweep, each with its place on its curve. They avoid the lines of the pins and of A, and one that the
 * cursor comes to moves along its curve for as long as it is there.
 *
 * @param names in full
 * @param texts as they are written on the curves
 * @param places one for each; empty for a name that has no room on its curve
 */
record CurveNames(List<String> names, List<String> texts, List<Optional<Box>> places) {

    static final CurveNames NONE = new CurveNames(List.of(), List.of(), List.of());

    private static final double SHARE = 0.3;
    private static final double PADDING = 3;

    /** The height of a name with its descenders, in sizes of its font. */
    private static final double HEIGHT = 1.2;

    CurveNames {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        places = List.copyOf(places);
    }

    static CurveNames of(SweepData data, List<String> names, SweepLayout layout, Theme theme) {
        TextStyle style = style(layout, theme);
        List<String> texts =
                ShortLabels.of(names, style, SHARE * layout.probabilities().width());
        List<Double> widths =
                texts.stream().map(text -> style.width(text) + 2 * PADDING).toList();
        NamePlaces places = new NamePlaces(paths(data, layout), layout.probabilities(), HEIGHT * style.size());
        List<Box> still = Stream.concat(data.pins().stream(), Stream.ofNullable(data.baselineTemperature()))
                .map(temperature -> line(layout, temperature, SweepCursorSheet.LINE))
                .toList();
        Box cursor = line(layout, data.distribution().temperature(), SweepCursorSheet.REACH * layout.unit());
        return new CurveNames(names, texts, places.of(widths, still, cursor));
    }

    static TextStyle style(SweepLayout layout, Theme theme) {
        return TextStyle.semiBold(SweepLayout.TEXT_SIZE * layout.unit(), theme.ink());
    }

    /** Returns the places of all that have one. */
    List<Box> boxes() {
        return places.stream().flatMap(Optional::stream).toList();
    }

    private static List<List<Point>> paths(SweepData data, SweepLayout layout) {
        SweepCurves curves = data.curves();
        return curves == null
                ? List.of()
                : curves.lines().stream()
                        .map(
                                line -> layout
                                        .curve(curves.sweep(), line)
                                        .line(
                                                layout.highest(),
                                                layout.probabilities().bottom())
                                        .stream()
                                        .flatMap(List::stream)
                                        .toList())
                        .toList();
    }

    private static Box line(SweepLayout layout, Temperature temperature, double reach) {
        Box plot = layout.probabilities();
        return new Box(layout.axis().at(temperature), plot.y(), 0, plot.height()).widened(reach, 0);
    }
}
