package io.github.tauscope.output;

import java.io.IOException;
import java.io.Writer;

/** Writes a table in one format. Lines end with {@code \n}, and what is written is the same on every machine. */
interface TableWriter {

    /** Writes the table and leaves the writer open. */
    void write(Table table, Writer out) throws IOException;
}
