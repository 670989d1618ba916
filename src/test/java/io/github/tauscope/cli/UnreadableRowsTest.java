package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row with a NaN hides none of the others. */
class UnreadableRowsTest {

    private static final String FAULT =
            "the logit of class 2 is NaN; a logit is a finite number, or -inf for a masked class.";

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = TwoColumns.write(folder, "three.npy", 1, Double.NaN, 0, 0, 2, 2);
    }

    @Test
    void itsLineSaysWhy() {
        assertThat(Run.line("rows --in " + file))
                .isEqualTo(new Run(
                        0,
                        """
                     row  most likely               p_max                 entropy, nats         true class
                       1  no logits: the logit of class 2 is NaN; a logit is a finite number, or -inf for a masked class.
                       2  1                         0.5000                0.6931
                       3  1                         0.5000                0.6931
                """,
                        ""));
        assertThat(Run.line("rows --format json --in " + file).out())
                .startsWith("[\n{\"row\":1,\"fault\":\"" + FAULT + "\"}")
                .contains("{\"row\":2,\"most_likely\":\"1\"");
    }

    @Test
    void inCsvItHasNoNumbers() {
        assertThat(Run.line("rows --row 2,1 --format csv --in " + file))
                .isEqualTo(new Run(
                        0,
                        """
                row,name,most_likely,p_max,entropy_nats,true_class
                2,,1,0.5,0.6931471805599453,
                1,,,,,
                """,
                        "row 1 of 3: " + FAULT + "\n"));
        assertThat(Run.line("rows --format csv --in " + file).out())
                .startsWith("row,name,most_likely,p_max,entropy_nats,true_class\n1,,,,,\n2,,1,0.5,");
    }

    @Test
    void aTableOfAllRowsHasTheOthers() {
        Run text = Run.line("table --row all --in " + file);
        assertThat(text.status()).isZero();
        assertThat(text.out()).startsWith("Row 1\n\nno logits: " + FAULT + "\n\nRow 2\n\n");
        assertThat(Run.line("table --row all --format latex --in " + file).out())
                .startsWith("% Row 1\n% no logits: " + FAULT);
        assertThat(Run.line("table --row all --format json --in " + file).out())
                .contains("{\"row\":1,\"fault\":\"" + FAULT + "\"}", "\"row\":2,\"temperature\":1,");
        Run csv = Run.line("table --row all --format csv --in " + file);
        assertThat(csv.out())
                .startsWith("row,temperature,label,logit,probability,log_probability\n2,1,1,0,0.5,")
                .doesNotContain("\n1,");
        assertThat(csv.err()).isEqualTo("row 1 of 3: " + FAULT + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows --row 1", "table --row 1", "render --out x.svg --row 1", "check --claim 1,0 --row 1"})
    void askedForAloneItIsRefused(String line) {
        Run run = Run.line(line + " --in " + file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("row 1 of 3: " + FAULT + "\n");
    }

    @Test
    void noRowMayHaveLogits() throws IOException {
        String none = TwoColumns.write(folder, "none.npy", Double.NaN, 1, 1, Double.POSITIVE_INFINITY);
        assertThat(Run.line("rows --format csv --in " + none).out())
                .isEqualTo("row,name,most_likely,p_max,entropy_nats,true_class\n1,,,,,\n2,,,,,\n");
        assertThat(Run.line("table --row all --format csv --in " + none).err())
                .contains("row 2 of 2: the logit of class 2 is +inf");
    }

    @Test
    void otherFaultsEndTheCommand() {
        Run run = Run.line("table --row all --labels a --in " + file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--labels");
    }
}
