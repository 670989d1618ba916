package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program writes for programs, it reads. */
class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"CSV", "JSON"})
    void aTableOfOneTemperatureOpensAsWhatItWasMadeOf(TableFormat format) throws IOException {
        double[] logits = {1e-300, Double.NEGATIVE_INFINITY, 0.1, 1.0 / 3, -1e308, 7, 8, 9, 4.9e-324, 1e22};
        Experiment experiment = Experiment.of(Written.SPECIAL, Logits.of(logits));
        Path file = folder.resolve("table." + format);
        for (double temperature : new double[] {0, 4.9e-324, 0.1, 1, Double.POSITIVE_INFINITY}) {
            Files.writeString(file, Written.as(format, experiment, temperature));
            assertThat(LogitsReader.file(file, ReadAs.IT_SAYS).experiment(0))
                    .isEqualTo(experiment.withTemperature(Temperature.of(temperature)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"CSV", "JSON"})
    void aListOpensAsTheListThatItWasMadeOf(TableFormat format) throws IOException {
        String list = "label,logprob\nyes,-0.25134\nno,-1.51227\n(rest),-4.5\n";
        Experiment experiment = LogitsReader.text(list, "", ReadAs.IT_SAYS).experiment(0);
        Path file = folder.resolve("table." + format);
        Files.writeString(file, Written.as(format, experiment, 1));
        Experiment read = LogitsReader.file(file, ReadAs.IT_SAYS).experiment(0);
        assertThat(read.labels()).containsExactly("yes", "no", "(rest)");
        assertThat(read.logits()).isEqualTo(experiment.logits());
        assertThat(read.listing()).isEqualTo(experiment.listing());
    }
}
