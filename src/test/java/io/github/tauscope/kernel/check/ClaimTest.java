package io.github.tauscope.kernel.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a printed number stands for, ends included. */
class ClaimTest {

    @Test
    void aNumberIsPreciseToItsDigitsOrToThoseThatAreGiven() {
        assertThat(claim("0.50", "0.123").digits(0)).isEqualTo(2);
        assertThat(claim("0.50", "0.123").digits(1)).isEqualTo(3);
        assertThat(Claim.of(List.of(new BigDecimal("0.50")), 4).digits(0)).isEqualTo(4);
    }

    @Test
    void bothEndsRoundToTheNumber() {
        Claim claim = claim("0.25");
        assertThat(claim.low(0)).isEqualTo(0.245);
        assertThat(claim.high(0)).isEqualTo(0.255);
        assertThat(claim("0.5").admits(0, 0.53125)).isTrue();
        Claim quarter = Claim.of(List.of(new BigDecimal("0.3")), 1);
        assertThat(quarter.admits(0, 0.25)).isTrue();
        assertThat(quarter.admits(0, Math.nextDown(0.25))).isFalse();
    }

    /** .45 + .55 = 1, at the ends of both. */
    @Test
    void theSumMayBeOffByAllRoundingsTogether() {
        assertThat(claim(".5", ".6").addsUp()).isTrue();
        assertThat(claim(".5", ".61").addsUp()).isFalse();
    }

    /** −.05 may be 0 rounded and 1.05 may be 1, if only one digit counts. */
    @Test
    void whatMayBeARoundingOfZeroOrOneIsPossible() {
        List<BigDecimal> printed = List.of(new BigDecimal("-.05"), new BigDecimal("1.05"));
        assertThat(Claim.of(printed, 1).impossible()).isEmpty();
        assertThat(Claim.of(printed, 2).impossible()).containsExactly(0, 1);
    }

    private static Claim claim(String... printed) {
        return Claim.of(Stream.of(printed).map(BigDecimal::new).toList());
    }
}
