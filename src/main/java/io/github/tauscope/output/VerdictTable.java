package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes a verdict for a terminal: aligned rows, then sentences. */
public final class VerdictTable {

    private static final String GAP = "  ";
    private static final String RIGHT = "";
    private static final String WRONG = "✗";

    private VerdictTable() {}

    /** Writes it all. */
    public static void write(VerdictReport text, Messages words, Writer out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("check.label"),
                words.text("check.claimed"),
                words.text("check.right"),
                words.text("check.difference"),
                ""));
        for (VerdictReport.Row row : text.rows()) {
            rows.add(List.of(row.label(), row.claimed(), row.right(), row.difference(), row.follows() ? RIGHT : WRONG));
        }
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> Grid.widen(widths, row));
        for (List<String> row : rows) {
            out.write(line(row, widths).stripTrailing() + "\n");
        }
        out.write("\n" + text.summary() + "\n");
        for (String note : text.notes()) {
            out.write(note + "\n");
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(Grid.left(row.get(0), widths[0]));
        for (int column = 1; column < widths.length; column++) {
            line.append(GAP).append(Grid.right(row.get(column), widths[column]));
        }
        return line.toString();
    }
}
