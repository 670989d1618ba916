package io.github.tauscope.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.model.Listing;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Writes an object per temperature, with a line per class. Every double reads back as itself and has the same digits on every
 * JDK; infinities, for which JSON has no number, are strings.
 */
final class JsonTable {

    static final JsonFactory FACTORY = ((JsonFactoryBuilder)
                    JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET))
            .characterEscapes(new DirectionEscapes())
            .build();

    static final DefaultPrettyPrinter ELEMENT_PER_LINE = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.NONE))
            .withArrayIndenter(new DefaultIndenter("", "\n"))
            .withObjectIndenter(NopIndenter.instance);

    private JsonTable() {}

    static void write(Iterator<RowTable> tables, Messages words, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(ELEMENT_PER_LINE.createInstance());
            json.writeStartArray();
            while (tables.hasNext()) {
                RowTable next = tables.next();
                if (next instanceof RowTable.Missing missing) {
                    startObject(missing, json);
                    json.writeStringField("fault", words.text(missing.fault()));
                    json.writeEndObject();
                } else if (next instanceof Table table) {
                    write(table, json);
                }
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(Table table, JsonGenerator json) throws IOException {
        if (table.experiment().isListed()) {
            TopList list = table.experiment().topList();
            for (Temperature temperature : table.temperatures()) {
                partial(table, list.at(temperature), json);
            }
            return;
        }
        // one by one: a million classes at many temperatures would not fit in memory
        for (Temperature temperature : table.temperatures()) {
            distribution(table, Distribution.of(table.experiment().logits(), temperature), json);
        }
    }

    private static void startObject(RowTable table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (table.row().isPresent()) {
            json.writeNumberField("row", table.row().getAsInt());
        }
    }

    private static void partial(Table table, PartialDistribution partial, JsonGenerator json) throws IOException {
        Listing listing = Objects.requireNonNull(table.experiment().listing());
        startObject(table, json);
        number(json, "temperature", partial.temperature().value());
        number(json, "source_temperature", listing.source().value());
        if (listing.ceiling().isPresent()) {
            number(json, "ceiling_logprob", listing.ceiling().getAsDouble());
        }
        number(json, "entropy_nats_low", partial.entropy().low());
        number(json, "entropy_nats_high", partial.entropy().high());
        json.writeArrayFieldStart("classes");
        for (int i = 0; i < table.experiment().size(); i++) {
            json.writeStartObject();
            json.writeStringField("label", table.experiment().labels().get(i));
            number(json, "logprob", table.experiment().logits().get(i));
            interval(json, partial.probability(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("rest");
        json.writeFieldName("classes");
        OptionalLong others = partial.list().others();
        if (others.isPresent()) {
            json.writeNumber(others.getAsLong());
        } else {
            json.writeNull();
        }
        interval(json, partial.rest());
        json.writeEndObject();
        json.writeFieldName("unknown");
        json.writeArray(
                listing.unknown().toArray(String[]::new), 0, listing.unknown().size());
        json.writeEndObject();
    }

    static void interval(JsonGenerator json, Interval p) throws IOException {
        number(json, "probability_low", p.low());
        number(json, "probability_high", p.high());
    }

    private static void distribution(Table table, Distribution distribution, JsonGenerator json) throws IOException {
        List<String> labels = table.experiment().labels();
        startObject(table, json);
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

    static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isInfinite(value)) {
            json.writeStringField(name, Reals.format(value));
        } else {
            json.writeFieldName(name);
            json.writeNumber(Reals.format(value));
        }
    }
}
