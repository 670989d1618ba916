package io.github.tauscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a lesson are right. The values are those of src/test/scripts/softmax_reference.py and of the other tests. */
class LessonCheckTest {

    private static final String BEGIN = "# T\n@logits 1, 5, 7, 10\n@labels a, b, c, d\n## S\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{p(d) = 0.9464}",
                "{p(d) = 0.946}",
                "{p(d) = 0.9}",
                "{p(d) = 94.6 %}",
                "{p(d) = 94.6%}",
                "{p(a) at 0.1 = 8.2e-40}",
                "{p(a) at 0.1 = 8.19E-40}",
                "{1 - p(d) at 0.1 = 9.4e-14}",
                "{1 − p(d) at 0.1 = 9.4e-14}",
                "{ln p(a) at 0.1 = -90.0}",
                "{ln p(a) at 0.1 = −90.0}",
                "{loss(a) at 0.1 = 90.0}",
                "{odds(d, c) = 20.09}",
                "{odds(d, c) = 20}",
                "{ln odds(d, c) at 2 = 1.5}",
                "{entropy = 0.2294}",
                "{perplexity = 1.258}",
                "{p_max = 0.9464}",
                "{scaled(d) at 0.1 = 100}",
                "{shifted(a) at 0.1 = -90}",
                "{p(d, hardmax) = 1}",
                "{p(a, division-by-sum) = 0.0435}",
                // exactly
                "{p(d) at 0 = 1}",
                "{p(a) at 0 = 0}",
                "{p(a) at inf = 0.25}",
                "{p(a) at inf = 0.2500}",
                "{entropy at 0 = 0}",
                "{perplexity at inf = 4}",
                "{odds(a, a) = 1}",
                "{ln odds(c, b) at 2 = 1}",
                "{ln odds(c, c) = 0}",
                "{ln odds(b, c) at 0 = -inf}",
                "{shifted(d) = 0}",
                "{scaled(a) = 1}",
                "{scaled(a) at 0 = inf}",
                "{scaled(a) at inf = 0}",
                "{odds(a, b) at inf = 1}",
                "{odds(a, b) at 0 = 0}",
                "{odds(d, b) at 0 = inf}",
                "{loss(a) at 0 = ∞}",
                "{ln p(a) at 0 = -inf}",
                "{kept(top-k 2, temperature first) = 2}",
                "{p(#4) = 0.9464}",
            })
    void rightNumbersAreAccepted(String number) {
        assertThat(faults(BEGIN + number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            textBlock =
                    """
            {p(d) = 0.9465}                 | p(d) at τ = 1 is 0.9464, not 0.9465
            {p(d) = 0.9463}                 | p(d) at τ = 1 is 0.9464, not 0.9463
            {p(d) = 94.7 %}                 | p(d) at τ = 1 is 94.6 %, not 94.7 %
            {p(c) at 10 = 0.9503}           | p(c) at τ = 10 is 0.2690, not 0.9503
            {p(a) at 0.1 = 8.3e-40}         | p(a) at τ = 0.1 is 8.2e-40, not 8.3e-40
            {ln p(a) at 0.1 = 90.0}         | ln p(a) at τ = 0.1 is −90.0, not 90.0
            {odds(d, c) = 20.10}            | odds(d, c) at τ = 1 is 20.09, not 20.10
            {kept(top-k 2, temperature last) = 3} | kept(top-k 2, temperature last) at τ = 1 is 2, not 3
            {entropy = 0.2295}              | entropy at τ = 1 is 0.2294, not 0.2295
            {p(d, naive) at 0.001 = 0.5}    | p(d, naive) at τ = 0.001 is NaN, not 0.5
            """)
    void wrongNumbersAreToldWithWhatIsRight(String number, String sentence) {
        assertThat(faults(BEGIN + "a\n\n" + number)).containsExactly("7: " + sentence);
    }

    /** What is not 0 is never 0, however it is printed, and what is not 1 never 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            textBlock =
                    """
            {p(d) at 0.1 = 1}               | p(d) at τ = 0.1 is 1 − 9.4e-14, not 1
            {p(d) at 0.1 = 1.0000}          | p(d) at τ = 0.1 is 1 − 9.4e-14, not 1.0000
            {p(d) at 0.1 = 100 %}           | p(d) at τ = 0.1 is 1 − 9.4e-14, not 100 %
            {p(a) at 0.1 = 0}               | p(a) at τ = 0.1 is 8.2e-40, not 0
            {p(a) at 0.1 = 0.0000}          | p(a) at τ = 0.1 is 8.2e-40, not 0.0000
            {p(a) at 0.01 = 0}              | p(a) at τ = 0.01 is 1.4e-391, not 0
            {p(a) at 0 = 0.001}             | p(a) at τ = 0 is 0, not 0.001
            {p(d) = inf}                    | p(d) at τ = 1 is 0.9464, not ∞
            {odds(d, a) at 0 = 99}          | odds(d, a) at τ = 0 is ∞, not 99
            {odds(d, a) at 0.01 = inf}      | odds(d, a) at τ = 0.01 is 7.3e390, not ∞
            {odds(a, d) at 0.01 = 0}        | odds(a, d) at τ = 0.01 is 1.4e-391, not 0
            {odds(d, c) at 1e300 = 1}       | odds(d, c) at τ = 1e300 is ≈ 1, not 1
            {entropy at 0.001 = 0}          | entropy at τ = 0.001 is ≈ 0, not 0
            {p(d, softmax) at 0.1 = 1}      | p(d, softmax) at τ = 0.1 is 1 − 9.4e-14, not 1
            {scaled(a) at 1e-310 = inf}     | scaled(a) at τ = 1e-310 is ≈ ∞, not ∞
            """)
    void limitsAreExact(String number, String sentence) {
        assertThat(faults(BEGIN + number)).containsExactly("5: " + sentence);
    }

    @Test
    void whatIsRevealedCountsForTheReasonAlone() {
        String step = "@question {p(d) = 0.9464}?\n@predict bars\n@reveal temperature 10\n@why {p(d) = 0.3631}.\n";
        assertThat(faults(BEGIN + step)).isEmpty();
        assertThat(faults(BEGIN + step.replace("0.9464", "0.3631") + "@teacher {p(d) = 0.3631}\n"))
                .containsExactly("5: p(d) at τ = 1 is 0.9464, not 0.3631", "9: p(d) at τ = 1 is 0.9464, not 0.3631");
        assertThat(faults(BEGIN + step.replace("0.3631", "0.9464")))
                .containsExactly("8: p(d) at τ = 10 is 0.3631, not 0.9464");
    }

    /** The vector of research on samplers: [3, 2, 1], top-p 0.8, τ = 0.5. */
    @Test
    void theOrderOfTemperatureAndCutIsKept() {
        assertThat(
                        faults(
                                """
                        # T
                        @logits 3, 2, 1
                        @temperature 0.5
                        ## S
                        {kept(top-p 0.8, temperature last) = 2} {p(1, top-p 0.8, temperature last) = 0.8808}
                        {p(2, top-p 0.8, temperature last) = 0.1192} {p(3, top-p 0.8, temperature last) = 0}
                        {kept(top-p 0.8, temperature first) = 1} {p(1, top-p 0.8, temperature first) = 1}
                        {kept(min-p 0.3, temperature last) at 100 = 2} {kept(min-p 0.3, temperature first) at 100 = 3}
                        """))
                .isEmpty();
    }

    /** The numbers that {@code tauscope calibrate} prints: see CalibrateCommandTest. */
    @Test
    void rowsHaveTheirOwnNumbers() {
        String begin = "# T\n@example digits\n## S\n";
        assertThat(faults(begin + "{best temperature = 2.59} {nll = 0.82} {ece = 0.09} {accuracy = 0.85}"))
                .isEmpty();
        assertThat(faults(begin + "{best temperature at 3 = 2.49} {accuracy = 84 %} {nll = 0.1} {brier = 0.1}"))
                .containsExactly(
                        "4: best temperature is 2.59, not 2.49",
                        "4: accuracy is 85 %, not 84 %",
                        "4: nll at τ = 1 is 0.8, not 0.1",
                        "4: brier at τ = 1 is 0.3, not 0.1");
    }

    @Test
    void whatDoesNotAddUpIsToldAsItIs() {
        assertThat(faults("# T\n@probabilities 0.1, 0.2, 0.7\n## S\n{sum at 2 = 1.6001} {sum at 0.5 = 0.54}"))
                .isEmpty();
        assertThat(faults("# T\n@logits -0.3, 0.3\n## S\n{p(1, division-by-sum) = -inf} {p(2, division-by-sum) = inf}"))
                .isEmpty();
        assertThat(faults("# T\n@logits 1000, 1\n## S\n{p(1, naive) = NaN} {p(1, naive-float16) = NaN}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.9464", "94 %", "94%", "9.4e-14", "1e-9", ".5", "0,95", "−0.44", "(0.44)", "τ=0.44", "1.5%", "0\\.44"
            })
    void aNumberOnItsOwnIsNotChecked(String number) {
        List<String> faults = faults(BEGIN + "a\nit is " + number + ", they say");
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith("6: ").contains("isn't checked: write it in braces");
    }

    @Test
    void numbersOnTheirOwnAreFoundEverywhere() {
        String text = BEGIN.replace("# T", "# T 0.11").replace("## S", "Intro 0.12.\n@teacher 0.13\n## S 0.14")
                + "- 0.15\n@question 0.16?\n@predict bars\n@reveal temperature 10\n@why *0.17*\n@teacher 0.18\n";
        assertThat(faults(text))
                .extracting(fault -> fault.substring(0, fault.indexOf(" isn't")))
                .containsExactly(
                        "1: 0.11", "4: 0.12", "5: 0.13", "6: 0.14", "7: 0.15", "8: 0.16", "11: 0.17", "12: 0.18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 classes, 10 000 draws, 2026, v1.2, GPT4.1",
                "`0.9464` is code",
                "the logits 0.5 and −1.25, and 1.25",
                "τ = 0.7, the outline 0.9, the pins 0.3 and 1e-6, revealed at 3.5",
                "a cut at 0.95",
                "{p(b) at 0.77 = 0.9066} at τ = 0.77",
                "{kept(min-p 0.05, temperature first) = 2} with 0.05",
            })
    void whatIsGivenNeedsNoCheck(String text) {
        assertThat(faults(
                        """
                        # T
                        @logits 0.5, -1.25
                        @labels b, c
                        @temperature 0.7
                        @outline 0.9
                        @pins 0.3, 1e-6
                        @top-p 0.95
                        ## S
                        @question Q?
                        @predict temperature
                        @answer 3.5
                        @why W.

                        """
                                + text))
                .isEmpty();
    }

    @Test
    void labelsAreTakenAsTheyAre() {
        String begin = "# T\n@logits 0, 0, 0\n@labels −1, look at me, \"a, b\"\n## S\n";
        assertThat(faults(begin + "{p(−1) = 0.33} {p(look at me) = 0.33} {p(\"a, b\") at 2 = 0.33} {p(#2) = 0.33}"))
                .isEmpty();
    }

    @Test
    void limitsOfRowsHaveNumbers() {
        String text =
                "# T\n@example digits\n## S\n{nll at 0 = inf} {ece at 0 = 0.15} {ece at inf = 0.75} {nll at inf = 2.3026}";
        assertThat(faults(text)).isEmpty();
    }

    @Test
    void theNumbersOfLogitsCountAsTheyAreWritten() {
        assertThat(faults("# T\n@logits ln 0.25, 1/3\n## S\nln of 0.25")).isEmpty();
        assertThat(faults("# T\n@probabilities 0.25, 0.75\n## S\n0.25 and 0.75"))
                .isEmpty();
        assertThat(faults("# T\n@probabilities 0.25, 0.75\n## S\n75 %")).hasSize(1);
        assertThat(faults("# T\n@logits 0.25, 1\n## S\na\n## U\n@logits 2, 3\n0.25"))
                .hasSize(1);
    }

    private static List<String> faults(String text) {
        Messages words = Messages.of(Locale.ROOT);
        return LessonCheck.of(LessonReader.read("x", text)).stream()
                .map(fault -> fault.line() + ": " + words.text(fault.sentence()))
                .toList();
    }
}
