package io.github.tauscope.kernel.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Logits;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bounds of β and contradictions, from the ends of printed numbers by hand. */
class OddsBoundsTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Test
    void theOddsOfTwoClassesBoundTheTemperatureFromBothSides() {
        OddsBounds bounds = bounds(Logits.of(3, 0), ".7", ".3");
        assertThat(bounds.contradiction()).isNull();
        assertJustBelow(bounds.leastTemperature(), 3 / StrictMath.log(.75 / .25));
        assertJustAbove(bounds.greatestTemperature(), 3 / StrictMath.log(.65 / .35));
    }

    @Test
    void aClaimedMaximumBelowTheGreatestLogitBoundsTheTemperatureFromBelow() {
        // .51 and .5 to one digit: the class with the lower logit may have .505 of it, and the other .55
        OddsBounds bounds = bounds(Logits.of(1, 4), ".51", ".5");
        assertThat(bounds.contradiction()).isNull();
        assertJustBelow(bounds.leastTemperature(), 3 / StrictMath.log(.55 / .505));
        assertThat(bounds.greatestTemperature()).isInfinite();
    }

    @Test
    void ofEqualClaimsTheGreatestLogitIsTheBase() {
        // of class 1, β ≤ ln(.45/.35); of class 2, β ≥ ½ ln(.35/.15)
        assertThat(bounds(Logits.of(2, 1, 0), ".4", ".4", ".1").contradiction())
                .isInstanceOfSatisfying(TemperatureFit.OddsDisagree.class, odds -> {
                    assertThat(odds.base()).isZero();
                    assertThat(odds.hot()).isEqualTo(1);
                    assertThat(odds.cold()).isEqualTo(2);
                });
    }

    @Test
    void aMaskedClassIsNeverTheBase() {
        assertThat(bounds(Logits.of(MASKED, 2, 1), ".9", ".4", ".3").contradiction())
                .isEqualTo(new TemperatureFit.MaskedHasShare(0));
        OddsBounds bounds = rounded(0, Logits.of(MASKED, 2, 1), ".5", ".4", ".3");
        assertThat(bounds.contradiction()).isNull();
    }

    @Test
    void theFirstOfEqualBoundsIsNamed() {
        // class 1 and 2 need β ≥ ln(.55/.25), class 3 and 4 β ≤ ½ ln(.65/.25)
        assertThat(bounds(Logits.of(2, 1, 1, 0), ".6", ".2", ".2", ".3").contradiction())
                .isInstanceOfSatisfying(TemperatureFit.OddsDisagree.class, odds -> {
                    assertThat(odds.cold()).isEqualTo(1);
                    assertThat(odds.hot()).isEqualTo(3);
                });
        assertThat(bounds(Logits.of(2, 0, 0, 1), ".6", ".3", ".3", ".2").contradiction())
                .isInstanceOfSatisfying(TemperatureFit.OddsDisagree.class, odds -> {
                    assertThat(odds.hot()).isEqualTo(1);
                    assertThat(odds.cold()).isEqualTo(3);
                });
    }

    @Test
    void aPrintedNumberOfAMaskedClassMayBeZeroRounded() {
        assertThat(rounded(1, Logits.of(1, MASKED), "1", ".05").contradiction()).isNull();
        assertThat(rounded(2, Logits.of(1, MASKED), "1", ".05").contradiction())
                .isEqualTo(new TemperatureFit.MaskedHasShare(1));
    }

    @Test
    void numbersThatMeetAtTheirEndsBreakNoTie() {
        // .6 and .5 may both be .55
        assertThat(bounds(Logits.of(3, 3), ".6", ".5").contradiction()).isNull();
        assertThat(bounds(Logits.of(3, 3), ".61", ".5").contradiction())
                .isEqualTo(new TemperatureFit.TieIsBroken(0, 1));
    }

    @Test
    void aTieIsBrokenAlsoByTheirOddsToAThird() {
        assertThat(bounds(Logits.of(2, 0, 0), ".5", ".4", ".1").contradiction())
                .isEqualTo(new TemperatureFit.TieIsBroken(1, 2));
        assertThat(bounds(Logits.of(2, 0, 0), ".5", ".1", ".4").contradiction())
                .isEqualTo(new TemperatureFit.TieIsBroken(1, 2));
    }

    /** β ≥ ln(.35/.175) and β ≤ ½ ln(.45/.1125), both ln 2 but for rounding. */
    @Test
    void boundsThatMeetDoNotDisagreeByRounding() {
        OddsBounds bounds = bounds(Logits.of(2, 1, 0), ".4", ".17", ".113");
        assertThat(bounds.contradiction()).isNull();
        assertJustBelow(bounds.leastTemperature(), 1 / StrictMath.log(2));
        assertJustAbove(bounds.greatestTemperature(), 1 / StrictMath.log(2));
    }

    /** Bounds are wider by 10⁻¹², for rounding. */
    private static void assertJustBelow(double bound, double exact) {
        assertThat(bound).isBetween(exact * (1 - 1.5e-12), exact * (1 - 0.5e-12));
    }

    private static void assertJustAbove(double bound, double exact) {
        assertThat(bound).isBetween(exact * (1 + 0.5e-12), exact * (1 + 1.5e-12));
    }

    private static OddsBounds bounds(Logits logits, String... printed) {
        List<BigDecimal> numbers = Stream.of(printed).map(BigDecimal::new).toList();
        return new OddsBounds(logits, Claim.of(numbers));
    }

    private static OddsBounds rounded(int digits, Logits logits, String... printed) {
        List<BigDecimal> numbers = Stream.of(printed).map(BigDecimal::new).toList();
        return new OddsBounds(logits, Claim.of(numbers, digits));
    }
}
