package io.github.tauscope.app.bars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.bars.BarColumn;
import io.github.tauscope.figure.bars.ColumnHead;
import io.github.tauscope.figure.bars.HitRegion;
import io.github.tauscope.figure.bars.HitRegion.Panel;
import io.github.tauscope.kernel.Probability;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class BarDragTest {

    /** From 0 at pixel 200 to 10 at pixel 100: a pixel is worth 0.1. */
    private static final LinearScale TENTHS = new LinearScale(0, 10, 200, 100);

    private static final Box ANYWHERE = new Box(0, 0, 10, 10);

    @Test
    void onlyALogitOfAClassCanBeDragged() {
        assertThat(BarDrag.isPossible(new HitRegion(Panel.LOGIT, column(0, 5), ANYWHERE)))
                .isTrue();
        assertThat(BarDrag.isPossible(new HitRegion(Panel.PROBABILITY, column(0, 5), ANYWHERE)))
                .isFalse();
        assertThat(BarDrag.isPossible(new HitRegion(Panel.LOGIT, column(ColumnHead.OTHERS, Double.NaN), ANYWHERE)))
                .isFalse();
    }

    @Test
    void theLogitFollowsTheHandInDecimalNumbers() {
        BarDrag drag = BarDrag.begin(column(3, 5), 150, TENTHS);
        assertThat(drag.index()).isEqualTo(3);
        assertThat(drag.logitAt(150)).isEqualTo(5);
        assertThat(drag.logitAt(143)).isEqualTo(5.7);
        assertThat(drag.logitAt(153)).isEqualTo(4.7);
        assertThat(drag.logitAt(147.4)).isEqualTo(5.3);
    }

    @Test
    void whereTheBarIsGrabbedDoesNotMatter() {
        assertThat(BarDrag.begin(column(0, 5), 190, TENTHS).logitAt(180)).isEqualTo(6);
        assertThat(BarDrag.begin(column(0, 5), 120, TENTHS).logitAt(110)).isEqualTo(6);
    }

    @Test
    void theLogitGoesBeyondTheScaleAndBelowZero() {
        BarDrag drag = BarDrag.begin(column(0, 5), 150, TENTHS);
        assertThat(drag.logitAt(50)).isEqualTo(15);
        assertThat(drag.logitAt(250)).isEqualTo(-5);
    }

    @Test
    void zeroHasNoSign() {
        double zero = BarDrag.begin(column(0, -0.02), 150, TENTHS).logitAt(150);
        assertThat(1 / zero).isPositive();
    }

    @Test
    void aMaskedClassBeginsWithTheLogitThatStandsThere() {
        BarDrag drag = BarDrag.begin(column(0, Double.NEGATIVE_INFINITY), 130, TENTHS);
        assertThat(drag.logitAt(130)).isEqualTo(7);
        assertThat(drag.logitAt(120)).isEqualTo(8);
    }

    @Test
    void aHandThatHasHardlyMovedHasOnlyClicked() {
        BarDrag drag = BarDrag.begin(column(0, 5), 150, TENTHS);
        assertThat(drag.hasMoved(0, 151.9)).isFalse();
        assertThat(drag.hasMoved(0, 148.1)).isFalse();
        assertThat(drag.hasMoved(0, 152)).isTrue();
        assertThat(drag.hasMoved(0, 148)).isTrue();
    }

    @Property
    void aPixelUpIsAPixelsWorthMoreToWithinARoundingStep(
            @ForAll @Scale(6) @DoubleRange(min = -50, max = 50) double logit,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 1000) double high,
            @ForAll @DoubleRange(min = -300, max = 300) double up) {
        LinearScale scale = new LinearScale(0, high, 200, 100);
        double step = LinearScale.niceStep(scale.perPixel());
        double dragged = BarDrag.begin(column(0, logit), 150, scale).logitAt(150 - up);
        assertThat(dragged).isCloseTo(logit + up * scale.perPixel(), within(step * 0.501));
        assertThat(Math.abs(dragged / step - Math.rint(dragged / step))).isLessThan(1e-6);
    }

    @Test
    void extremeLogitsStayFinite() {
        double max = Double.MAX_VALUE;
        BarDrag drag = BarDrag.begin(column(0, max), 100, new LinearScale(-max, max, 200, 100));
        assertThat(drag.logitAt(-1e6)).isEqualTo(max);
        assertThat(drag.logitAt(1e6)).isEqualTo(-max);
        assertThat(drag.logitAt(150)).isFinite();
    }

    @Test
    void subnormalLogitsCanBeDraggedWithoutAnError() {
        LinearScale scale = new LinearScale(0, Double.MIN_VALUE, 200, 100);
        assertThat(BarDrag.begin(column(0, Double.MIN_VALUE), 100, scale).logitAt(90))
                .isFinite();
    }

    @Test
    void tinyScalesGiveTinySteps() {
        BarDrag drag = BarDrag.begin(column(0, 5e-200), 150, new LinearScale(0, 1e-199, 200, 100));
        assertThat(drag.logitAt(140)).isCloseTo(6e-200, within(1e-205));
    }

    private static BarColumn column(int index, double logit) {
        Probability half = new Probability(0.5, Math.log(0.5), false);
        return new BarColumn(new ColumnHead(index, "c", logit, Double.NaN), half, half);
    }
}
