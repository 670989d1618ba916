package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sentences in a box, in smaller letters where they are many, and with an ellipsis for those that still have no room. */
record RemarkSheet(List<String> remarks, Box room, double unit, Theme theme) implements Sheet {

    private static final double SIZE = 13;
    private static final double SMALLEST = 9;
    private static final double LINE = 1.45;
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
        TextStyle written = style;
        String untold = ShortLabels.untold(String.join(" ", remarks), String.join(" ", shown));
        surface.named(untold, inner -> paintLines(inner, shown, written));
    }

    private void paintLines(Surface surface, List<String> lines, TextStyle style) {
        for (int k = 0; k < lines.size(); k++) {
            surface.text(lines.get(k), room.x(), room.y() + style.size() + k * LINE * style.size(), style);
        }
    }

    private int capacity(TextStyle style) {
        return (int) (room.height() / (LINE * style.size()));
    }

    private List<String> lines(TextStyle style) {
        return remarks.stream().flatMap(remark -> wrapped(remark, style)).toList();
    }

    private Stream<String> wrapped(String remark, TextStyle style) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : remark.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && style.width(longer) > room.width()) {
                lines.add(line);
                longer = word;
            }
            line = style.shortened(longer, room.width());
        }
        lines.add(line);
        return lines.stream();
    }
}
