package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tauscope check} on numbers that were printed somewhere (see VerdictTest), and on right ones. */
class CheckCommandTest {

    @Test
    void aWrongClaimIsAnsweredWithWhatIsRightAndWhy() {
        assertThat(Run.line("check --logits 2,5,8 --temperature 5 --claim .0466,.2369,.7165"))
                .isEqualTo(new Run(
                        1,
                        """
                label  printed   correct  difference
                1       0.0466  0.162807       −0.12  ✗
                2       0.2369  0.296654       −0.06  ✗
                3       0.7165  0.540539        0.18  ✗

                At τ = 5, 3 of 3 numbers do not match.
                No τ gives these numbers: the odds of “3” to “1” need τ ≤ 2.197, those to “2” need τ ≥ 2.709. \
                The closest match is at τ = 2.516.
                """,
                        ""));
    }

    @Test
    void aRightClaimIsSaidToFollow() {
        Run run = Run.line("check --logits 2,5,8 --temperature 5 --claim .1628,.2967,.5405");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .endsWith("\nEvery number matches softmax of the logits at τ = 5, to the digits printed.\n")
                .doesNotContain("✗");
    }

    /** torch.softmax of [1, 2, 3] in float32. */
    @Test
    void theRoundingOfArithmeticIsNoFaultUnlessStrict() {
        String line = "check --logits 1,2,3 --claim 0.09003057,0.24472848,0.66524094";
        assertThat(Run.line(line))
                .isEqualTo(new Run(
                        0,
                        """
                label     printed       correct  difference
                1      0.09003057  0.0900305732
                2      0.24472848  0.2447284711      8.9e-9  ≈
                3      0.66524094  0.6652409558     −1.6e-8  ≈

                At τ = 1, every number matches as float32 arithmetic gives it; ≈ marks those whose last digits are its rounding.
                """,
                        ""));
        assertThat(Run.line(line + " --strict").status()).isEqualTo(1);
        assertThat(Run.line(line + " --strict").out()).contains("At τ = 1, 2 of 3 numbers do not match.");
    }

    @Test
    void aPowerOfTenIsAnsweredByOne() {
        assertThat(Run.line("check --logits 1,5,7,10 --temperature .1 --claim 8.194e-40,1.929e-22,9.358e-14,1")
                        .out())
                .contains("\n1      8.194E-40  8.19401E-40\n");
    }

    @Test
    void jsonSaysTheGradeAndTheNumbers() {
        Run run = Run.line("check --logits 1.2,0.4 --claim 68.5%,<0.4 --format json");
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        """
                {"temperature":1,"matches":true,"grade":"rounded-logits",\
                "summary":"At τ = 1, every number matches if the logits were rounded as printed; ≈ marks those that need it.",\
                "notes":[ ],"classes":[
                {"label":"1","logit":1.2,"claimed":"0.685","probability":0.6899744811276124,"exact":false},
                {"label":"2","logit":0.4,"claimed":"<0.4","probability":0.31002551887238755,"exact":true}
                ]}
                """,
                        ""));
        assertThat(Run.line("check --logits 1,2 --claim .5,.5 --format json").status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --logits 2,5,8 --temperature 0.5 --claim .0024,.0474,.9502          | They match at τ = 1.001, and at any τ from 1.0006
            --logits 2,5,8 --temperature 1 --claim .1628,.2967,.5405            | They match at τ = 5, and at any τ from
            --logits 100,0,0,0 --claim .9584,.0176,.0065,.0176                  | “2” and “3” have the same logit
            --logits 2.5,1,-.5 --temperature 2 --claim .52,.31,.17              | No τ gives all of these numbers. The closest match is at τ = 2.781.
            --logits 1,2 --claim .7,.3                                          | “1” has a lower logit than “2”
            --logits 1,-inf --labels a,b --claim .5,.5                          | “b” is masked and has probability 0
            --logits 1,2 --claim .70,.40                                        | The numbers add up to 1.10
            --logits 1,2 --claim 1.7,-.7                                        | 1.7 isn't a probability
            --logits 1,-1 --temperature 0.07 --claim 1.0,0.0 --digits 14        | At τ = 0.07, 2 of 2 numbers do not match.
            """)
    void theReasonIsNamed(String arguments, String reason) {
        Run run = Run.line("check " + arguments);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(reason);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --claim .5,.5                                 | the logits are missing; give --logits, --probabilities, --in or --example.
            --logits 1,2                                  | the claim is missing; give the numbers with --claim. See 'tauscope check --help'.
            --logits 1,2 --claim .5                       | --claim: numbers: 1, logits: 2; give one number for each logit.
            --logits 1,2 --claim a,b                      | --claim: entry 1, 'a' isn't a number; use numbers as printed, such as 0.0466 or 1e-3.
            --logits 1,2 --claim .5,.5 --digits x         | --digits: 'x' isn't valid; use a whole number from 0 to 400.
            --logits 1,2 --claim .5,.5 --format csv       | --format: 'csv' isn't a format; use one of text, json.
            --logits 1,2 --claim .5,.5 --temperature 1,2  | there are 2 temperatures; give one here. Only a table takes several.
            """)
    void badUsageIsToldInOneLine(String arguments, String sentence) {
        assertThat(Run.line("check " + arguments)).isEqualTo(new Run(2, "", "tauscope check: " + sentence + "\n"));
    }

    /** By bisection with Python's decimal: p₁ is .09005 at τ = 1.00013699, and p₂ is .24475 at τ = 1.00015296. */
    @Test
    void aRangeIsToldWithTheDigitsThatItNeeds() {
        String out =
                Run.line("check --logits 1,2,3 --claim 0.0901,0.2447,0.6652").out();
        assertThat(out).endsWith("They match at τ = 1.00014, and at any τ from 1.00014 to 1.00015.\n");
        for (String tau : new String[] {"1.00014", "1.00015"}) {
            assertThat(Run.line("check --logits 1,2,3 --claim 0.0901,0.2447,0.6652 --strict --temperature " + tau)
                            .status())
                    .isZero();
        }
        assertThat(Run.line("check --logits 1,2,3 --claim 0.09003057,0.24472848,0.66524094 --strict")
                        .out())
                .contains("need τ ≤ 1.000000026, those to “2” need τ ≥ 1.000000032.");
    }
}
