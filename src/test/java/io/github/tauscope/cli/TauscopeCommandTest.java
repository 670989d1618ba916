package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the window opens on. */
class TauscopeCommandTest {

    @TempDir
    Path folder;

    @Test
    void opensOnNothingInParticular() {
        assertThat(opened()).isEmpty();
    }

    @Test
    void opensOnLogitsLabelsAndTemperature() {
        assertThat(opened("--logits", "-1,2", "--labels", "a,b", "--temperature", "0.5"))
                .contains(Experiment.of(List.of("a", "b"), Logits.of(-1, 2)).withTemperature(Temperature.of(0.5)));
    }

    @Test
    void opensOnProbabilitiesAndScales() {
        Experiment experiment = Experiment.of(Logits.fromProbabilities(0.25, 0.75));
        assertThat(opened("--probabilities", "0.25,0.75")).contains(experiment);
        assertThat(opened("--probabilities", "0.25,0.75", "--logit-scale", "0"))
                .contains(experiment.withTemperature(Temperature.UNIFORM));
        assertThat(opened("--probabilities", "0.25,0.75", "--log-logit-scale", "inf"))
                .contains(experiment.withTemperature(Temperature.ARGMAX));
    }

    @Test
    void opensOnAFile() throws IOException {
        String file =
                Files.writeString(folder.resolve("z.csv"), "owl,1\nfox,2\n").toString();
        Experiment experiment = Experiment.of(List.of("owl", "fox"), Logits.of(1, 2));
        assertThat(opened(file)).contains(experiment);
        assertThat(opened("--in", file)).contains(experiment);
        assertThat(opened("--temperature", "2", file)).contains(experiment.withTemperature(Temperature.of(2)));
    }

    @Test
    void opensAtTheTemperatureOfAFileUnlessOneIsGiven() throws IOException {
        String file = Files.writeString(folder.resolve("t.csv"), "temperature,logit\n5,1\n")
                .toString();
        Experiment experiment = Experiment.of(Logits.of(1));
        assertThat(opened(file)).contains(experiment.withTemperature(Temperature.of(5)));
        assertThat(opened("--temperature", "1", file)).contains(experiment);
    }

    @Test
    void opensOnTheFirstExampleWhereOnlyATemperatureIsGiven() {
        assertThat(opened("--temperature", "2"))
                .contains(Examples.all().get(0).experiment().withTemperature(Temperature.of(2)));
    }

    @Test
    void opensOnEachExampleWithAllThatItAsks() {
        assertThat(Examples.all()).allSatisfy(example -> assertThat(opened("--example", example.id()))
                .hasValueSatisfying(opened -> assertThat(example.opens(opened)).isTrue()));
    }

    private static Optional<Experiment> opened(String... args) {
        CommandLine commands =
                Commands.all(new Console(new StringWriter(), new PrintWriter(new StringWriter()), () -> false));
        commands.parseArgs(args);
        TauscopeCommand command = commands.getCommand();
        return command.start().experiment();
    }
}
