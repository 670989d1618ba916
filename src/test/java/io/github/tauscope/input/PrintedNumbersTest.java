package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tauscope.kernel.check.Claim;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0466,.2369,1e-3", "[0.0466, .2369, 1e-3]", "0.0466 / .2369 / 1e-3", " 0.0466\n.2369\t1e-3; "})
    void numbersAreReadHoweverTheyAreSeparated(String text) {
        Claim claim = PrintedNumbers.parse(text, OptionalInt.empty());
        assertThat(IntStream.range(0, claim.size())
                        .mapToObj(i -> claim.printed(i).toString()))
                .containsExactly("0.0466", "0.2369", "0.001");
        assertThat(IntStream.range(0, claim.size()).map(claim::digits)).containsExactly(4, 4, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tensor([0.0900, 0.2447, 0.6652])",
                "[[0.0900 0.2447 0.6652]]",
                "[1] 0.0900 0.2447\n[3] 0.6652",
                "array([0.0900, 0.2447,\n       0.6652], dtype=float32)",
            })
    void anArrayKeepsItsDigits(String text) {
        Claim claim = PrintedNumbers.parse(text, OptionalInt.empty());
        assertThat(printed(claim)).containsExactly("0.0900", "0.2447", "0.6652");
        assertThat(claim.digits(0)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,0900;0,2447;0,6652",
                "9,00%; 24,47%; 66,52 %",
                "(0,0900; 0,2447; 0,6652)",
                "0,0900\t0,2447\t0,6652",
                ",0900\n,2447\n,6652\n",
            })
    void commasAreDecimalWhereOtherMarksSeparate(String text) {
        Claim claim = PrintedNumbers.parse(text, OptionalInt.empty());
        assertThat(printed(claim)).containsExactly("0.0900", "0.2447", "0.6652");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,0;0,1;", "1,0,0;1", "1,0\n0.0,1", "1;0,0,1"})
    void commasSeparateWhereACellHasSeveralOrAPoint(String text) {
        int size = PrintedNumbers.parse(text, OptionalInt.empty()).size();
        assertThat(size).isEqualTo(text.equals("1,0;0,1;") ? 2 : 4);
    }

    @Test
    void aMinusMayBeTypographicAndDigitsMayBeGiven() {
        Claim claim = PrintedNumbers.parse("−0.5, 1", OptionalInt.of(7));
        assertThat(claim.printed(0)).hasToString("-0.5");
        assertThat(claim.digits(1)).isEqualTo(7);
    }

    @Test
    void percentagesMarksOfRoundingAndBoundsMayBeMixed() {
        Claim claim = PrintedNumbers.parse("9.0%, ≈0.09 ~ 0.1, <1e-4; > 90 %, ≤.5", OptionalInt.empty());
        assertThat(IntStream.range(0, claim.size()).mapToObj(claim::text))
                .containsExactly("0.090", "0.09", "0.1", "<0.0001", ">0.90", "≤0.5");
        assertThat(claim.admits(3, 0)).isTrue();
        assertThat(claim.admits(3, 1.1e-4)).isFalse();
        assertThat(claim.admits(4, 1)).isTrue();
        assertThat(claim.admits(4, 0.899)).isFalse();
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertRefused(" , ", "there are no numbers; use numbers as printed, such as 0.0466, separated by commas.");
        assertRefused(
                "tensor(0.0466)", "entry 1, 'tensor' isn't a number; use numbers as printed, such as 0.0466 or 1e-3.");
        assertRefused("<, 1", "entry 1, '<' isn't a number; use numbers as printed, such as 0.0466 or 1e-3.");
        assertRefused(
                "0.1, 1e99999", "entry 2, '1e99999' isn't a number; use numbers as printed, such as 0.0466 or 1e-3.");
    }

    private static void assertRefused(String text, String sentence) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> PrintedNumbers.parse(text, OptionalInt.empty()))
                .withMessage(sentence);
    }

    private static Stream<String> printed(Claim claim) {
        return IntStream.range(0, claim.size()).mapToObj(i -> claim.printed(i).toString());
    }
}
