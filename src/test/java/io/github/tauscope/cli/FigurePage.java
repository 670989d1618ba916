package io.github.tauscope.cli;

import io.github.tauscope.input.ArgumentLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page of figures: its commands are what makes its pictures. */
record FigurePage(String text) {

    static final Path FILE = Path.of("src/docs/figures.md");

    /** Beside the other screenshots. */
    static final String FOLDER = "figures";

    private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]+\\]\\(\\.\\./\\.\\./screenshots/" + FOLDER
            + "/([^)]+)\\)\\n\\n    tauscope ((?:.+\\\\\\n)*.+)\\n");

    /**
     * A picture of the page with its command.
     *
     * @param words the arguments of the command
     */
    record Shown(String picture, List<String> words) {

        /** Writes the picture as the command does, but into a folder. */
        Run into(Path folder) {
            List<String> written = new ArrayList<>(words);
            int file = written.indexOf("--out") + 1;
            written.set(file, folder.resolve(written.get(file)).toString());
            return Run.of(written.toArray(String[]::new));
        }

        @Override
        public String toString() {
            return picture;
        }
    }

    static FigurePage read() throws IOException {
        return new FigurePage(Files.readString(FILE));
    }

    List<Shown> shown() throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (MatchResult found : SHOWN.matcher(text).results().toList()) {
            shown.add(new Shown(found.group(1), words(found.group(2))));
        }
        return shown;
    }

    /** Takes a command apart as a batch does, which for what stands on the page is as a shell does. */
    private static List<String> words(String command) throws IOException {
        Path line = Files.createTempFile("command", ".txt");
        try {
            Files.writeString(line, command.replace("\\\n", " "));
            return ArgumentLines.read(line).get(0).words();
        } finally {
            Files.delete(line);
        }
    }
}
