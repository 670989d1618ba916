package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.Opened;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The token that was chosen is beyond the list, and says nothing of others: e^−2.9 is the ceiling. */
    @Test
    void aListKeepsItsCeilingAndWhatIsUnknown() throws IOException {
        String reply =
                """
                {"choices":[{"logprobs":{"content":[{"token":"x","logprob":-6.5,"top_logprobs":[
                {"token":" yes","logprob":-0.105},{"token":" no","logprob":-2.9},{"token":"u","logprob":-9999}]}]}}]}
                """;
        Experiment experiment = LogitsReader.text(reply, "", ReadAs.IT_SAYS).experiment(0);
        Path file = folder.resolve("table.json");
        Files.writeString(file, Written.as(TableFormat.JSON, experiment, 2));
        Experiment read = LogitsReader.file(file, ReadAs.IT_SAYS).experiment(0);
        Listing listing = Objects.requireNonNull(read.listing());
        assertThat(listing).isEqualTo(experiment.listing());
        assertThat(listing.ceiling()).hasValue(-2.9);
        assertThat(listing.unknown()).containsExactly("u");
        assertThat(read.temperature()).isEqualTo(Temperature.of(2));
        // .9003^½ over the sum with one more of e^−2.9, which the rest is just short of: .9488 / (.9488 + .2346 + .0388
        // + .2078)
        assertThat(read.topList().at(Temperature.of(2)).probability(0).high()).isCloseTo(.6636, within(1e-4));
    }

    @Test
    void aListOfSeveralRowsAndASourceKeepsThem() throws IOException {
        String rows = "{\"logprobs\":[-0.5,-2.5]}\n{\"logprobs\":[-0.25,-3.5]}\n";
        ReadAs said = new ReadAs(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Temperature.of(.7)),
                OptionalLong.of(100));
        Opened opened = LogitsReader.text(rows, "", said);
        StringBuilder json = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            json.append(Written.as(TableFormat.JSON, opened.experiment(i), 1.5));
        }
        Opened read = LogitsReader.text(json.toString(), "", ReadAs.IT_SAYS);
        for (int i = 0; i < 2; i++) {
            assertThat(read.experiment(i).listing())
                    .isEqualTo(opened.experiment(i).listing());
            assertThat(read.experiment(i).logits())
                    .isEqualTo(opened.experiment(i).logits());
            assertThat(read.experiment(i).temperature()).isEqualTo(Temperature.of(1.5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"-inf\"", "0.5", "\"x\"", "[1]"})
    void aCeilingThatIsNoneIsRefused(String ceiling) {
        String table = "{\"ceiling_logprob\": " + ceiling + ", \"classes\": [{\"label\": \"a\", \"logprob\": -0.5}]}";
        assertThatThrownBy(() -> LogitsReader.text(table, "", ReadAs.IT_SAYS)).isInstanceOf(InputException.class);
    }
}
