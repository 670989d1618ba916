package io.github.tauscope.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Reals;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes an object per temperature, with a line per class. Every double reads back as itself and has the same digits on every
 * JDK; infinities, for which JSON has no number, are strings.
 */
final class JsonTable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final DefaultPrettyPrinter ELEMENT_PER_LINE = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.NONE))
            .withArrayIndenter(new DefaultIndenter("", "\n"))
            .withObjectIndenter(NopIndenter.instance);

    private JsonTable() {}

    static void write(Table table, Writer out) throws IOException {
        List<String> labels = table.experiment().labels();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(ELEMENT_PER_LINE.createInstance());
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
