package io.github.tauscope.output;

import java.util.List;

/** Columns of text in a terminal, the first aligned left and the others right. */
final class Columns {

    /** First and last of each range of East Asian characters and pictographs, which take two cells of a terminal. */
    private static final int[] WIDE = {
        0x1100, 0x115f,
        0x2e80, 0x303e,
        0x3041, 0xa4cf,
        0xa960, 0xa97f,
        0xac00, 0xd7a3,
        0xf900, 0xfaff,
        0xfe30, 0xfe6f,
        0xff01, 0xff60,
        0xffe0, 0xffe6,
        0x1f300, 0x1f64f,
        0x1f680, 0x1f6ff,
        0x1f900, 0x1f9ff,
        0x20000, 0x3fffd
    };

    /** The first combining marks after those of Latin and Greek. */
    private static final int CYRILLIC_MARKS = 0x483;

    private final int[] widths;
    private final String gap;

    /** Makes room for n ≥ 1 rows of as many cells. */
    Columns(List<List<String>> rows, String gap) {
        this.widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        this.gap = gap;
    }

    String line(List<String> cells) {
        String[] padded = new String[widths.length];
        for (int column = 0; column < padded.length; column++) {
            String cell = cells.get(column);
            String spaces = " ".repeat(widths[column] - width(cell));
            padded[column] = column == 0 ? cell + spaces : spaces + cell;
        }
        return String.join(gap, padded);
    }

    /** Returns a line of hyphens, with other last characters in columns aligned right. */
    String rule(String end) {
        String[] rules = new String[widths.length];
        for (int column = 0; column < rules.length; column++) {
            rules[column] = column == 0 ? "-".repeat(widths[column]) : "-".repeat(widths[column] - end.length()) + end;
        }
        return String.join(gap, rules);
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int codePoint = text.codePointAt(i);
            width += 1 + (isWide(codePoint) ? 1 : 0) - (hasNoWidth(codePoint) ? 1 : 0);
        }
        return width;
    }

    private static boolean isWide(int codePoint) {
        int range = 0;
        while (range < WIDE.length && codePoint > WIDE[range + 1]) {
            range += 2;
        }
        return range < WIDE.length && codePoint >= WIDE[range];
    }

    /** Returns whether a character takes no cell: combining marks, joiners, and the parts of a Hangul syllable after its first. */
    private static boolean hasNoWidth(int codePoint) {
        // even for a τ, the JDK would load a table of types, which takes longer than all else here
        if (codePoint < CYRILLIC_MARKS) {
            return codePoint >= 0x300 && codePoint <= 0x36f;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11ff;
        };
    }
}
