package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonParser;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SessionWriter} writes, and what a person has changed in it. */
final class SessionReader {

    /** An experiment and its A as large as may be, and their pins, rows and lists. */
    private static final int ROOM = 3_000_000;

    private final SetReader sets;
    private final JsonFields json;
    private long version;
    private @Nullable Experiment experiment;
    private @Nullable Experiment baseline;
    private Look look = Session.NEUTRAL;
    private FigureKind figure = FigureKind.BARS;

    private SessionReader(JsonParser parser, SetReader sets) {
        this.json = new JsonFields(parser, ROOM);
        this.sets = sets;
    }

    /**
     * Reads a session.
     *
     * @param bytes in UTF-8
     * @param name what to call the text in a sentence
     * @throws DamagedSessionException if it can't be read as a whole
     */
    static Session read(byte[] bytes, Object name, SetReader sets) {
        try (JsonParser parser = JsonFields.FACTORY.createParser(bytes)) {
            return new SessionReader(parser, sets).read(name);
        } catch (IOException e) {
            throw new DamagedSessionException(
                    Message.of("input.place", name, Message.of("session.bytes")), Optional.empty());
        }
    }

    private Session read(Object name) {
        Map<String, JsonFields.Value> fields = new LinkedHashMap<>();
        fields.put("tauscope", () -> version = json.whole(1L, Long.MAX_VALUE));
        fields.put("figure", () -> figure = json.one(FigureKind.class));
        fields.put("experiment", this::experiment);
        fields.put("a", this::baseline);
        fields.put("look", () -> look = LookJson.read(json, look));
        json.document(fields);
        if (version > SessionWriter.VERSION) {
            throw damaged(name, 0, Message.of("session.newer", version, SessionWriter.VERSION), false);
        }
        Fault fault = json.fault();
        if (fault != null) {
            throw damaged(name, fault.line(), fault.sentence(), true);
        }
        if (version == 0) {
            throw damaged(name, 0, Message.of("session.noVersion"), true);
        }
        if (experiment == null) {
            Message where = sets.notes().stream().findFirst().orElse(Message.of("session.noExperiment"));
            throw damaged(name, 0, where, false);
        }
        return session(experiment);
    }

    private Session session(Experiment read) {
        return new Session(read.withBaseline(baseline), look, figure);
    }

    private DamagedSessionException damaged(Object name, long line, Message sentence, boolean hasRest) {
        Object place = line == 0 ? name : Message.of("input.line", name, line);
        Optional<Session> rest = Stream.ofNullable(experiment)
                .filter(read -> hasRest)
                .map(this::session)
                .findFirst();
        return new DamagedSessionException(Message.of("input.place", place, sentence), rest);
    }

    /** Keeps what there is even where the text breaks off. */
    private void experiment() throws IOException {
        ExperimentDraft draft = new ExperimentDraft(json, null);
        try {
            draft.read(sets);
        } finally {
            experiment = draft.experiment().orElse(null);
        }
        draft.requireClasses();
    }

    private void baseline() throws IOException {
        ExperimentDraft draft = new ExperimentDraft(json, experiment);
        draft.read(sets);
        draft.requireClasses();
        baseline = draft.experiment().orElse(null);
    }
}
