package io.github.tauscope.figure;

import java.util.List;
import java.util.stream.Stream;

/** Pictures side by side as one. */
public record Montage(List<Sheet> sheets) implements Picture {

    public Montage {
        sheets = List.copyOf(sheets);
    }

    /** Returns this montage with a picture more, its left upper corner at (x, y), which are whole pixels. */
    public Montage with(Picture picture, double x, double y) {
        Stream<Sheet> moved = picture.sheets().stream().map(sheet -> new MovedSheet(sheet, x, y));
        return new Montage(Stream.concat(sheets.stream(), moved).toList());
    }
}
