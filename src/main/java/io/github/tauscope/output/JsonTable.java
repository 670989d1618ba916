package io.github.tauscope.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Reals;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes an object for each temperature, a line for each class. Every double reads back as itself, and has the same
 * digits on every JDK; infinities, for which JSON has no number, are strings.
 */
final class JsonTable implements TableWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Begins a line with each element of a list. */
    private static final class ElementPerLine extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator json, int size) throws IOException {
            json.writeRaw("\n]");
        }
    }

    @Override
    public void write(Table table, Writer out) throws IOException {
        List<String> labels = table.experiment().labels();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new ElementPerLine());
            json.writeStartArray();
            // a loop, because a lambda can't throw
            for (Distribution distribution : (Iterable<Distribution>) table.distributions()::iterator) {
                distribution(labels, distribution, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void distribution(List<String> labels, Distribution distribution, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        number(json, "temperature", distribution.temperature().value());
        number(json, "entropy_nats", distribution.entropy());
        number(json, "perplexity", distribution.perplexity());
        json.writeArrayFieldStart("classes");
        for (int i = 0; i < distribution.size(); i++) {
            json.writeStartObject();
            json.writeStringField("label", labels.get(i));
            number(json, "logit", distribution.logits().get(i));
            number(json, "probability", distribution.probability(i));
            number(json, "log_probability", distribution.logProbability(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isInfinite(value)) {
            json.writeStringField(name, Reals.format(value));
        } else {
            json.writeFieldName(name);
            json.writeNumber(Reals.format(value));
        }
    }
}
