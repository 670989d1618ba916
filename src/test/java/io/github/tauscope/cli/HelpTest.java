package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import java.util.stream.Stream;
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
                .contains(
                        "--in=FILE",
                        "--labels=",
                        "--temperature=",
                        "--log-logit-scale=",
                        "  table  ",
                        "  render  ",
                        "  examples  ",
                        "  lessons  ",
                        "  handout  ");
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
        assertThat(Stream.of(
                                "--help",
                                "table --help",
                                "render --help",
                                "describe --help",
                                "examples --help",
                                "lessons --help",
                                "handout --help")
                        .flatMap(line -> Run.line(line).out().lines()))
                .hasSizeGreaterThan(100)
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void helpOfRenderNamesEveryFigureThemeAndMethod() {
        assertThat(Run.line("render --help").out().replaceAll("\\s+", " "))
                .startsWith("Usage: tauscope render (--logits=Z,... |")
                .contains(Stream.of(FigureKind.values()).map(Object::toString).toList())
                .contains("light, dark, transparent, projector. Default: light.", "Exit status:")
                .contains("naive-float32, naive-float16, division-by-sum, hardmax. Default: naive;");
    }

    @Test
    void shellsAreToldWhatCanBeCompleted() {
        Run run = Run.line("generate-completion");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("complete -F _complete_tauscope", "--pixel-ratio", "\"projector\"", "\"simplex\"")
                .contains("--true-class", "\"perplexity\"", "\"naive-float16\"", "\"infonce\"");
    }

    @Test
    void everyExampleInTheHelpWorks() {
        assertThat(Run.line("table --help")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("  tauscope ") && !line.contains("logits.csv"))
                        .map(line -> Run.line(line.strip().substring("tauscope ".length()))))
                .hasSize(3)
                .allMatch(run -> run.status() == 0 && run.err().isEmpty());
    }
}
