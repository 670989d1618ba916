package io.github.tauscope.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the help of each command in AsciiDoc, from which {@code -Pdist} makes man pages. */
public final class ManPageMaker {

    private ManPageMaker() {}

    /** Writes the pages into the folder that the argument names. */
    public static void main(String[] args) throws IOException {
        Console console = new Console(Writer.nullWriter(), new PrintWriter(System.err, true), () -> false);
        CommandLine tauscope = TauscopeCommand.commandLine(console);
        int status = ManPageGenerator.generateManPage(
                new File(args[0]), null, new boolean[0], true, tauscope.getCommandSpec());
        if (status != CommandLine.ExitCode.OK) {
            throw new IOException("picocli wrote no man pages: status " + status);
        }
    }
}
