package io.github.tauscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The arguments as they were typed. Where the locale is C, as in many containers, Java turns each byte of a letter that
 * is not ASCII into U+FFFD; Linux still knows the bytes.
 */
final class Utf8Arguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String LOST = "\uFFFD";

    private Utf8Arguments() {}

    /** Returns the arguments, those with lost letters read again as UTF-8 where possible. */
    static String[] of(String... args) {
        return Stream.of(args).anyMatch(arg -> arg.contains(LOST)) ? restored(args, commandLine()) : args;
    }

    /**
     * Takes the arguments from the end of a command line.
     *
     * @param commandLine what {@code /proc/self/cmdline} holds, a character for each byte
     * @return {@code args} where the command line doesn't end in the same arguments
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
            return Files.readString(COMMAND_LINE, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // not Linux: the arguments stay as Java has them
            return "";
        }
    }
}
