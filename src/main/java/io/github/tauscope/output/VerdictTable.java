package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes a verdict for a terminal: aligned rows, then sentences. */
public final class VerdictTable {

    private VerdictTable() {}

    public static void write(VerdictReport text, Messages words, Writer out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("check.label"),
                words.text("check.claimed"),
                words.text("check.right"),
                words.text("check.difference"),
                ""));
        for (VerdictReport.Row row : text.rows()) {
            rows.add(List.of(row.label(), row.claimed(), row.right(), row.difference(), sign(row.mark())));
        }
        Columns columns = new Columns(rows, "  ");
        for (List<String> row : rows) {
            out.write(columns.line(row).stripTrailing() + "\n");
        }
        out.write("\n" + text.summary() + "\n");
        for (String note : text.notes()) {
            out.write(note + "\n");
        }
    }

    private static String sign(VerdictReport.Mark mark) {
        if (mark == VerdictReport.Mark.MATCHES) {
            return "";
        }
        return mark == VerdictReport.Mark.ROUNDING ? "≈" : "✗";
    }
}
