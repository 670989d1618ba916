package io.github.tauscope.kernel.steps;

import static io.github.tauscope.kernel.steps.FloatFormat.BINARY16;
import static io.github.tauscope.kernel.steps.FloatFormat.BINARY32;
import static io.github.tauscope.kernel.steps.FloatFormat.BINARY64;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatFormatTest {

    /** The bit pattern of +∞; those of the finite halves ≥ 0 are below, in ascending order. */
    private static final int INFINITY = 0x7C00;

    /** All finite halves ≥ 0, and 65 536, which rounding takes for one before it calls it ∞ (IEEE 754-2019, 4.3.1). */
    private static final double[] HALVES = IntStream.rangeClosed(0, INFINITY)
            .mapToDouble(FloatFormatTest::decoded)
            .toArray();

    /** Returns the half of a bit pattern. (IEEE 754-2019, 3.4.) */
    private static double decoded(int bits) {
        int exponent = bits >> 10;
        int fraction = bits & 0x3FF;
        return exponent == 0 ? fraction * 0x1p-24 : (1 + fraction / 1024.0) * Math.pow(2, exponent - 15);
    }

    /** Doubles around the range of halves, more often than any others. */
    @Provide
    Arbitrary<Double> aroundHalves() {
        return Arbitraries.doubles().between(-28, 18).map(x -> Math.pow(2, x));
    }

    @Property
    void aHalfIsTheNearestOfAllHalves(@ForAll("aroundHalves") double x) {
        int nearest = 0;
        for (int bits = 1; bits <= INFINITY; bits++) {
            double gain = Math.abs(HALVES[nearest] - x) - Math.abs(HALVES[bits] - x);
            nearest = gain > 0 || (gain == 0 && bits % 2 == 0) ? bits : nearest;
        }
        double expected = nearest == INFINITY ? Double.POSITIVE_INFINITY : HALVES[nearest];
        assertThat(BINARY16.round(x)).isEqualTo(expected);
        assertThat(BINARY16.round(-x)).isEqualTo(-expected);
    }

    @Test
    void everyHalfStaysAndEveryMiddleGoesToTheEvenOne() {
        for (int bits = 0; bits < INFINITY; bits++) {
            double half = HALVES[bits];
            double next = bits + 1 == INFINITY ? Double.POSITIVE_INFINITY : HALVES[bits + 1];
            double middle = (half + HALVES[bits + 1]) / 2;
            assertThat(BINARY16.round(half)).isEqualTo(half);
            assertThat(BINARY16.round(Math.nextDown(middle))).isEqualTo(half);
            assertThat(BINARY16.round(middle)).isEqualTo(bits % 2 == 0 ? half : next);
            assertThat(BINARY16.round(Math.nextUp(middle))).isEqualTo(next);
            assertThat(BINARY16.ulp(half)).isEqualTo(HALVES[bits + 1] - half);
        }
    }

    /** Right column: what NumPy 2.4.6 makes of the left one, {@code np.float64(x).astype(np.float16)}. */
    @ParameterizedTest
    @CsvSource({
        "65504, 65504",
        "65519.999, 65504",
        "65520, Infinity",
        "-65520, -Infinity",
        "1e300, Infinity",
        "0.1, 0.0999755859375",
        "0.3333333333333333, 0.333251953125",
        "1.00048828125, 1",
        "1.00146484375, 1.001953125",
        "0x1p-24, 0x1p-24",
        "0x1p-25, 0.0",
        "2.980232536792755e-8, 0x1p-24",
        "0x3p-25, 0x1p-23",
        "-0x1p-25, -0.0",
        "Infinity, Infinity",
        "NaN, NaN"
    })
    void knownHalves(double x, Double half) {
        assertThat(BINARY16.round(x)).isEqualTo(half);
    }

    /** Just above the middle of two halves, by less than a float can tell. */
    @Test
    void aHalfIsRoundedOnceAndNotByWayOfAFloat() {
        double justAboveTheMiddle = 1 + 0x1p-11 + 0x1p-40;
        assertThat(BINARY16.round((float) justAboveTheMiddle)).isEqualTo(1);
        assertThat(BINARY16.round(justAboveTheMiddle)).isEqualTo(1 + 0x1p-10);
    }

    @Property
    void aSingleIsWhatACastToFloatGives(@ForAll("anyBits") double x) {
        assertThat(BINARY32.round(x)).isEqualTo(Double.valueOf((float) x));
    }

    @Property
    void aSingleNearTheSmallestIsWhatACastToFloatGives(@ForAll("aroundTheSmallestSingles") double x) {
        assertThat(BINARY32.round(x)).isEqualTo(Double.valueOf((float) x));
    }

    @Property
    void everyDoubleStays(@ForAll("anyBits") double x) {
        assertThat(BINARY64.round(x)).isEqualTo(Double.valueOf(x));
    }

    @Property
    void ulpsAreThoseOfTheJdk(@ForAll("anyBits") double x) {
        if (Double.isFinite(x)) {
            assertThat(BINARY64.ulp(x)).isEqualTo(Math.ulp(x));
        }
        if (Float.isFinite((float) x)) {
            assertThat(BINARY32.ulp((float) x)).isEqualTo(Math.ulp((float) x));
        }
    }

    @Provide
    Arbitrary<Double> anyBits() {
        return Arbitraries.longs().map(Double::longBitsToDouble);
    }

    @Provide
    Arbitrary<Double> aroundTheSmallestSingles() {
        return Arbitraries.doubles().between(-152, -124).map(x -> Math.pow(2, x));
    }
}
