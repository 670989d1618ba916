package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Names;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes which row of which set an experiment is from. {@link SetReader} reads it. */
record SetWriter(JsonGenerator json, Keeping keeping) {

    /**
     * Writes a place.
     *
     * @param known the set that the reader knows already; null for none
     */
    void write(@Nullable RowPlace place, @Nullable RowSet known) throws IOException {
        json.writeFieldName("row");
        if (place == null || !keeping.keeps(place)) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("number", place.index() + 1);
        if (place.set() != known) {
            json.writeObjectFieldStart("set");
            set(place.set());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void set(RowSet set) throws IOException {
        RowSet.Source source = set.source();
        json.writeStringField("name", source.name());
        json.writeStringField("kind", Names.of(set.kind()));
        if (keeping.isNamed(set)) {
            file(set);
        }
        if (keeping.isPutIn(set)) {
            json.writeArrayFieldStart("rows");
            for (int i = 0; i < set.size(); i++) {
                row(set.row(i));
            }
            json.writeEndArray();
        }
    }

    private void file(RowSet set) throws IOException {
        RowSet.Source source = set.source();
        json.writeStringField("file", keeping.nameOf(set));
        Optional<FileMark> mark = keeping.markOf(set);
        if (mark.isPresent()) {
            json.writeNumberField("bytes", mark.get().size());
            json.writeStringField("sha256", mark.get().sha256());
        }
        if (!source.array().isEmpty()) {
            json.writeStringField("array", source.array());
        }
        if (!source.readAs().isEmpty()) {
            json.writeObjectFieldStart("read_as");
            for (Map.Entry<String, String> option : new TreeMap<>(source.readAs()).entrySet()) {
                json.writeStringField(option.getKey(), option.getValue());
            }
            json.writeEndObject();
        }
    }

    private void row(Row row) throws IOException {
        json.writeStartObject();
        if (!row.name().isEmpty()) {
            json.writeStringField("name", row.name());
        }
        ExperimentWriter values = new ExperimentWriter(json, keeping);
        values.classes(row.labels(), row.logits());
        if (row.listing() != null) {
            values.listing(row.listing());
        }
        if (row.trueClass() != Inquiry.ANY) {
            json.writeNumberField("true_class", row.trueClass() + 1);
        }
        json.writeEndObject();
    }
}
