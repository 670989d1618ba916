package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Paragraph;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import java.util.List;
import java.util.stream.Stream;

/** Sentences in a box, in smaller letters where they are many, and with an ellipsis for those that still have no room. */
record RemarkSheet(List<String> remarks, Box room, double unit, Theme theme) implements Sheet {

    private static final double SIZE = 13;
    private static final double SMALLEST = 9;
    private static final double SHRINK = 0.95;
    private static final String ELLIPSIS = "…";

    @Override
    public void paint(Surface surface) {
        TextStyle style = TextStyle.regular(SIZE * unit, theme.muted());
        List<String> lines = lines(style);
        while (lines.size() > capacity(style) && style.size() * SHRINK >= SMALLEST) {
            style = style.sized(style.size() * SHRINK);
            lines = lines(style);
        }
        boolean cut = lines.size() > capacity(style);
        Stream<String> kept = lines.stream().limit(Math.max(0, capacity(style) - 1));
        List<String> shown = cut ? Stream.concat(kept, Stream.of(ELLIPSIS)).toList() : lines;
        new Paragraph(String.join(" ", remarks), shown, style).paint(surface, room.x(), room.y() + style.size());
    }

    private int capacity(TextStyle style) {
        return (int) (room.height() / (Paragraph.LINE * style.size()));
    }

    private List<String> lines(TextStyle style) {
        return remarks.stream()
                .flatMap(remark -> Paragraph.of(remark, style, room.width()).lines().stream())
                .toList();
    }
}
