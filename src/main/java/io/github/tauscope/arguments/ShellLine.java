package io.github.tauscope.arguments;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words quoted for a POSIX shell: {@code sh}, bash, zsh. */
final class ShellLine {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,+-]+");

    private ShellLine() {}

    /** Returns the words separated by spaces, with quotes around those that a shell would interpret. */
    static String of(List<String> words) {
        return words.stream().map(ShellLine::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
