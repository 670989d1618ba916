package io.github.tauscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the help of each command in AsciiDoc, from which {@code -Pdist} makes man pages. */
public final class ManPageMaker {

    /** A synopsis of our own, which picocli copies as the lines that a terminal shows. AsciiDoc would make them one paragraph. */
    private static final Pattern SYNOPSIS =
            Pattern.compile("(?<=\n== Synopsis\n\n)(tauscope.*?)(?=\n\n)", Pattern.DOTALL);

    /** A paragraph of notes, broken as for a terminal, that has no examples, whose lines are indented. */
    private static final Pattern PROSE = Pattern.compile("\\[%hardbreaks\\]\n(?=(?:\\S.*\n)+(?:\n|\\Z))");

    private static final Pattern NEXT_FORM = Pattern.compile("\\s*\n\\s*(?=tauscope )");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMAND = Pattern.compile("^tauscope(?: [a-z-]+)?");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern VALUE = Pattern.compile("\\b[A-Z][A-Z_]*\\b");

    private ManPageMaker() {}

    /** Writes the pages into the folder that the argument names. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        Console console = new Console(Writer.nullWriter(), new PrintWriter(System.err, true), () -> false);
        CommandLine tauscope = Commands.all(console).setResourceBundle(new HelpTexts());
        int status = ManPageGenerator.generateManPage(
                folder.toFile(), null, new boolean[0], true, tauscope.getCommandSpec());
        if (status != CommandLine.ExitCode.OK) {
            throw new IOException("picocli wrote no man pages: status " + status);
        }
        for (Path page : pages(folder)) {
            Files.writeString(page, edited(Files.readString(page)));
        }
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".adoc")).toList();
        }
    }

    private static String edited(String page) {
        String filled = PROSE.matcher(page).replaceAll("");
        return SYNOPSIS.matcher(filled)
                .replaceFirst(found -> Matcher.quoteReplacement(synopsis(found.group())))
                .replace("\n== Footer\n", "\n== Notes\n");
    }

    /** Returns each form of a command on lines of its own, with what to type in bold and what to replace in italics. */
    private static String synopsis(String lines) {
        return String.join(
                " +\n",
                NEXT_FORM
                        .splitAsStream(lines)
                        .map(form -> SPACES.matcher(form).replaceAll(" "))
                        .map(form -> VALUE.matcher(form).replaceAll("_$0_"))
                        .map(form -> OPTION.matcher(form).replaceAll("*$0*"))
                        .map(form -> COMMAND.matcher(form).replaceFirst("*$0*"))
                        .toList());
    }
}
