package io.github.tauscope.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bit as {@link LogitRow}, or nothing. */
class ShortRowTest {

    private static final double UNTOUCHED = -1;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double LN_2 = Math.log(2);

    /** What 0.0 / 0.0 is on x86. */
    private static final double NAN_WITH_SIGN = Double.longBitsToDouble(0xfff8000000000000L);

    private record Row(double temperature, double... z) {
        @Override
        public String toString() {
            return Arrays.toString(z) + " at " + temperature;
        }
    }

    static Stream<Row> usual() {
        return Stream.of(
                new Row(1, 1, 5, 7, 10),
                new Row(0.7, -1.2, -4.0),
                new Row(0.7, 1.9, -0.4, 0.05),
                new Row(1, 3, 3, 1, 3),
                new Row(2, -7, -7),
                new Row(1, 0.0, -0.0, -1),
                new Row(1, -0.0, 0.0),
                new Row(1, MASKED, 2, MASKED, 1.5),
                new Row(0.3, 4, MASKED),
                new Row(1, 0, -207.9),
                new Row(1, 0, -747, -747.5, -800),
                new Row(1, -800, 1, -1e308),
                new Row(1, 1e6, 1e6 + 1e-9, 1e6 - 3),
                new Row(1, 0.1, 0.3, -0.7 + 1e-17),
                new Row(1, Double.MIN_VALUE, 0, -Double.MIN_VALUE),
                new Row(1e-200, 1e-200, 3e-200, -2e-200),
                new Row(1e200, 1e200, 3e200, -2e200),
                new Row(1e-200, 0, Double.MIN_VALUE, 1e-210));
    }

    static Stream<Row> unusual() {
        return Stream.of(
                new Row(1, 0),
                new Row(1, 0, 1, 2, 3, 4),
                new Row(1, 0, -300 * LN_2 - 1),
                new Row(1, 0, -1, -744, -2),
                new Row(1, 1e308, -1e308),
                new Row(1e306, 1e305, 1e300, -1e308));
    }

    static Stream<Row> refused() {
        return Stream.of(
                new Row(1, Double.NaN, 1),
                new Row(1, 1, Double.NaN),
                new Row(1, NAN_WITH_SIGN, 1, 2, 3),
                new Row(1, 0, NAN_WITH_SIGN),
                new Row(1, 0, 1, 2, NAN_WITH_SIGN),
                new Row(1, 0, 1, NAN_WITH_SIGN, 2),
                new Row(1, 0, Double.POSITIVE_INFINITY, 1),
                new Row(1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
                new Row(1, MASKED, MASKED, MASKED, MASKED));
    }

    @ParameterizedTest
    @MethodSource("usual")
    void aUsualRowHasTheBitsOfALogitRow(Row row) {
        double[] p = untouched(row.z.length);
        assertThat(write(row.z, p, row.temperature)).isTrue();
        assertThat(p).containsExactly(byLogitRow(row.z, row.temperature));
    }

    @ParameterizedTest
    @MethodSource("usual")
    void itMayOverwriteItsLogitsAndNothingElse(Row row) {
        int n = row.z.length;
        double[] matrix = untouched(n + 2);
        System.arraycopy(row.z, 0, matrix, 1, n);
        InverseTemperature beta = InverseTemperature.ofTemperature(row.temperature);
        ShortRow.writeProbabilities(matrix, matrix, 1, n, beta.high(), beta.stepHigh(), beta.stepLow());
        double[] expected = untouched(n + 2);
        System.arraycopy(byLogitRow(row.z, row.temperature), 0, expected, 1, n);
        assertThat(matrix).containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource({"unusual", "refused"})
    void ofAnotherRowNothingIsWritten(Row row) {
        double[] p = untouched(row.z.length);
        assertThat(write(row.z, p, row.temperature)).isFalse();
        assertThat(p).containsOnly(UNTOUCHED);
    }

    @Provide
    Arbitrary<double[]> logits() {
        Arbitrary<Double> logit = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.doubles().between(-8, 8).ofScale(9)),
                Tuple.of(4, Arbitraries.doubles().between(-420, 0).ofScale(3)),
                Tuple.of(2, Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite)),
                Tuple.of(1, Arbitraries.of(MASKED, 0.0, -0.0, 1e308, -1e308, Double.MIN_VALUE)));
        return logit.array(double[].class).ofMinSize(2).ofMaxSize(4).filter(z -> Arrays.stream(z)
                .anyMatch(Double::isFinite));
    }

    @Provide
    Arbitrary<Double> temperatures() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.doubles().between(-1, 2).map(x -> Math.pow(10, x))),
                Tuple.of(1, Arbitraries.doubles().between(-200, 200).map(x -> Math.pow(10, x))));
    }

    @Property(tries = 20_000)
    void everyBitIsThatOfALogitRowOrNothingIsWritten(
            @ForAll("logits") double[] z, @ForAll("temperatures") double temperature) {
        double[] p = untouched(z.length);
        if (write(z, p, temperature)) {
            assertThat(p).containsExactly(byLogitRow(z, temperature));
        } else {
            assertThat(p).containsOnly(UNTOUCHED);
        }
    }

    private static boolean write(double[] z, double[] p, double temperature) {
        InverseTemperature beta = InverseTemperature.ofTemperature(temperature);
        return ShortRow.writeProbabilities(z, p, 0, z.length, beta.high(), beta.stepHigh(), beta.stepLow());
    }

    private static double[] byLogitRow(double[] z, double temperature) {
        double[] p = new double[z.length];
        LogitRow.of(z, 0, z.length, InverseTemperature.ofTemperature(temperature))
                .writeProbabilities(z, p);
        return p;
    }

    private static double[] untouched(int n) {
        double[] p = new double[n];
        Arrays.fill(p, UNTOUCHED);
        return p;
    }
}
