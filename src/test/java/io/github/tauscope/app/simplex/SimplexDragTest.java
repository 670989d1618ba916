package io.github.tauscope.app.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.simplex.Triangle;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Simplex;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SimplexDragTest {

    private static final double HEIGHT = 300;
    private static final double HALF = HEIGHT / Math.sqrt(3);
    private static final Triangle TRIANGLE =
            new Triangle(new Point(HALF, 0), new Point(0, HEIGHT), new Point(2 * HALF, HEIGHT));

    private final Experiment three = Experiment.of(Logits.of(5, 7, 6)).withTemperature(Temperature.of(2));

    /** The rounding is half a step of at most 2.5 pixels, and p has a slope of at most ¼ against z/τ, so that 1 % is ample. */
    @Property
    void thePointFollowsTheHand(
            @ForAll @DoubleRange(min = 0.01, max = 0.49) double a,
            @ForAll @DoubleRange(min = 0.01, max = 0.49) double b) {
        double x = a * HALF + (1 - a - b) * 2 * HALF;
        Distribution p = dragged(three, x, HEIGHT * (1 - a));
        assertThat(p.probability(0)).isCloseTo(a, within(0.01));
        assertThat(p.probability(1)).isCloseTo(b, within(0.01));
        for (int k = 0; k < 3; k++) {
            assertThat(new BigDecimal(Double.toString(p.logits().get(k))).scale())
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void whereThePointIsGrabbedDoesNotMatter() {
        Simplex simplex = Simplex.of(three).orElseThrow();
        Point point = TRIANGLE.at(simplex.distribution());
        Point beside = new Point(point.x() + 5, point.y() - 3);
        Experiment moved = new SimplexDrag(simplex, TRIANGLE, beside, point).moved(three, beside.x(), beside.y());
        Distribution p = Simplex.of(moved).orElseThrow().distribution();
        assertThat(p.probability(1)).isCloseTo(simplex.distribution().probability(1), within(0.005));
    }

    @Test
    void beyondTheTriangleThePointStaysWithinItByALittle() {
        Distribution corner = dragged(three, HALF, -1000);
        assertThat(corner.probability(0)).isCloseTo(0.998, within(1e-4));
        assertThat(corner.probability(1)).isCloseTo(Simplex.LEAST, within(5e-5));
        Distribution side = dragged(three, HALF, 1000);
        assertThat(side.probability(0)).isCloseTo(Simplex.LEAST, within(5e-5));
        assertThat(side.probability(1)).isCloseTo(side.probability(2), within(0.01));
    }

    @Test
    void whatHasChangedMeanwhileStaysAsItIs() {
        SimplexDrag drag = drag(three);
        Experiment hot = three.withTemperature(Temperature.of(5));
        assertThat(drag.moved(hot, 100, 200)).isSameAs(hot);
        Experiment two = three.withoutClass(0);
        assertThat(drag.moved(two, 100, 200)).isSameAs(two);
    }

    @Test
    void aHandThatHasHardlyMovedHasOnlyClicked() {
        SimplexDrag drag = drag(three);
        assertThat(drag.hasMoved(drag.grabbed().x() + 1, drag.grabbed().y() + 1))
                .isFalse();
        assertThat(drag.hasMoved(drag.grabbed().x() - 2, drag.grabbed().y())).isTrue();
    }

    private static Distribution dragged(Experiment experiment, double x, double y) {
        Experiment moved = drag(experiment).moved(experiment, x, y);
        return Simplex.of(moved).orElseThrow().distribution();
    }

    private static SimplexDrag drag(Experiment experiment) {
        Simplex simplex = Simplex.of(experiment).orElseThrow();
        Point point = TRIANGLE.at(simplex.distribution());
        return new SimplexDrag(simplex, TRIANGLE, point, point);
    }
}
