package io.github.tauscope.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results; a writer that tells when it can't write, as {@link PrintWriter} doesn't
 * @param err sentences about what went wrong
 */
record Console(Writer out, PrintWriter err) {

    /** Returns the standard streams, in UTF-8 whatever the locale is. */
    static Console ofProcess() {
        return new Console(
                new BufferedWriter(writer(FileDescriptor.out)), new PrintWriter(writer(FileDescriptor.err), true));
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
    }
}
