package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "table --version", "table -V", "table --logits x --version"})
    void theVersionIsThatOfTheBuild(String arguments) {
        Run run = Run.line(arguments);
        assertThat(run.out()).matches("tauscope \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--help table"})
    void helpNamesTheCommandsAndTheOptions(String arguments) {
        Run run = Run.line(arguments);
        assertThat(run.out())
                .startsWith("Usage: tauscope [FILE |")
                .contains("--in=FILE", "--labels=", "--temperature=", "--log-logit-scale=", "  table  ");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table --help", "table -h", "table --logits 1 --help"})
    void helpOfACommandNamesItsOptions(String arguments) {
        Run run = Run.line(arguments);
        assertThat(run.out())
                .startsWith("Usage: tauscope table (--logits=Z,... |")
                .contains("--probabilities=", "--logit-scale=", "--format=FORMAT", "Exit status:", "line feed");
        assertThat(run.status()).isZero();
    }

    @Test
    void helpFitsIntoATerminal() {
        assertThat((Run.line("--help").out() + Run.line("table --help").out()).lines())
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void everyExampleInTheHelpWorks() {
        assertThat(Run.line("table --help")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("  tauscope ") && !line.contains("logits.csv"))
                        .map(line -> Run.line(line.strip().substring("tauscope ".length()))))
                .hasSize(2)
                .allMatch(run -> run.status() == 0 && run.err().isEmpty());
    }
}
