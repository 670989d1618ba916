package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JsonTableTest {

    @Test
    void anObjectForEachTemperatureAndALineForEachClass() {
        Experiment two = Experiment.of(List.of("a\"\n", "日"), Logits.of(1, Double.NEGATIVE_INFINITY));
        assertThat(Written.as(TableFormat.JSON, two, 0.5, Double.POSITIVE_INFINITY))
                .isEqualTo(
                        """
                [
                {"temperature":0.5,"entropy_nats":0,"perplexity":1,"classes":[
                {"label":"a\\"\\n","logit":1,"probability":1,"log_probability":0},
                {"label":"日","logit":"-inf","probability":0,"log_probability":"-inf"}
                ]},
                {"temperature":"inf","entropy_nats":0,"perplexity":1,"classes":[
                {"label":"a\\"\\n","logit":1,"probability":1,"log_probability":0},
                {"label":"日","logit":"-inf","probability":0,"log_probability":"-inf"}
                ]}
                ]
                """);
    }

    @Test
    void fourClasses() {
        assertThat(Written.as(TableFormat.JSON, Written.FOUR, 0.1))
                .isEqualTo(
                        """
                [
                {"temperature":0.1,"entropy_nats":2.9008631301768166e-12,"perplexity":1.0000000000029008,"classes":[
                {"label":"1","logit":1,"probability":8.19401262398979e-40,"log_probability":-90.00000000000009},
                {"label":"2","logit":5,"probability":1.9287498479637427e-22,"log_probability":-50.00000000000009},
                {"label":"3","logit":7,"probability":9.357622968839314e-14,"log_probability":-30.000000000000092},
                {"label":"4","logit":10,"probability":0.9999999999999064,"log_probability":-9.357622988127251e-14}
                ]}
                ]
                """);
    }

    @Property
    void everyDoubleReadsBackAsItself(
            @ForAll @Size(4) List<@AlphaChars String> labels,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double first,
            @ForAll double second,
            @ForAll @DoubleRange(min = 0, max = 1e5) double temperature)
            throws JsonProcessingException {
        Logits logits = Logits.of(first + 0.0, second + 0.0, Double.NEGATIVE_INFINITY, 1);
        Distribution distribution = Distribution.of(logits, Temperature.of(temperature));
        JsonNode table = new ObjectMapper()
                .readTree(Written.as(TableFormat.JSON, Experiment.of(labels, logits), temperature))
                .get(0);
        assertThat(number(table, "temperature")).isEqualTo(temperature);
        assertThat(number(table, "entropy_nats")).isEqualTo(distribution.entropy());
        assertThat(number(table, "perplexity")).isEqualTo(distribution.perplexity());
        for (int i = 0; i < logits.size(); i++) {
            JsonNode row = table.get("classes").get(i);
            assertThat(row.get("label").textValue()).isEqualTo(labels.get(i));
            assertThat(number(row, "logit")).isEqualTo(logits.get(i));
            assertThat(number(row, "probability")).isEqualTo(distribution.probability(i));
            assertThat(number(row, "log_probability")).isEqualTo(distribution.logProbability(i));
        }
    }

    @Test
    void everyLabelReadsBack() throws JsonProcessingException {
        JsonNode classes = new ObjectMapper()
                .readTree(Written.as(TableFormat.JSON, Written.special(), 1))
                .get(0)
                .get("classes");
        assertThat(classes.findValuesAsText("label")).isEqualTo(Written.SPECIAL);
    }

    private static double number(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value.isTextual() ? Reals.parse(value.textValue()) : value.doubleValue();
    }
}
