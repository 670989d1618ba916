package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemperatureCurveTest {

    private static final double UP = Double.NEGATIVE_INFINITY;

    @Test
    void aCurveWithinStaysWhole() {
        List<Point> curve = List.of(new Point(0, 0), new Point(1, 10), new Point(2, 5));
        assertThat(TemperatureCurve.within(0, 10, curve)).containsExactly(curve);
    }

    @Test
    void aCurveIsCutWhereItLeavesAndComesBack() {
        List<Point> curve =
                List.of(new Point(0, -10), new Point(1, 10), new Point(2, 5), new Point(3, 25), new Point(4, 15));
        assertThat(TemperatureCurve.within(0, 20, curve))
                .containsExactly(
                        List.of(new Point(0.5, 0), new Point(1, 10), new Point(2, 5), new Point(2.75, 20)),
                        List.of(new Point(3.5, 20), new Point(4, 15)));
    }

    @Test
    void towardsInfinityItLeavesStraight() {
        assertThat(TemperatureCurve.within(0, 20, List.of(new Point(0, UP), new Point(1, 10), new Point(2, 12))))
                .containsExactly(List.of(new Point(1, 0), new Point(1, 10), new Point(2, 12)));
    }

    @Test
    void aCurveThatIsAllOutsideIsNone() {
        assertThat(TemperatureCurve.within(0, 20, List.of(new Point(0, UP), new Point(1, -1))))
                .isEmpty();
        assertThat(TemperatureCurve.within(0, 20, List.of())).isEmpty();
    }
}
