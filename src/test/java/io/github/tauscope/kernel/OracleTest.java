package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** The oracle against numbers that are in every book of tables. */
class OracleTest {

    private static final MathContext SIXTY = new MathContext(60);

    @Test
    void lnTwoHasItsSixtyDigits() {
        // OEIS A002162
        assertThat(Oracle.ln(2).round(SIXTY))
                .isEqualByComparingTo("0.693147180559945309417232121458176568075500134360255254120680");
    }

    @Test
    void lnAndExpUndoEachOther() {
        for (double x : new double[] {1e-300, 0.07, 0.75, 1, 3, 1e300}) {
            BigDecimal there = Oracle.ln(x);
            if (Math.abs(x) > 1e-3 && Math.abs(x) < 1e3) {
                assertThat(Oracle.exp(there).round(SIXTY)).isEqualByComparingTo(new BigDecimal(x).round(SIXTY));
            }
            assertThat(Oracle.ulpError(StrictMath.log(x), there)).isLessThan(1);
        }
    }

    @Test
    void eIsThePairThatIsOneApart() {
        // OEIS A001113: p₁/p₂ = e
        Oracle pair = Oracle.atTemperature(new double[] {1, 0}, 1);
        assertThat(pair.probability(0).divide(pair.probability(1), SIXTY))
                .isEqualByComparingTo("2.71828182845904523536028747135266249775724709369995957496697");
    }

    @Test
    void tablesAndSeriesAgree() {
        for (double x : new double[] {-1e-9, -0.3, -1.015625, -17.4, -37.99}) {
            Oracle pair = Oracle.atTemperature(new double[] {0, x}, 1);
            BigDecimal odds = pair.probability(1).divide(pair.probability(0), SIXTY);
            assertThat(odds.subtract(Oracle.exp(new BigDecimal(x))).abs())
                    .isLessThan(odds.multiply(new BigDecimal("1e-58")));
        }
    }

    @Test
    void logarithmsOfWhatUnderflowsAreExact() {
        Oracle far = Oracle.atTemperature(new double[] {0, -1e6}, 1);
        assertThat(far.probability(1)).isZero();
        assertThat(far.logProbability(1)).isEqualByComparingTo("-1000000");
    }

    @Test
    @SuppressWarnings("BigDecimalLiteralDouble") // it is the double's own value that is meant
    void errorsAreCountedInUlpOfTheExactValue() {
        assertThat(Oracle.ulpError(Math.nextUp(0.1), new BigDecimal(0.1))).isEqualTo(1);
        assertThat(Oracle.ulpError(Math.nextDown(3e-320), new BigDecimal(3e-320)))
                .isEqualTo(1);
        assertThat(Oracle.ulpError(1, new BigDecimal(1 + 0x1p-52))).isEqualTo(1);
        assertThat(Oracle.ulpError(-1, null)).isInfinite();
        assertThat(Oracle.ulpError(Double.NEGATIVE_INFINITY, null)).isZero();
        assertThat(Oracle.ulpError(Double.NaN, BigDecimal.ONE)).isInfinite();
    }
}
