package io.github.tauscope.output;

import io.github.tauscope.chart.Inscription;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/** The formats for writing a table. Lines end with {@code \n}; the bytes are the same on every machine. */
public enum TableFormat {
    /** For programs: a row per temperature and class, all digits. */
    CSV,
    /** As {@link #CSV}, for a spreadsheet, which would run a label such as {@code =1+1}. */
    SPREADSHEET,
    /** For programs: an object per temperature, all digits. */
    JSON,
    /** For documents: a table in GitHub's Markdown, rounded as in the window. */
    MARKDOWN,
    /** For documents: a tabular with the rules of booktabs, with a caption if wanted, rounded as in the window. */
    LATEX,
    /** For a terminal: aligned columns, rounded as in the window. */
    TEXT;

    /** Writes the table without a caption and leaves the writer open. */
    public void write(Table table, Messages words, Writer out) throws IOException {
        write(table, Inscription.NONE, words, out);
    }

    /**
     * Writes the table and leaves the writer open.
     *
     * @param caption of use to {@link #LATEX} alone
     */
    public void write(Table table, Inscription caption, Messages words, Writer out) throws IOException {
        write(List.<RowTable>of(table).iterator(), caption, words, out);
    }

    /**
     * Writes n ≥ 1 tables one by one, as they are made, and leaves the writer open. A row that has no logits is marked; in csv,
     * which has no place for it, it has no line.
     *
     * @param caption of use to {@link #LATEX} alone
     */
    public void write(Iterator<RowTable> tables, Inscription caption, Messages words, Writer out) throws IOException {
        switch (this) {
            case CSV -> CsvTable.write(readable(tables), UnaryOperator.identity(), out);
            case SPREADSHEET -> CsvTable.write(readable(tables), CsvTable::inert, out);
            case JSON -> JsonTable.write(tables, words, out);
            default -> writeOneByOne(tables, caption, words, out);
        }
    }

    private void writeOneByOne(Iterator<RowTable> tables, Inscription caption, Messages words, Writer out)
            throws IOException {
        while (tables.hasNext()) {
            RowTable next = tables.next();
            if (next.row().isPresent()) {
                String row = words.text("table.row", NumberText.count(next.row().getAsInt()));
                out.write(this == LATEX ? "% " + row + "\n" : row + "\n\n");
            }
            if (next instanceof RowTable.Missing missing) {
                out.write((this == LATEX ? "% " : "") + words.text(Message.of("rows.fault", missing.fault())) + "\n");
            } else if (next instanceof Table table) {
                writeForPeople(table, caption, words, out);
            }
            out.write(tables.hasNext() ? "\n" : "");
        }
    }

    private void writeForPeople(Table table, Inscription caption, Messages words, Writer out) throws IOException {
        switch (this) {
            case MARKDOWN -> MarkdownTable.write(table, words, out);
            case LATEX -> LatexTable.write(table, caption, words, out);
            default -> TextTable.write(table, words, out);
        }
    }

    private static Iterator<Table> readable(Iterator<RowTable> tables) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(tables, Spliterator.ORDERED), false)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .iterator();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
