package io.github.tauscope.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tauscope.kernel.check.Grade;
import io.github.tauscope.kernel.check.PartialVerdict;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says a verdict on a list that is not the whole, in words and rows, and writes it as an object. */
public record PartialVerdictReport(PartialVerdict verdict, List<String> labels, Messages words) {

    public VerdictReport tell() {
        return new VerdictReport(
                summary(),
                List.of(words.text("check.partial")),
                Optional.empty(),
                IntStream.range(0, verdict.claim().size()).mapToObj(this::row).toList());
    }

    /** Writes an object as {@link VerdictJson} does, with the bounds of each probability. */
    public void writeJson(Writer out) throws IOException {
        try (JsonGenerator json = JsonTable.FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(JsonTable.ELEMENT_PER_LINE.createInstance());
            json.writeStartObject();
            JsonTable.number(
                    json, "temperature", verdict.distribution().temperature().value());
            json.writeBooleanField("matches", verdict.off() == 0);
            json.writeStringField("grade", (verdict.off() == 0 ? Grade.EXACT : Grade.NONE).toString());
            json.writeStringField("summary", summary());
            json.writeFieldName("notes");
            String[] notes = tell().notes().toArray(String[]::new);
            json.writeArray(notes, 0, notes.length);
            json.writeArrayFieldStart("classes");
            for (int i = 0; i < labels.size(); i++) {
                json.writeStartObject();
                json.writeStringField("label", labels.get(i));
                json.writeStringField("claimed", verdict.claim().text(i));
                JsonTable.interval(json, verdict.distribution().probability(i));
                json.writeBooleanField("exact", verdict.admits(i));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private String summary() {
        String temperature =
                NumberText.full(verdict.distribution().temperature().value());
        return verdict.off() == 0
                ? words.text("check.follows", temperature)
                : words.text(
                        "check.off",
                        temperature,
                        String.valueOf(verdict.off()),
                        String.valueOf(verdict.claim().size()));
    }

    private VerdictReport.Row row(int index) {
        return new VerdictReport.Row(
                Printable.label(labels.get(index)),
                verdict.claim().text(index),
                IntervalText.probability(verdict.distribution().probability(index)),
                "",
                verdict.admits(index) ? VerdictReport.Mark.MATCHES : VerdictReport.Mark.OFF);
    }
}
