package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibration on the command line; the data of the digits come from {@code src/test/scripts/digits.py}. */
class CalibrateCommandTest {

    private static final String FOLDER = "resources/io/github/tauscope/examples/";
    private static final String LOGITS = FOLDER + "digits-logits.npy";
    private static final String TARGETS = FOLDER + "digits-targets.npy";
    private static final String DIGITS = "calibrate --in " + LOGITS + " --targets " + TARGETS;

    @TempDir
    Path folder;

    /** References: scipy.optimize.minimize_scalar over scipy.special.logsumexp in float64, and numpy. */
    @Test
    void anOverconfidentNetworkIsCooled() throws IOException {
        JsonNode json = json(DIGITS + " --format json");
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "rows",
                        "classes",
                        "accuracy",
                        "temperature",
                        "temperature_standard_error",
                        "nll_before",
                        "nll_after",
                        "ece_before",
                        "ece_after",
                        "ece_perfect_before",
                        "ece_perfect_after",
                        "brier_before",
                        "brier_after",
                        "fitted_on",
                        "judged_on",
                        "bins_before",
                        "bins_after");
        assertThat(json.get("rows").asInt()).isEqualTo(1547);
        assertThat(json.get("classes").asInt()).isEqualTo(10);
        assertThat(json.get("accuracy").asDouble()).isCloseTo(0.8500323206205559, within(1e-12));
        assertThat(json.get("temperature").asDouble()).isCloseTo(2.587527158627409, within(1e-6));
        assertThat(json.get("nll_before").asDouble()).isCloseTo(0.8220811695037941, within(1e-9));
        assertThat(json.get("nll_after").asDouble()).isCloseTo(0.5092931553690252, within(1e-9));
        assertThat(json.get("ece_before").asDouble()).isCloseTo(0.09254286387872705, within(1e-9));
        assertThat(json.get("ece_after").asDouble()).isCloseTo(0.0321479678497271, within(1e-6));
        assertThat(json.get("fitted_on")).isEqualTo(json.get("judged_on"));
        assertThat(json.get("bins_after")).hasSize(15);
        assertThat(json.get("bins_after").get(14).fieldNames())
                .toIterable()
                .containsExactly("low", "high", "count", "confidence", "accuracy");
        assertThat(json.get("bins_after").get(0).get("confidence").isNull()).isTrue();
    }

    @Test
    void rowsMayBeHeldOut() throws IOException {
        JsonNode json = json(DIGITS + " --fit-rows 1-800 --format json");
        assertThat(json.get("fitted_on").asText()).isEqualTo("1-800");
        assertThat(json.get("judged_on").asText()).isEqualTo("801-1547");
        assertThat(json.get("ece_after").asDouble())
                .isLessThan(json.get("ece_before").asDouble() / 2);
        JsonNode other = json(DIGITS + " --fit-rows 1-800 --judge-rows 801-1547 --format json");
        assertThat(other).isEqualTo(json);
        assertThat(json(DIGITS + " --judge-rows 3,1-2 --format json")
                        .get("fitted_on")
                        .asText())
                .isEqualTo("4-1547");
        assertThat(Run.line(DIGITS).out()).contains("Fitted and judged on the same rows");
        assertThat(Run.line(DIGITS + " --fit-rows 1-800").out()).doesNotContain("same rows");
        assertThat(Run.line(DIGITS + " --fit-rows 1-800 --judge-rows 799-900").out())
                .contains("Rows both fitted and judged on: 2.");
    }

    @Test
    void arraysOfOneFileAreNamed() throws IOException {
        Path file = folder.resolve("digits.npz");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "logits.npy", LOGITS);
            put(zip, "labels.npy", TARGETS);
        }
        assertThat(Run.line("calibrate --in " + file + " --array logits --targets labels --format csv"))
                .isEqualTo(Run.line(DIGITS + " --format csv"));
    }

    private static void put(ZipOutputStream zip, String name, String file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(Path.of(file), zip);
        zip.closeEntry();
    }

    /**
     * By hand: 3 of 4 rows [2, 0] are right, so τ* = 2/ln 3, where p = 3/4, NLL = ln 4 − ¾ ln 3, Brier = 3/8 and se(ln β) = 2/(√3 · ln 3). Of four draws
     * with p = 3/4 the numbers 2, 3 and 4 are the likeliest, with gaps of 1/4, 0 and 1/4. The interval is by {@code calibration_reference.py}.
     */
    @Test
    void theTextIsForATeacher() throws IOException {
        assertThat(calibrate("right,wrong,target\n2,0,right\n2,0,right\n2,0,right\n2,0,wrong\n", "")
                        .out())
                .isEqualTo(
                        """
                Best temperature: 1.82048 ± 1.913 (standard error).

                                         τ = 1  τ = 1.82048
                Accuracy                0.7500       0.7500
                NLL, nats               0.6269       0.5623
                ECE                     0.1308            0
                ECE of a perfect model  0.1192       0.2500
                Largest gap of a bin    0.1308            0
                Brier score             0.4092       0.3750

                Confidence and accuracy at τ = 1.82048
                confidence in  rows    mean  accuracy  95 % interval
                0.7333–0.8        4  0.7500    0.7500  0.3006–0.9544

                The ECE at the best temperature is within what chance gives a perfectly calibrated model with these confidences (0 to 0.2500 in 90 % of cases).
                Fitted and judged on the same rows, so the result may look better than on new rows. Hold some out with --fit-rows.
                """);
    }

    @Test
    void csvHasTheMeasures() throws IOException {
        assertThat(calibrate("right,wrong,target\n2,0,right\n2,0,right\n2,0,right\n2,0,wrong\n", " --format csv")
                        .out())
                .startsWith("measure,before,after\ntemperature,1,1.82047")
                .contains("\naccuracy,0.75,0.75\n", "\nece,0.1307970779778", "\nece_perfect,");
    }

    @Test
    void limitsAreNamed() throws IOException {
        assertThat(calibrate("a,b,y\n2,0,0\n0,1,1\n", "").out())
                .startsWith("Best temperature: exactly 0.")
                .contains("τ = 0\n");
        assertThat(calibrate("a,b,y\n2,0,0\n0,1,1\n", " --format json").out())
                .contains("\"temperature\":0,", "\"temperature_standard_error\":null,", "\"nll_after\":0,");
        assertThat(calibrate("a,b,y\n2,0,1\n0,1,0\n", "").out()).startsWith("Best temperature: exactly ∞.");
        assertThat(calibrate("a,b,y\n2,0,1\n0,1,0\n", " --format json").out()).contains("\"temperature\":\"inf\",");
        assertThat(calibrate("a,b,y\n2,2,1\n1,1,0\n", "").out()).startsWith("No temperature matters");
        assertThat(calibrate("a,b,y\n2,2,1\n1,1,0\n", " --format json").out()).contains("\"temperature\":null,");
    }

    @Test
    void zerosOfProbabilitiesAreSaid() throws IOException {
        String rows = "a,b,c,y\n0.5,0.5,0,a\n0.25,0.5,0.25,a\n";
        Run text = calibrate(rows, " --numbers probabilities");
        assertThat(text.status()).isZero();
        assertThat(text.out())
                .contains("Logits of -inf (probabilities of 0): 1.")
                .doesNotContain("If these are probabilities");
        assertThat(calibrate("a,b,c,y\n0.5,0.5,0,c\n0.25,0.5,0.25,a\n", " --numbers probabilities")
                        .out())
                .startsWith("No temperature is best")
                .contains("Rows whose true class has a logit of -inf: 1.", "NLL, nats", "∞");
        assertThat(calibrate(rows, "").out()).contains("If these are probabilities, use --numbers probabilities.");
        Run json = calibrate(rows, " --numbers probabilities --format json");
        assertThat(json.err()).contains("Logits of -inf (probabilities of 0): 1.");
        assertThat(json.out()).doesNotContain("-inf");
    }

    @Test
    void wrongUsageIsRefused() throws IOException {
        assertRefused(Run.line("calibrate"), "--in");
        assertRefused(Run.line("calibrate --in " + LOGITS), "give them with --targets");
        assertRefused(Run.line("calibrate --in " + LOGITS + " --targets nothing"), "'nothing' is neither a file");
        assertRefused(Run.line("calibrate --in " + LOGITS + " --targets " + LOGITS), "the array is 1547 × 10");
        assertRefused(Run.line(DIGITS + " --bins 0"), "--bins");
        assertRefused(Run.line(DIGITS + " --binning height"), "width, mass");
        assertRefused(Run.line(DIGITS + " --fit-rows 1-2000"), "1547");
        assertRefused(calibrate("a,b,y\n2,0,1\n0,1,2\n", ""), "count from 1");
        assertRefused(calibrate("a,b,y\n2,0,7\n0,1,8\n", ""), "'7' is neither a label nor an index from 0 to 1");
        assertRefused(calibrate("a,b,y\n2,0,0\n0,1,8\n", ""), "row 2 has no true class");
    }

    private static void assertRefused(Run run, String part) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(part);
    }

    private Run calibrate(String rows, String options) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), rows);
        return Run.line("calibrate --in " + file + options);
    }

    private static JsonNode json(String line) throws IOException {
        Run run = Run.line(line);
        assertThat(run.status()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
