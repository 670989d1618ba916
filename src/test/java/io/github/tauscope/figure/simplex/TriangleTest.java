package io.github.tauscope.figure.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TriangleTest {

    private static final Triangle WIDE = Triangle.within(new Box(10, 20, 400, 200));

    @Test
    void itIsEquilateralAndFillsTheBoxInItsMiddleAndOnItsFloor() {
        assertThat(WIDE.height()).isEqualTo(200);
        assertThat(WIDE.top().x()).isEqualTo(210);
        assertThat(WIDE.left().y()).isEqualTo(220);
        double side = WIDE.right().x() - WIDE.left().x();
        assertThat(side).isCloseTo(200 / Math.sin(Math.PI / 3), within(1e-9));
        assertThat(Math.hypot(WIDE.top().x() - WIDE.left().x(), WIDE.height())).isCloseTo(side, within(1e-9));
        Triangle high = Triangle.within(new Box(0, 0, 100, 400));
        assertThat(high.right().x() - high.left().x()).isEqualTo(100);
        assertThat(high.right().y()).isEqualTo(400);
    }

    @Test
    void aCornerHasAllWeightAndTheCentreAThirdOfEach() {
        assertThat(WIDE.at(1, 0, 0)).isEqualTo(WIDE.top());
        assertThat(WIDE.at(0, 1, 0)).isEqualTo(WIDE.left());
        assertThat(WIDE.at(0, 0, 1)).isEqualTo(WIDE.right());
        Point centre = WIDE.at(1.0 / 3, 1.0 / 3, 1.0 / 3);
        assertThat(centre.x()).isCloseTo(210, within(1e-9));
        assertThat(centre.y()).isCloseTo(220 - 200.0 / 3, within(1e-9));
    }

    @Property
    void theWeightsOfAPointAreThoseThatItWasMadeOfOutsideToo(
            @ForAll @DoubleRange(min = -2, max = 2) double a, @ForAll @DoubleRange(min = -2, max = 2) double b) {
        assertThat(WIDE.weights(WIDE.at(a, b, 1 - a - b)))
                .containsExactly(new double[] {a, b, 1 - a - b}, within(1e-12));
    }
}
