package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LaunchParametersTest {

    @Property
    void anExperimentComesBackAsItWas(
            @ForAll @Size(3) List<String> labels,
            @ForAll double first,
            @ForAll double second,
            @ForAll @DoubleRange(min = 0, max = Double.MAX_VALUE) double temperature,
            @ForAll @DoubleRange(min = 0, max = 10) double reference) {
        Logits logits = Logits.of(first, second, Double.NEGATIVE_INFINITY);
        comesBack(Experiment.of(labels, logits)
                .withTemperature(Temperature.of(temperature))
                .withReference(Temperature.of(reference)));
    }

    @Test
    void zerosKeepTheirSignAndLimitsStayLimits() {
        Experiment experiment = Experiment.of(Logits.of(0.0, -0.0, 4.9e-324, -1.7e308));
        comesBack(experiment.withTemperature(Temperature.ARGMAX).withReference(Temperature.UNIFORM));
    }

    @Test
    void labelsMayLookLikeParameters() {
        comesBack(Experiment.of(List.of("--logit=3", "a,b", "", "x\ny=\0"), Logits.of(1, 2, 3, 4)));
    }

    @Test
    void aWholeVocabularyComesBack() {
        comesBack(Experiment.of(
                Logits.of(DoubleStream.iterate(-8, z -> z + 1e-4).limit(150_000).toArray())));
    }

    @Test
    void noExperimentIsNoParameters() {
        assertThat(LaunchParameters.of(null)).isEmpty();
        assertThat(LaunchParameters.read(List.of())).isEmpty();
    }

    private static void comesBack(Experiment experiment) {
        assertThat(LaunchParameters.read(List.of(LaunchParameters.of(experiment))))
                .contains(experiment);
    }
}
