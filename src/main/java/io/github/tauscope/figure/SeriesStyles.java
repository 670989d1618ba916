package io.github.tauscope.figure;

import java.util.List;

/** The colours and dashes of lines that stand for classes; either alone tells neighbours apart. */
public record SeriesStyles(Theme theme, double unit) {

    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(9.0, 4.0), List.of(3.0, 3.0), List.of(12.0, 3.0, 3.0, 3.0), List.of(18.0, 5.0));

    private static final List<Double> OTHERS = List.of(1.5, 3.5);

    /**
     * Returns the line of a class.
     *
     * @param place of the class among those that have a line
     * @param isOthers whether it stands for all classes that have none
     */
    public Stroke line(int place, boolean isOthers, double width) {
        List<Double> dashes = isOthers ? OTHERS : DASHES.get(place % DASHES.size());
        return new Stroke(
                ink(place, isOthers),
                width * unit,
                dashes.stream().map(length -> length * unit).toList());
    }

    public Ink ink(int place, boolean isOthers) {
        return isOthers
                ? theme.muted()
                : theme.series().get(place % theme.series().size());
    }
}
