package io.github.tauscope.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Where a command writes.
 *
 * @param out results; a writer that tells when it can't write, as {@link PrintWriter} doesn't
 * @param err sentences about what went wrong
 * @param terminal asks whether {@code out} is a terminal, at which somebody may sit
 */
record Console(Writer out, PrintWriter err, BooleanSupplier terminal) {

    /** Returns the standard streams, in UTF-8 whatever the locale is. */
    static Console ofProcess() {
        return new Console(
                new BufferedWriter(writer(FileDescriptor.out)),
                new PrintWriter(writer(FileDescriptor.err), true),
                Console::isTerminal);
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
    }

    /** Since JDK 22 there is a console also where there is no terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // it is, before JDK 22
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        try {
            return console != null
                    && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
