package io.github.tauscope.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tauscope.kernel.check.Grade;
import io.github.tauscope.kernel.check.Verdict;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a verdict as an object: whether and how the claim matches, the sentences, and a line per class. */
public final class VerdictJson {

    private VerdictJson() {}

    public static void write(Verdict verdict, List<String> labels, Messages words, Writer out) throws IOException {
        VerdictReport report = VerdictReport.of(verdict, labels, words);
        try (JsonGenerator json = JsonTable.FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(JsonTable.ELEMENT_PER_LINE.createInstance());
            json.writeStartObject();
            JsonTable.number(
                    json, "temperature", verdict.distribution().temperature().value());
            json.writeBooleanField("matches", verdict.grade() != Grade.NONE);
            json.writeStringField("grade", verdict.grade().toString());
            json.writeStringField("summary", report.summary());
            json.writeFieldName("notes");
            String[] notes = report.notes().toArray(String[]::new);
            json.writeArray(notes, 0, notes.length);
            json.writeArrayFieldStart("classes");
            for (int i = 0; i < labels.size(); i++) {
                number(verdict, labels.get(i), i, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void number(Verdict verdict, String label, int i, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", label);
        JsonTable.number(json, "logit", verdict.distribution().logits().get(i));
        json.writeStringField("claimed", verdict.claim().text(i));
        JsonTable.number(json, "probability", verdict.distribution().probability(i));
        json.writeBooleanField("exact", IntStream.of(verdict.off()).noneMatch(off -> off == i));
        json.writeEndObject();
    }
}
