package io.github.tauscope.figure;

import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * The labels below columns, on two lines where one is too short for a label and two have room.
 *
 * @param texts one for each column, printable
 * @param style of the widest that there are
 * @param room how long a line may be
 * @param lines 1 or 2
 */
public record ColumnLabels(List<String> texts, TextStyle style, double room, int lines) {

    /** Letters after which a line may end. */
    private static final String BREAKS = " -_/.:";

    private static final Pattern PARTS = Pattern.compile("(?<=[ \\-_/.:])");

    /** How much longer a line that runs upwards may be for the sake of whole words. */
    private static final double STRETCH = 1.4;

    /**
     * Lays labels out.
     *
     * @param uprightRoom how long a line that runs upwards should be
     */
    public static ColumnLabels of(
            List<String> labels, Columns columns, TextStyle style, double unit, double uprightRoom) {
        List<String> texts = labels.stream().map(Printable::of).toList();
        double room =
                columns.narrow() ? stretched(uprightRoom, texts, style) : columns.width() - PlotPainter.GAP * unit;
        boolean tooLong = style.widest(texts.stream()) > room;
        boolean roomForTwo = !columns.narrow() || columns.width() >= 2 * Columns.LINE * style.size();
        return new ColumnLabels(texts, style, room, tooLong && roomForTwo ? 2 : 1);
    }

    /** Returns a room for the longest part of a label that can't be broken, unless that is much longer than others. */
    private static double stretched(double room, List<String> texts, TextStyle style) {
        double longest = texts.stream()
                .flatMap(PARTS::splitAsStream)
                .mapToDouble(part -> style.width(part.stripTrailing()))
                .filter(width -> width <= STRETCH * room)
                .max()
                .orElse(room);
        return Math.max(room, longest);
    }

    /** Returns how much height they take. */
    public double height(Columns columns) {
        return columns.narrow()
                ? Math.min(room, style.widest(texts.stream()))
                : style.size() * (1 + (lines - 1) * Columns.LINE);
    }

    /**
     * Writes them below a height, and has the surface tell each that is shortened in full.
     *
     * @param first the columns that are labelled if not all can be
     */
    public void paintBelow(
            Surface surface, Columns columns, double y, List<Integer> first, IntFunction<TextStyle> styles) {
        List<String> shown = ShortLabels.of(texts, style, lines == 1 ? room : 2 * room - style.size());
        for (int column : columns.spaced(style.size(), first)) {
            int k = column;
            List<String> wrapped = lines == 1 ? List.of(shown.get(k)) : wrapped(shown.get(k));
            surface.named(
                    ShortLabels.untold(texts.get(k), shown.get(k)),
                    inner -> columns.writeBelow(inner, k, wrapped, y, styles.apply(k)));
        }
    }

    /** Breaks a text that fits two lines: at the last space or hyphen that lets both fit, else where the first line is full. */
    private List<String> wrapped(String text) {
        if (style.width(text) <= room) {
            return List.of(text);
        }
        int[] letters = text.codePoints().toArray();
        int full = 1;
        int good = 0;
        for (int n = 1; n < letters.length && style.width(new String(letters, 0, n)) <= room; n++) {
            full = n;
            boolean secondFits = style.width(new String(letters, n, letters.length - n)) <= room;
            good = secondFits && BREAKS.indexOf(letters[n - 1]) >= 0 ? n : good;
        }
        int end = good == 0 ? full : good;
        return List.of(
                new String(letters, 0, end).stripTrailing(),
                new String(letters, end, letters.length - end).stripLeading());
    }
}
