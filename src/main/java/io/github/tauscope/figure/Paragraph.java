package io.github.tauscope.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in lines that are no wider than its room.
 *
 * @param whole the text, of which the lines may leave something out
 */
public record Paragraph(String whole, List<String> lines, TextStyle style) {

    /** The distance between baselines, in sizes of the letters. */
    public static final double LINE = 1.45;

    private static final String ELLIPSIS = " … ";

    /** After a space, but not beside a sign such as =, which would part a symbol from its number, nor within a quote; after a letter of Chinese or Japanese. */
    private static final Pattern BREAKS = Pattern.compile(
            "(?<=(?<![=−≈≥…±“]) )(?![=−…±”])|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。])(?![、。])");

    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** Breaks a text between its words; one that is wider than the room is shortened. An empty text has no lines. */
    public static Paragraph of(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : BREAKS.split(text, -1)) {
            String longer = line + word;
            if (!line.isEmpty() && style.width(longer.stripTrailing()) > width) {
                lines.add(line.stripTrailing());
                longer = word;
            }
            line = longer.equals(word) ? fitted(word, style, width) : longer;
        }
        if (!text.isEmpty()) {
            lines.add(line.stripTrailing());
        }
        return new Paragraph(text, lines, style);
    }

    private static String fitted(String word, TextStyle style, double width) {
        String bare = word.stripTrailing();
        return style.shortened(bare, width) + word.substring(bare.length());
    }

    /** Returns at most so many lines; the last one has the end of what was longer, in whole words after an ellipsis. */
    public Paragraph limited(int most, double width) {
        if (lines.size() <= most) {
            return this;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        String rest = String.join(" ", lines.subList(most - 1, lines.size()));
        kept.add(shortened(rest, width));
        return new Paragraph(whole, kept, style);
    }

    /** Returns at most so many lines; the last one has the first words of what was longer, and an ellipsis. */
    public Paragraph begun(int most, double width) {
        if (lines.size() <= most) {
            return this;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        String last = lines.get(most - 1);
        String shown = ELLIPSIS.strip();
        for (int end = last.indexOf(' '); end >= 0; end = last.indexOf(' ', end + 1)) {
            String longer = last.substring(0, end) + ELLIPSIS.stripTrailing();
            shown = style.width(longer) <= width ? longer : shown;
        }
        String all = last + ELLIPSIS.stripTrailing();
        kept.add(style.width(all) <= width ? all : shown);
        return new Paragraph(whole, kept, style);
    }

    /** Returns the first and the last words, as many as fit; where there is no room for two, letters instead. */
    private String shortened(String text, double width) {
        List<String> words = List.of(text.split(" "));
        String shown = "";
        for (int n = 2; n < words.size(); n++) {
            String head = String.join(" ", words.subList(0, n / 2));
            String tail = String.join(" ", words.subList(words.size() - n + n / 2, words.size()));
            String longer = head + ELLIPSIS + tail;
            if (style.width(longer) > width) {
                break;
            }
            shown = longer;
        }
        return shown.isEmpty() ? style.shortened(text, width) : shown;
    }

    /** Returns how far the last baseline is below the first one. */
    public double lastBaseline() {
        return Math.max(0, lines.size() - 1) * LINE * style.size();
    }

    /** Paints the lines, the first one on a baseline, and has the surface tell the whole of what they leave out. */
    public void paint(Surface surface, double x, double baseline) {
        boolean isWhole = withoutSpaces(String.join("", lines)).equals(withoutSpaces(whole));
        surface.named(isWhole ? "" : whole, inner -> paintLines(inner, x, baseline));
    }

    /** Lines don't have the spaces that they are broken at. */
    private static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }

    private void paintLines(Surface surface, double x, double baseline) {
        for (int k = 0; k < lines.size(); k++) {
            surface.text(lines.get(k), x, baseline + k * LINE * style.size(), style);
        }
    }
}
