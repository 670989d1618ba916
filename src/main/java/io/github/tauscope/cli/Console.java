package io.github.tauscope.cli;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * The streams of a command.
 *
 * @param out takes results; unlike {@link PrintWriter}, it throws if it can't write
 * @param bytes takes results that are no text; nothing else is written then
 * @param err takes error messages
 * @param terminal returns whether {@code out} is a terminal
 */
record Console(Writer out, OutputStream bytes, PrintWriter err, BooleanSupplier terminal) {

    /** Makes one that drops what is no text. */
    Console(Writer out, PrintWriter err, BooleanSupplier terminal) {
        this(out, OutputStream.nullOutputStream(), err, terminal);
    }

    /** Returns the standard streams, in UTF-8 in every locale. */
    static Console ofProcess() {
        return new Console(
                new BufferedWriter(writer(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(writer(FileDescriptor.err), true),
                Console::isTerminal);
    }

    /** Prints what a person should know of the input, a line each. */
    void tell(List<Message> notes) {
        if (!notes.isEmpty()) {
            Messages words = Messages.of(Locale.getDefault());
            notes.forEach(note -> err.println(words.text(note)));
        }
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
    }

    /** Since JDK 22 there is a console even without a terminal, and a method that says so. */
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
