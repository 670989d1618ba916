package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Paragraph;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences in a box, in smaller letters where they are many. Where they still have no room, the longest are cut, so that there is
 * a line of each; an ellipsis stands for those that have none.
 */
record RemarkSheet(List<String> remarks, Box room, double unit, Theme theme) implements Sheet {

    private static final double SIZE = 13;
    private static final double SMALLEST = 9;
    private static final double SHRINK = 0.95;
    private static final String ELLIPSIS = "…";

    @Override
    public void paint(Surface surface) {
        TextStyle style = TextStyle.regular(SIZE * unit, theme.muted());
        while (lines(paragraphs(style)).size() > capacity(style) && style.size() * SHRINK >= SMALLEST * unit) {
            style = style.sized(style.size() * SHRINK);
        }
        List<String> shown = lines(fitted(paragraphs(style), capacity(style)));
        boolean isCut = shown.size() > capacity(style);
        Stream<String> kept = shown.stream().limit(Math.max(0, capacity(style) - 1));
        List<String> lines = isCut ? Stream.concat(kept, Stream.of(ELLIPSIS)).toList() : shown;
        new Paragraph(String.join(" ", remarks), lines, style).paint(surface, room.x(), room.y() + style.size());
    }

    private int capacity(TextStyle style) {
        return (int) (room.height() / (Paragraph.LINE * style.size()));
    }

    private List<Paragraph> paragraphs(TextStyle style) {
        return remarks.stream()
                .map(remark -> Paragraph.of(remark, style, room.width()))
                .toList();
    }

    /** Returns the paragraphs without as many lines of the longest as there are too many, but with one of each. */
    private List<Paragraph> fitted(List<Paragraph> paragraphs, int capacity) {
        int longest = paragraphs.stream()
                .mapToInt(paragraph -> paragraph.lines().size())
                .max()
                .orElse(0);
        return longest <= 1 || lines(paragraphs).size() <= capacity
                ? paragraphs
                : fitted(
                        paragraphs.stream()
                                .map(paragraph -> paragraph.begun(longest - 1, room.width()))
                                .toList(),
                        capacity);
    }

    private static List<String> lines(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .toList();
    }
}
