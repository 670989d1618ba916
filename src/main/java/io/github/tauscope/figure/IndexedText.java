package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the program with symbols that have an index, which is set smaller and below the line: p with "max" for {@code p_max}.
 * It is painted as a text for each of its parts, so it looks the same on all surfaces; what searches or copies it finds it as it
 * is typed.
 *
 * @param typed with an underscore before each index
 * @param parts from left to right
 */
public record IndexedText(String typed, List<Part> parts) {

    private static final Pattern INDEX = Pattern.compile("(?<=\\p{L})_(\\p{Alnum}+)");

    /** The size of an index, and how far it is below the baseline, in sizes of the text. */
    private static final double SMALLER = 0.72;

    private static final double LOWER = 0.18;

    /** Letters that stand on the baseline, or that are an index. */
    public record Part(String text, boolean isIndex) {}

    public IndexedText {
        parts = List.copyOf(parts);
    }

    public static IndexedText of(String typed) {
        List<Part> parts = new ArrayList<>();
        Matcher index = INDEX.matcher(typed);
        int end = 0;
        while (index.find()) {
            parts.add(new Part(typed.substring(end, index.start()), false));
            parts.add(new Part(index.group(1), true));
            end = index.end();
        }
        if (end < typed.length()) {
            parts.add(new Part(typed.substring(end), false));
        }
        return new IndexedText(typed, parts);
    }

    /** Returns its width in pixels. */
    public double width(TextStyle style) {
        return parts.stream().mapToDouble(part -> width(part, style)).sum();
    }

    /** Writes it at (x, y) on its baseline, anchored as the style says. */
    public void paint(Surface surface, double x, double y, TextStyle style) {
        double before =
                switch (style.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width(style) / 2;
                    case END -> width(style);
                };
        boolean isIndexed = parts.size() > 1;
        surface.named(isIndexed ? typed : "", inner -> paintParts(inner, x, y, -before, style));
    }

    private void paintParts(Surface surface, double x, double y, double start, TextStyle style) {
        double along = start;
        for (Part part : parts) {
            double below = part.isIndex() ? LOWER * style.size() : 0;
            TextStyle own = sized(part, style).anchored(TextStyle.Anchor.START);
            surface.text(
                    part.text(), style.upright() ? x + below : x + along, style.upright() ? y - along : y + below, own);
            along += width(part, style);
        }
    }

    private static double width(Part part, TextStyle style) {
        return sized(part, style).width(part.text());
    }

    private static TextStyle sized(Part part, TextStyle style) {
        return part.isIndex()
                ? new TextStyle(SMALLER * style.size(), style.weight(), style.ink(), style.anchor(), style.upright())
                : style;
    }
}
