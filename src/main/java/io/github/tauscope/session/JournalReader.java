package io.github.tauscope.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.History;
import io.github.tauscope.model.Step;
import io.github.tauscope.text.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Journal}. A line that is not as it should be, which a killed process or a full disk has not let be written to its end, and
 * what follows from it count for nothing, up to a line that begins anew.
 */
final class JournalReader {

    /** What a history can hold, several times. */
    private static final int ROOM = 16_000_000;

    /** What the line of the version begins with, the first of a whole state. */
    private static final String ANEW = "{\"tauscope\"";

    private final SetReader sets = new SetReader(Optional.of(Path.of("")));
    private final List<Step> steps = new ArrayList<>();
    private int cursor;
    private Look look = Session.NEUTRAL;
    private FigureKind figure = FigureKind.BARS;
    private Optional<Path> file = Optional.empty();
    private Optional<FileStamp> stamp = Optional.empty();
    private boolean saved;
    private Optional<LessonPlace> lesson = Optional.empty();

    /** The parts of a line that belong together. */
    private static final class Line {
        private long version;
        private int step = -1;
        private int forgotten;
        private int size = -1;
        private int at = -1;
        private @Nullable Experiment experiment;
        private Optional<Experiment> a = Optional.empty();
        private @Nullable Experiment origin;
    }

    /**
     * Reads a state; empty if there is none, or one of a newer version.
     *
     * @throws IOException if the file can't be read
     */
    Optional<WindowState> read(Path journal) throws IOException {
        // unlike Files.newBufferedReader, it goes on where a letter breaks off
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(journal), UTF_8))) {
            boolean isGood = true;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                isGood = (isGood || line.startsWith(ANEW)) && read(line);
            }
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new WindowState(new History<>(steps, cursor), look, figure, file, stamp, saved, lesson));
    }

    /** Returns what could not be opened again: parts of what was read, or the files without which nothing could be. */
    List<Message> notes() {
        return steps.isEmpty()
                ? sets.missing().stream()
                        .map(file -> Message.of("session.lost", file))
                        .toList()
                : sets.notes();
    }

    private boolean read(String text) throws IOException {
        try (JsonParser parser = JsonFields.FACTORY.createParser(text)) {
            JsonFields json = new JsonFields(parser, ROOM);
            Line line = new Line();
            json.document(fields(json, line));
            if (json.fault() != null || line.version > SessionWriter.VERSION) {
                return false;
            }
            return apply(line);
        }
    }

    private Map<String, JsonFields.Value> fields(JsonFields json, Line line) {
        Map<String, JsonFields.Value> fields = new TreeMap<>();
        fields.put("tauscope", () -> line.version = json.whole(1L, Long.MAX_VALUE));
        fields.put("forget", () -> line.forgotten = json.whole(1, steps.size()));
        fields.put("step", () -> {
            line.step = json.whole(0, steps.size());
            line.a = Optional.ofNullable(before(line)).map(Experiment::baseline);
        });
        fields.put("experiment", () -> line.experiment = experiment(json, before(line)));
        fields.put(
                "a",
                JsonFields.orNull(() ->
                        line.a = json.isNull() ? Optional.empty() : Optional.of(experiment(json, line.experiment))));
        fields.put("origin", () -> line.origin = experiment(json, line.experiment));
        fields.put("steps", () -> line.size = json.whole(1, steps.size()));
        fields.put("cursor", () -> line.at = json.whole(0, History.LIMIT));
        fields.put("look", () -> look = LookJson.read(json, look));
        fields.put("figure", () -> figure = json.one(FigureKind.class));
        fields.put(
                "file",
                () -> file =
                        Optional.of(json.text()).filter(name -> !name.isEmpty()).map(Path::of));
        fields.put(
                "stamp",
                JsonFields.orNull(() -> stamp = json.isNull() ? Optional.empty() : Optional.of(FileStamp.read(json))));
        fields.put("saved", () -> saved = json.flag());
        fields.put(
                "lesson",
                JsonFields.orNull(
                        () -> lesson = json.isNull() ? Optional.empty() : Optional.of(LessonPlace.read(json))));
        return fields;
    }

    private @Nullable Experiment before(Line line) {
        return line.step > 0 ? steps.get(line.step - 1).experiment() : null;
    }

    private Experiment experiment(JsonFields json, @Nullable Experiment base) throws IOException {
        ExperimentDraft draft = new ExperimentDraft(json, base);
        draft.read(sets);
        return draft.experiment().orElseThrow(() -> json.refused("session.noLogits"));
    }

    private boolean apply(Line line) {
        steps.subList(0, line.forgotten).clear();
        cursor = Math.max(0, cursor - line.forgotten);
        if (line.size > line.at && line.at >= 0) {
            steps.subList(line.size, steps.size()).clear();
            cursor = line.at;
        }
        if (line.step < 0) {
            return line.version > 0 || !steps.isEmpty();
        }
        Experiment origin =
                line.origin == null && line.step > 0 ? steps.get(line.step - 1).origin() : line.origin;
        if (line.experiment == null || origin == null) {
            return false;
        }
        steps.subList(line.step, steps.size()).clear();
        steps.add(new Step(line.experiment.withBaseline(line.a.orElse(null)), origin));
        cursor = line.step;
        return true;
    }
}
