package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SessionWriter} writes, and what a person has changed in it. */
final class SessionReader {

    /** An experiment and its A as large as may be, and their pins, rows and lists. */
    private static final int ROOM = 3_000_000;

    private static final String VERSION = "tauscope";
    private static final String BASELINE = "a";
    private static final Set<String> NAMES = Set.of(VERSION, "figure", "experiment", BASELINE, "look");

    private final SetReader sets;
    private long version;
    private @Nullable ExperimentDraft draft;
    private @Nullable Experiment experiment;
    private @Nullable Experiment baseline;
    private boolean isBaselineFirst;
    private Look look = Session.NEUTRAL;
    private FigureKind figure = FigureKind.BARS;

    private SessionReader(SetReader sets) {
        this.sets = sets;
    }

    /**
     * Returns whether a text is meant as a session: an object that has the version, and before it only what sessions have. Other
     * programs may sort the names.
     */
    static boolean isOne(InputStream stream) {
        try (JsonParser parser = JsonFields.FACTORY.createParser(stream)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE); // it is read again
            String name = parser.nextToken() == JsonToken.START_OBJECT ? parser.nextFieldName() : null;
            while (name != null && NAMES.contains(name) && !name.equals(VERSION)) {
                parser.nextToken();
                parser.skipChildren();
                name = parser.nextFieldName();
            }
            return VERSION.equals(name);
        } catch (IOException e) {
            return false; // whoever reads it next has a sentence for it
        }
    }

    /**
     * Reads a session.
     *
     * @param bytes in UTF-8
     * @param name what to call the text in a sentence
     * @throws DamagedSessionException if it can't be read as a whole
     */
    static Session read(byte[] bytes, Object name, SetReader sets) {
        try {
            return new SessionReader(sets).read(bytes, name);
        } catch (IOException e) {
            throw new DamagedSessionException(
                    Message.of("input.place", name, Message.of("session.bytes")), Optional.empty());
        }
    }

    private Session read(byte[] bytes, Object name) throws IOException {
        Fault fault = document(bytes, NAMES);
        if (isBaselineFirst && experiment != null) {
            Fault second = document(bytes, Set.of(BASELINE));
            fault = fault == null ? second : fault;
        }
        if (version > SessionWriter.VERSION) {
            throw damaged(name, 0, Message.of("session.newer", version, SessionWriter.VERSION), false);
        }
        if (fault != null) {
            Message sentence = draft == null ? fault.sentence() : draft.counted(fault.sentence());
            throw damaged(name, fault.line(), sentence, true);
        }
        if (version == 0) {
            throw damaged(name, 0, Message.of("session.noVersion"), true);
        }
        if (experiment == null) {
            throw damaged(name, 0, sets.notes().stream().findFirst().orElseGet(this::lacking), false);
        }
        return session(experiment);
    }

    private Message lacking() {
        return Message.of(draft != null && draft.lacksRow() ? "session.noRow" : "session.noExperiment");
    }

    /** Reads the fields with these names, and returns the first fault. */
    private @Nullable Fault document(byte[] bytes, Set<String> names) throws IOException {
        try (JsonParser parser = JsonFields.FACTORY.createParser(bytes)) {
            JsonFields json = new JsonFields(parser, ROOM);
            Map<String, JsonFields.Value> fields = fields(json);
            fields.replaceAll((name, value) -> names.contains(name) ? value : () -> {});
            json.document(fields);
            return json.fault();
        }
    }

    private Map<String, JsonFields.Value> fields(JsonFields json) {
        Map<String, JsonFields.Value> fields = new LinkedHashMap<>();
        fields.put(VERSION, () -> version = json.whole(1L, Long.MAX_VALUE, SessionWriter.VERSION));
        fields.put("figure", () -> figure = json.one(FigureKind.class));
        fields.put("experiment", () -> experiment(json));
        fields.put(BASELINE, () -> baseline(json));
        fields.put("look", () -> look = LookJson.read(json, look));
        return fields;
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
    private void experiment(JsonFields json) throws IOException {
        ExperimentDraft read = new ExperimentDraft(json);
        draft = read;
        try {
            read.read(sets);
        } finally {
            experiment = read.experiment().orElse(null);
        }
        read.requireClasses();
    }

    /** A may be what differs from the experiment. Where it comes first, the text is read again. */
    private void baseline(JsonFields json) throws IOException {
        isBaselineFirst = experiment == null;
        if (draft == null || experiment == null) {
            return;
        }
        ExperimentDraft read = new ExperimentDraft(json, draft, experiment);
        read.read(sets);
        read.requireClasses();
        baseline = read.experiment().orElse(null);
    }
}
