package io.github.tauscope.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The files with the texts of the program: a folder of areas for each language, and the help in one file. */
public final class MessageFiles {

    private static final Path FOLDER = Path.of("resources/io/github/tauscope/i18n");

    private MessageFiles() {}

    /** Returns the keys of all texts but the help. */
    public static Set<String> keys() throws IOException {
        return english("messages").stringPropertyNames();
    }

    /** Returns the files of the areas in English. */
    public static List<Path> areas() throws IOException {
        return list(FOLDER.resolve("messages"), "*");
    }

    /** Returns all texts in English of {@code messages} or {@code commands}. */
    public static Properties english(String bundle) throws IOException {
        Path folder = FOLDER.resolve(bundle);
        return read(Files.exists(folder) ? folder : FOLDER.resolve(bundle + ".properties"));
    }

    /** Returns the same in each language, English among them. */
    public static List<Properties> languages(String bundle) throws IOException {
        List<Properties> languages = new ArrayList<>();
        for (Path language : list(FOLDER, bundle + "*")) {
            languages.add(read(language));
        }
        return languages;
    }

    private static Properties read(Path path) throws IOException {
        Properties texts = new Properties();
        for (Path file : Files.isDirectory(path) ? list(path, "*") : List.of(path)) {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }

    private static List<Path> list(Path folder, String names) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
            found.forEach(paths::add);
        }
        return paths;
    }
}
