package io.github.tauscope.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The lessons that come with the program, from the resources: the file {@code index} lists them in order. */
public final class Lessons {

    private static final String FOLDER = "/io/github/tauscope/lessons/";

    private Lessons() {}

    /** Reads all lessons, in the order to show them; each is named by its id. */
    public static List<Lesson> all() {
        return ids().stream().map(id -> LessonReader.read(id, text(id + ".md"))).toList();
    }

    /** Reads the lesson with an id, if there is one. */
    public static Optional<Lesson> named(String id) {
        return ids().stream()
                .filter(id::equals)
                .findFirst()
                .map(found -> LessonReader.read(found, text(found + ".md")));
    }

    /** Returns the ids in order, without reading the lessons. */
    public static List<String> ids() {
        return text("index").lines().toList();
    }

    private static String text(String name) {
        InputStream stream = Objects.requireNonNull(Lessons.class.getResourceAsStream(FOLDER + name), name);
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
