package io.github.tauscope.output;

import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;

/** The formats in which a table is written. */
public enum TableFormat {
    /** For programs: a row for each temperature and class, all digits. */
    CSV,
    /** For programs: an object for each temperature, all digits. */
    JSON,
    /** For documents: a table of GitHub's Markdown, rounded as in the window. */
    MARKDOWN,
    /** For documents: a tabular with the rules of booktabs, rounded as in the window. */
    LATEX,
    /** For a terminal: aligned columns, rounded as in the window. */
    TEXT;

    /**
     * Writes the table and leaves the writer open.
     *
     * @param words the language of tables for people
     */
    public void write(Table table, Messages words, Writer out) throws IOException {
        try {
            writer(words).write(table, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private TableWriter writer(Messages words) {
        return switch (this) {
            case CSV -> new CsvTable();
            case JSON -> new JsonTable();
            case MARKDOWN -> new MarkdownTable(words);
            case LATEX -> new LatexTable(words);
            case TEXT -> new TextTable(words);
        };
    }
}
