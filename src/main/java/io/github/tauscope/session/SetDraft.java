package io.github.tauscope.session;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.session.JsonFields.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A set of rows while its fields are read, in whichever order. */
final class SetDraft {

    /** What names a set of a file. */
    record OfFile(String file, FileMark mark, String array, Map<String, String> readAs) {}

    private final JsonFields json;
    private final Map<String, String> readAs = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean given;
    private String name = "";
    private RowSet.Kind kind = RowSet.Kind.ROWS;
    private String file = "";
    private long bytes;
    private String sha256 = "";
    private String array = "";

    SetDraft(JsonFields json) {
        this.json = json;
    }

    void read() throws IOException {
        given = true;
        Map<String, Value> fields = new TreeMap<>();
        fields.put("name", () -> name = json.text());
        fields.put("kind", () -> kind = json.one(RowSet.Kind.class));
        fields.put("file", () -> file = json.text());
        fields.put("bytes", () -> bytes = json.whole(0, Long.MAX_VALUE));
        fields.put("sha256", () -> sha256 = json.text());
        fields.put("array", () -> array = json.text());
        fields.put("read_as", () -> json.entries(this::option));
        fields.put("rows", () -> json.list(this::row));
        json.object(fields);
    }

    boolean isGiven() {
        return given;
    }

    boolean isOfFile() {
        return !file.isEmpty();
    }

    OfFile ofFile() {
        return new OfFile(file, new FileMark(bytes, sha256), array, Map.copyOf(readAs));
    }

    /** Returns the rows that the text has itself, from no file; empty for none. */
    Optional<RowSet> putIn() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(RowSet.of(new RowSet.Source(name, "", ""), kind, rows));
    }

    private void option(String option) throws IOException {
        if (!json.isNull()) {
            readAs.put(option, json.text());
        }
    }

    private void row() throws IOException {
        ExperimentDraft draft = new ExperimentDraft(json);
        String[] token = {""};
        Map<String, Value> fields = new TreeMap<>(draft.ofRow());
        fields.put("name", () -> token[0] = json.text());
        json.object(fields);
        Experiment read = draft.experiment().orElseThrow(() -> json.refused("session.noLogits"));
        List<String> labels =
                rows.isEmpty() ? List.of() : rows.get(rows.size() - 1).labels();
        rows.add(new Row(
                token[0],
                read.labels().equals(labels) ? labels : read.labels(),
                read.logits(),
                read.listing(),
                read.inquiry().trueClass()));
    }
}
