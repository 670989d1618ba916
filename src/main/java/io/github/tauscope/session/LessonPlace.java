package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a window is in a lesson.
 *
 * @param name what the lesson is called where it is from: an id, or the name of a file
 * @param file where it was read; empty for one of ours
 * @param step from 0
 * @param revealed whether the answer of the step is shown
 */
public record LessonPlace(String name, Optional<Path> file, int step, boolean revealed) {

    /** More than any lesson has. */
    private static final int MOST_STEPS = 1_000_000;

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("file", file.map(Path::toString).orElse(""));
        json.writeNumberField("step", step);
        json.writeBooleanField("revealed", revealed);
        json.writeEndObject();
    }

    static LessonPlace read(JsonFields json) throws IOException {
        LessonPlace[] place = {new LessonPlace("", Optional.empty(), 0, false)};
        Map<String, JsonFields.Value> fields = new TreeMap<>();
        fields.put("name", () -> place[0] = place[0].called(json.text()));
        fields.put("file", () -> place[0] = place[0].from(json.text()));
        fields.put("step", () -> place[0] = place[0].at(json.whole(0, MOST_STEPS)));
        fields.put("revealed", () -> place[0] = place[0].revealed(json.flag()));
        json.object(fields);
        return place[0];
    }

    private LessonPlace called(String other) {
        return new LessonPlace(other, file, step, revealed);
    }

    private LessonPlace from(String other) {
        return new LessonPlace(
                name, Optional.of(other).filter(text -> !text.isEmpty()).map(Path::of), step, revealed);
    }

    private LessonPlace at(int other) {
        return new LessonPlace(name, file, other, revealed);
    }

    private LessonPlace revealed(boolean other) {
        return new LessonPlace(name, file, step, other);
    }
}
