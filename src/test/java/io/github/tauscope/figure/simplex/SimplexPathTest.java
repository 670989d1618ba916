package io.github.tauscope.figure.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplexPathTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double PIXELS = 1e-9;
    private static final Triangle TRIANGLE = Triangle.within(new Box(0, 0, 400, 400));
    private static final Point CENTRE = TRIANGLE.at(1.0 / 3, 1.0 / 3, 1.0 / 3);

    @Test
    void itBeginsAtTheArgmaxAndEndsInTheCentre() {
        assertNear(first(1, 5, 7), TRIANGLE.right());
        assertNear(first(9, 5, 7), TRIANGLE.top());
        assertNear(first(3, 3, 1), TRIANGLE.at(0.5, 0.5, 0));
        assertNear(first(2, 2, 2), CENTRE);
        assertNear(last(1, 5, 7), CENTRE);
        assertNear(last(1, MASKED, 7), TRIANGLE.at(0.5, 0, 0.5));
    }

    @Property
    void noPathCrossesALineOfEqualProbabilities(
            @ForAll @DoubleRange(min = -9, max = 9) double a, @ForAll @DoubleRange(min = -9, max = 9) double b) {
        double[] z = {a, b, 0};
        for (Point point : path(z)) {
            double[] p = TRIANGLE.weights(point);
            for (int i = 0; i < 3; i++) {
                int j = (i + 1) % 3;
                assertThat((p[i] - p[j]) * Math.signum(z[i] - z[j])).isGreaterThan(-1e-12);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-323, 1e-300, 1e-9, 1, 1e9, 1e300, 4e307})
    void multiplesOfLogitsHaveTheSamePath(double factor) {
        List<Point> path = path(factor, -2 * factor, 4 * factor);
        assertStepsAreShort(path);
        double widest = path.stream().mapToDouble(Point::y).max().orElseThrow()
                - path.stream().mapToDouble(Point::y).min().orElseThrow();
        assertThat(widest).isGreaterThan(100);
    }

    @Test
    void itBendsWhereTheNextToLastDifferenceIsTinyToo() {
        List<Point> path = path(1e-6, 0, -10);
        assertStepsAreShort(path);
        assertThat(path).anyMatch(point -> distance(point, TRIANGLE.at(0.5, 0.5, 0)) < 1);
        assertNear(path.get(0), TRIANGLE.top());
    }

    @Test
    void logitsWhoseDifferenceIsNoDoubleHaveAPathToo() {
        assertStepsAreShort(path(1e308, -1e308, 3));
        assertStepsAreShort(path(Double.MAX_VALUE, -Double.MAX_VALUE, 1e308));
    }

    @Test
    void itsTemperaturesAscendFromLimitToLimitInFewDigits() {
        List<Temperature> temperatures = new SimplexPath(Logits.of(1, 5, 7)).temperatures();
        assertThat(temperatures)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(Temperature.ARGMAX)
                .endsWith(Temperature.UNIFORM);
        assertThat(temperatures.subList(1, temperatures.size() - 1))
                .allMatch(tau ->
                        new BigDecimal(tau.toString()).stripTrailingZeros().precision() <= 3);
    }

    private static void assertStepsAreShort(List<Point> path) {
        for (int i = 1; i < path.size(); i++) {
            assertThat(distance(path.get(i - 1), path.get(i))).isLessThan(20);
        }
    }

    private static void assertNear(Point point, Point expected) {
        assertThat(distance(point, expected)).isCloseTo(0, within(PIXELS));
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point first(double... logits) {
        return path(logits).get(0);
    }

    private static Point last(double... logits) {
        List<Point> path = path(logits);
        return path.get(path.size() - 1);
    }

    private static List<Point> path(double... logits) {
        return new SimplexPath(Logits.of(logits)).points(TRIANGLE);
    }
}
