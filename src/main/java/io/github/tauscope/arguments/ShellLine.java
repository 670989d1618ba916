package io.github.tauscope.arguments;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a shell of POSIX reads them back: {@code sh}, bash, zsh. */
final class ShellLine {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:=,+-]+");

    private ShellLine() {}

    /** Returns the words with spaces between, in quotes where a shell would see more in them than letters. */
    static String of(List<String> words) {
        return words.stream().map(ShellLine::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
