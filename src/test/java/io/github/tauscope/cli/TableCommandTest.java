package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.Table;
import io.github.tauscope.output.TableFormat;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCommandTest {

    @TempDir
    Path folder;

    @Test
    void printsTextAtTemperatureOneByDefault() {
        assertThat(Run.line("table --logits 1,5,7,10"))
                .isEqualTo(new Run(
                        0,
                        """
                label           logit   τ = 1
                --------------  -----  ------
                1                   1  1.2e-4
                2                   5  0.0064
                3                   7  0.0471
                4                  10  0.9464
                --------------  -----  ------
                entropy (nats)         0.2294
                perplexity              1.258
                """,
                        ""));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyFormatHasItsName(TableFormat format) throws IOException {
        StringWriter expected = new StringWriter();
        format.write(
                new Table(Experiment.of(Logits.of(1, 2)), List.of(Temperature.ARGMAX)),
                Messages.of(Locale.ROOT),
                expected);
        assertThat(Run.line("table --logits 1,2 --temperature 0 --format " + format))
                .isEqualTo(new Run(0, expected.toString(), ""));
    }

    @Test
    void labelsAreQuotedAsInCsv() {
        assertThat(Run.of("table", "--logits", "1,2,3", "--labels", "\"a,b\",\"c\"\"d\",\"e\nf\"", "--format", "csv")
                        .out())
                .contains("\n1,\"a,b\",1,", "\n1,\"c\"\"d\",2,", "\n1,\"e\nf\",3,");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "="})
    void aValueMayBeginWithAMinusSign(String separator) {
        assertCsv("--logits" + separator + "-0.3,0.3", "1,1,-0.3,0.35434369377420455,-1.0374879504858856");
        assertCsv("--logits" + separator + "-inf,1", "1,1,-inf,0,-inf");
        assertCsv("--logits" + separator + "-1", "1,1,-1,1,0");
        assertCsv("--logits" + separator + "-.5", "1,1,-0.5,1,0");
        assertCsv("--logits" + separator + "-infinity,-1", "1,1,-inf,0,-inf");
        assertCsv("--logits" + separator + "−1", "1,1,-1,1,0");
        assertCsv("--logits 7 --log-logit-scale" + separator + "-2", "7.38905609893065,1,7,1,0");
        assertCsv("--logits 7 --log-logit-scale" + separator + "-inf", "inf,1,7,1,0");
        assertCsv("--logits 7 --labels" + separator + "-a", "1,-a,7,1,0");
    }

    @Test
    void aLabelThatBeginsLikeAShortOptionStandsInTheQuotesOfCsv() {
        assertCsv("--logits 7,7 --labels \"-h\",-V", "1,-h,7,0.5,-0.6931471805599453");
    }

    @Test
    void aLabelMayBeginWithAnAtSign() {
        assertCsv("--logits 7 --labels @pom.xml", "1,@pom.xml,7,1,0");
    }

    @Test
    void temperaturesComeInThreeScales() {
        String expected = "0.01,1,1,3.7200759760208436e-44,-100";
        assertCsv("--logits 1,2 --temperature 0.01", expected);
        assertCsv("--logits 1,2 --logit-scale 100", expected);
        assertCsv("--logits 1,2 --log-logit-scale 0", "1,1,1,0.2689414213699951,-1.3132616875182228");
    }

    @Test
    void temperaturesKeepTheirOrder() {
        assertThat(Run.line("table --logits 1 --temperature inf,0.5,0,0.5 --format csv")
                        .out())
                .isEqualTo(
                        """
                        temperature,label,logit,probability,log_probability
                        inf,1,1,1,0
                        0.5,1,1,1,0
                        0,1,1,1,0
                        0.5,1,1,1,0
                        """);
    }

    @Test
    void anExampleComesWithItsLabelsAndItsTemperature() {
        assertThat(Run.line("table --example tie --format csv").out())
                .isEqualTo(
                        """
                        temperature,label,logit,probability,log_probability
                        0,left,3,0.5,-0.6931471805599453
                        0,right,3,0.5,-0.6931471805599453
                        0,last,1,0,-inf
                        """);
    }

    @Test
    void probabilitiesBecomeLogits() {
        assertCsv("--probabilities 0.25,0.75", "1,1,-1.3862943611198906,0.25,-1.3862943611198906");
    }

    @Test
    void aFileIsReadAndItsLabelsMayBeReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("z.csv"), "owl,1\n");
        assertCsv("--in " + file, "1,owl,1,1,0");
        assertCsv("--in " + file + " --labels fox", "1,fox,1,1,0");
    }

    @Test
    void theTemperatureOfAFileHoldsUnlessOneIsGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "temperature,label,logit\n5,owl,1\n");
        assertCsv("--in " + file, "5,owl,1,1,0");
        assertCsv("--in " + file + " --labels fox", "5,fox,1,1,0");
        assertCsv("--in " + file + " --temperature 2", "2,owl,1,1,0");
        assertCsv("--in " + file + " --logit-scale 2", "0.5,owl,1,1,0");
        assertCsv("--in " + file + " --log-logit-scale 0", "1,owl,1,1,0");
    }

    /** Checks the first row. */
    private static void assertCsv(String arguments, String row) {
        Run run = Run.line("table " + arguments + " --format csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().skip(1).findFirst()).contains(row);
    }
}
