package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Probabilities are those of README.md, which other tests compare with 60-digit values. */
class DescribeCommandTest {

    @Test
    void aFigureIsPrintedInWords() {
        assertThat(Run.line("describe --logits 1,5,7,10 --labels cat,dog,owl,fox --temperature 2"))
                .isEqualTo(new Run(0, "Bars at temperature 2: fox 0.7597, owl 0.1695, dog 0.0624, cat 0.0084.\n", ""));
    }

    @Test
    void aCaptionIsPartOfTheWords() {
        assertThat(Run.line("describe --logits 1,5,7,10 --temperature 2 --caption auto")
                        .out())
                .isEqualTo(
                        "Bars at temperature 2: class 4 0.7597, class 3 0.1695, class 2 0.0624, class 1 0.0084. Softmax of the logits 1, 5, 7, 10"
                                + " at temperature τ = 2, with entropy 0.7230 nats: p = 0.0084, 0.0624, 0.1695, 0.7597.\n");
        assertThat(Run.of("describe", "--logits", "1", "--caption", "Only one.").out())
                .isEqualTo("Bars at temperature 1: class 1 1. Only one.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            bars     | Outlined: A at temperature 5.
            sweep    | Thin curves: A, at temperature 5.
            steps    | The last column has p of A at temperature 5.
            sampling | Dashed outlines: A.
            simplex  | A at temperature 5: cat 0.1628, owl 0.2967, fox 0.5405.
            """)
    void aIsNamedWhereItIsShown(String figure, String sentence) {
        assertThat(Run.line("describe --logits 2,5,8 --labels cat,owl,fox --compare-temperature 5 --figure " + figure)
                        .out())
                .contains(" " + sentence);
    }

    @Test
    void whatGoesWrongInTheStepsIsSaid() {
        assertThat(Run.line("describe --logits 800,0 --figure steps").out())
                .startsWith("naive exp(z/τ) step by step at temperature 1: class 1 NaN, class 2 0.")
                .contains("becomes ∞: the exact value is beyond the range of float64");
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureHasADescriptionOfOneLine(FigureKind figure) {
        Run run = Run.line("describe --example digits --temperature 2 --figure " + figure);
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith(".\n").hasLineCount(1).contains("2");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void optionsOfAFigureWorkAsInRender() {
        assertThat(Run.line("describe --logits 1,5,7,10 --figure sampling --draws 7")
                        .out())
                .startsWith("7 draws at temperature 1");
        assertThat(Run.line("describe --logits 1,5,7,10 --draws 7").err())
                .isEqualTo(Run.line("render --logits 1,5,7,10 --draws 7 --out a.svg")
                        .err()
                        .replace("tauscope render", "tauscope describe"));
        assertThat(Run.line("describe --logits 1 --figure simplex"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "tauscope describe: --figure: A single class has p = 1 at every τ. The simplex needs two more unmasked classes.\n"));
    }
}
