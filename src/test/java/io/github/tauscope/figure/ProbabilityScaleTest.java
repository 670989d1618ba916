package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Probability;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbabilityScaleTest {

    private static final double BOTTOM = 300;
    private static final double TOP = 50;
    private static final Probability ZERO = new Probability(0, Double.NEGATIVE_INFINITY, true);
    private static final Probability ONE = new Probability(1, 0, true);

    @Test
    void theLinearAxisRunsFromZeroToOneWhateverIsShown() {
        ProbabilityScale scale = linear(p(1e-30), p(0.4));
        assertThat(scale.at(ZERO)).isEqualTo(BOTTOM);
        assertThat(scale.at(ONE)).isEqualTo(TOP);
        assertThat(scale.at(p(0.5))).isEqualTo((BOTTOM + TOP) / 2);
        assertThat(scale.ticks()).extracting(Tick::text).containsExactly("0", "0.25", "0.5", "0.75", "1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0, 0.25, 0.5, 0.75, 1",
                "0.5 | 0, 0.1, 0.2, 0.3, 0.4, 0.5",
                "0.2 | 0, 0.05, 0.1, 0.15, 0.2",
                "0.1 | 0, 0.02, 0.04, 0.06, 0.08, 0.1",
                "0.35 | 0, 0.1, 0.2, 0.3, 0.35",
                "0.3 | 0, 0.1, 0.2, 0.3",
                "1e-6 | 0, 2e-7, 4e-7, 6e-7, 8e-7, 1e-6"
            })
    void aLinearAxisNamesItsEndAndRoundNumbersBelow(double end, String ticks) {
        ProbabilityScale scale = linear(p(0.01)).endingAt(end);
        assertThat(scale.ticks()).extracting(Tick::text).containsExactly(ticks.split(", "));
        assertThat(scale.ticks().get(scale.ticks().size() - 1).pixel()).isEqualTo(TOP);
        assertThat(scale.at(p(end / 2))).isCloseTo((BOTTOM + TOP) / 2, within(1e-9));
    }

    @Test
    void whatIsHigherThanALinearAxisIsAboveItAndEndsAtItsTop() {
        ProbabilityScale scale = linear(p(0.9)).endingAt(0.2);
        assertThat(scale.isAbove(p(0.2))).isFalse();
        assertThat(scale.isAbove(p(Math.nextUp(0.2)))).isTrue();
        assertThat(scale.at(p(0.9))).isEqualTo(TOP);
        assertThat(scale.isBelowUniform(5)).isFalse();
        assertThat(scale.isBelowUniform(4)).isTrue();
    }

    @Test
    void aLogarithmicAxisAlwaysEndsAtOne() {
        ProbabilityScale scale = logarithmic(p(0.5), p(0.01));
        assertThat(scale.endingAt(0.1)).isEqualTo(scale);
        assertThat(scale.end()).isEqualTo(1);
        assertThat(scale.isAbove(p(1))).isFalse();
    }

    @Test
    void onTheLogarithmicAxisEachDecadeIsAsHigh() {
        ProbabilityScale scale = logarithmic(p(1e-7));
        double decade = scale.at(p(0.1)) - scale.at(ONE);
        assertThat(scale.at(p(0.001))).isCloseTo(TOP + 3 * decade, within(1e-9));
        assertThat(scale.at(ONE)).isEqualTo(TOP);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.1",
        "0.1, 0.1",
        "0.09, 0.01",
        "0.0011, 0.001",
        "1e-7, 1e-8",
        "1e-13, 1e-20",
        "1e-29, 1e-30",
        "3.7e-44, 1e-50",
        "1e-199, 1e-200",
        "1e-310, 1e-300"
    })
    void theLogarithmicAxisEndsAtADecadeNotAboveTheLeast(double least, String lowestTick) {
        List<Tick> ticks = logarithmic(p(0.5), p(least)).ticks();
        assertThat(ticks.get(ticks.size() - 1).text()).isEqualTo(lowestTick);
    }

    @Property
    void theTicksOfALogarithmicAxisAreInsideInOrderFewAndNamedRight(
            @ForAll @Scale(12) @DoubleRange(min = -1000, max = 0) double log) {
        for (double top : new double[] {TOP, BOTTOM - 60, BOTTOM - 20, BOTTOM - 5}) {
            ProbabilityScale scale = ProbabilityScale.of(
                    ProbabilityAxis.LOGARITHMIC, List.of(new Probability(Math.exp(log), log, false)), BOTTOM, top);
            List<Tick> ticks = scale.ticks();
            assertThat(ticks).hasSizeBetween(1, 7).allSatisfy(tick -> {
                assertThat(tick.pixel()).isBetween(top, BOTTOM);
                assertThat(tick.pixel()).isCloseTo(scale.at(p(Double.parseDouble(tick.text()))), within(1e-6));
            });
            assertThat(ticks.get(0).text()).isEqualTo("1");
            for (int i = 1; i < ticks.size() && BOTTOM - top > 10; i++) {
                assertThat(ticks.get(i).pixel()).isGreaterThan(ticks.get(i - 1).pixel() + 10);
            }
        }
    }

    @Property
    void whatIsShownIsOnTheAxisDownToTheLeastDoubles(@ForAll @Scale(12) @DoubleRange(min = -730, max = 0) double log) {
        Probability shown = new Probability(Math.exp(log), log, false);
        ProbabilityScale scale = logarithmic(shown, p(0.5));
        assertThat(scale.isBelow(shown)).isFalse();
        assertThat(scale.at(shown)).isBetween(TOP, BOTTOM);
    }

    @Property
    void theLeastStandsInTheLowerHalfOfTheLogarithmicAxis(
            @ForAll @Scale(12) @DoubleRange(min = -730, max = -2.5) double log) {
        Probability least = new Probability(Math.exp(log), log, false);
        assertThat((logarithmic(least).at(least) - TOP) / (BOTTOM - TOP)).isGreaterThan(0.53);
    }

    @Test
    void whatNoDoubleHoldsIsBelowTheAxis() {
        Probability tiny = new Probability(0, -1000, false);
        ProbabilityScale scale = logarithmic(tiny);
        assertThat(scale.isBelow(tiny)).isTrue();
        assertThat(scale.at(tiny)).isEqualTo(BOTTOM);
    }

    @Test
    void whatHasNoFiniteLogarithmIsBelowTheAxisUnlessItIsExactlyZero() {
        ProbabilityScale scale = logarithmic(ZERO, ONE);
        assertThat(scale.isBelow(new Probability(0, Double.NEGATIVE_INFINITY, false)))
                .isTrue();
        assertThat(scale.isBelow(ZERO)).isFalse();
    }

    @Test
    void nothingIsBelowALinearAxis() {
        assertThat(linear(ONE).isBelow(new Probability(0, -1000, false))).isFalse();
    }

    @Test
    void exactZerosDoNotStretchTheAxis() {
        assertThat(logarithmic(ZERO, ONE).pixels().low()).isEqualTo(-1);
    }

    private static ProbabilityScale linear(Probability... shown) {
        return ProbabilityScale.of(ProbabilityAxis.LINEAR, List.of(shown), BOTTOM, TOP);
    }

    private static ProbabilityScale logarithmic(Probability... shown) {
        return ProbabilityScale.of(ProbabilityAxis.LOGARITHMIC, Stream.of(shown).toList(), BOTTOM, TOP);
    }

    private static Probability p(double value) {
        return new Probability(value, Math.log(value), false);
    }
}
