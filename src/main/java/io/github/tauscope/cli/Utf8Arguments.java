package io.github.tauscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The arguments as typed. In the locale C, as in many containers, Java turns each byte of a non-ASCII letter into U+FFFD;
 * Linux still has the bytes.
 */
final class Utf8Arguments {

    private static final String COMMAND_LINE = "/proc/self/cmdline";
    private static final String LOST = "\uFFFD";

    private Utf8Arguments() {}

    /** Returns the arguments; those with lost letters are read again as UTF-8 if possible. */
    static String[] of(String... args) {
        return String.join("", args).contains(LOST) ? restored(args, commandLine()) : args;
    }

    /**
     * Takes the arguments from the end of a command line.
     *
     * @param commandLine the content of {@code /proc/self/cmdline}, one character per byte
     * @return {@code args} if the command line doesn't end with the same arguments
     */
    static String[] restored(String[] args, String commandLine) {
        List<String> words = List.of(commandLine.split("\0", -1));
        int from = words.size() - 1 - args.length;
        if (from < 0) {
            return args;
        }
        String[] restored = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            String bytes = words.get(from + i);
            if (!bytes.replaceAll("[^\\x00-\\x7F]", LOST).equals(args[i])) {
                return args;
            }
            restored[i] = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
        return restored;
    }

    private static String commandLine() {
        try {
            return Files.readString(Path.of(COMMAND_LINE), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // not Linux: keep the arguments
            return "";
        }
    }
}
