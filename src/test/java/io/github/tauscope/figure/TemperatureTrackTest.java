package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Temperature;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemperatureTrackTest {

    private static final double LEFT = TemperatureTrack.START;
    private static final double RIGHT = TemperatureTrack.END;

    @Property
    void inTheMiddleTheTemperatureAtItsPositionIsTheSameInThreeDigits(
            @ForAll @Scale(12) @DoubleRange(min = -2, max = 4) double log) {
        double temperature = Math.pow(10, log);
        assertThat(TemperatureTrack.at(TemperatureTrack.position(Temperature.of(temperature)))
                        .value())
                .isCloseTo(temperature, within(temperature * 0.00501));
    }

    @Property
    void whatAHandCanPlaceHasThreeDigits(@ForAll @Scale(12) @DoubleRange(min = 0, max = 1) double position) {
        String digits = TemperatureTrack.at(position)
                .toString()
                .replaceAll("e.*|inf|\\.", "")
                .replaceAll("^0+|0+$", "");
        assertThat(digits).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theStopsAreTheExactLimits() {
        assertThat(TemperatureTrack.at(0)).isEqualTo(Temperature.ARGMAX);
        assertThat(TemperatureTrack.at(1)).isEqualTo(Temperature.UNIFORM);
        assertThat(TemperatureTrack.at(-5)).isEqualTo(Temperature.ARGMAX);
        assertThat(TemperatureTrack.at(5)).isEqualTo(Temperature.UNIFORM);
        assertThat(TemperatureTrack.position(Temperature.ARGMAX)).isEqualTo(0);
        assertThat(TemperatureTrack.position(Temperature.UNIFORM)).isEqualTo(1);
    }

    @Test
    void theMarksAreWhereAHandFindsThemExactly() {
        for (Temperature mark : TemperatureTrack.MARKS) {
            assertThat(TemperatureTrack.at(TemperatureTrack.position(mark))).isEqualTo(mark);
        }
        assertThat(TemperatureTrack.position(Temperature.of(0.01))).isCloseTo(LEFT, within(1e-12));
        assertThat(TemperatureTrack.position(Temperature.of(10_000))).isCloseTo(RIGHT, within(1e-12));
    }

    @Test
    void theHalfOfABreakNearerToALimitGivesTheLimitTheOtherTheEndOfTheMiddle() {
        assertThat(TemperatureTrack.at(LEFT * 0.49)).isEqualTo(Temperature.ARGMAX);
        assertThat(TemperatureTrack.at(LEFT * 0.51)).isEqualTo(Temperature.of(0.01));
        assertThat(TemperatureTrack.at(1 - LEFT * 0.49)).isEqualTo(Temperature.UNIFORM);
        assertThat(TemperatureTrack.at(1 - LEFT * 0.51)).isEqualTo(Temperature.of(10_000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-300, 1e-10, 0.0099, 0.009999999})
    void aTemperatureBelowTheMiddleLiesWithinTheBreakAndNotAtAnEnd(double temperature) {
        assertThat(TemperatureTrack.position(Temperature.of(temperature))).isBetween(LEFT * 0.5, LEFT * 0.9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MAX_VALUE, 1e300, 1e10, 10_100, 10_000.01})
    void aTemperatureAboveTheMiddleLiesWithinTheBreakAndNotAtAnEnd(double temperature) {
        assertThat(TemperatureTrack.position(Temperature.of(temperature))).isBetween(1 - LEFT * 0.9, 1 - LEFT * 0.5);
    }

    @Property
    void aHotterTemperatureNeverLiesFurtherLeft(
            @ForAll @Scale(12) @DoubleRange(min = -323, max = 308) double log,
            @ForAll @Scale(12) @DoubleRange(min = 0, max = 3) double more) {
        Temperature cold = Temperature.of(Math.pow(10, log));
        Temperature hot = Temperature.of(Math.pow(10, Math.min(308, log + more)));
        assertThat(TemperatureTrack.position(hot)).isGreaterThanOrEqualTo(TemperatureTrack.position(cold));
    }

    @Test
    void decadesLeadFromOneToZeroAndBackOverTheMarks() {
        assertThat(steps(Temperature.ONE, -1, 4)).containsExactly("0.1", "0.01", "0", "0");
        assertThat(steps(Temperature.ARGMAX, 1, 4)).containsExactly("0.01", "0.1", "1", "10");
    }

    @Test
    void decadesLeadFromOneToInfinityAndBackOverTheMarks() {
        assertThat(steps(Temperature.ONE, 1, 6)).containsExactly("10", "100", "1000", "10000", "inf", "inf");
        assertThat(steps(Temperature.UNIFORM, -1, 5)).containsExactly("10000", "1000", "100", "10", "1");
    }

    @Test
    void tenthsOfADecadeLeadFromOneToTheEndThenToTheLimitWithoutAStandstill() {
        List<String> down = steps(Temperature.ONE, -0.1, 22);
        assertThat(down).containsSubsequence("0.01", "0").doesNotHaveDuplicates();
        assertThat(down.indexOf("0.01")).isEqualTo(down.indexOf("0") - 1);
        List<String> up = steps(Temperature.ONE, 0.1, 42);
        assertThat(up).containsSubsequence("10000", "inf");
        assertThat(up.indexOf("10000")).isEqualTo(up.indexOf("inf") - 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.01})
    void noStepStandsStillOrLeapsOnTheWholeTrack(double decades) {
        Temperature now = Temperature.of(0.01);
        while (!now.equals(Temperature.of(10_000))) {
            Temperature next = TemperatureTrack.stepped(now, decades);
            assertThat(next).isGreaterThan(now);
            assertThat(next.value() / now.value()).isLessThan(Math.pow(10, decades) * 1.006);
            now = next;
        }
        assertThat(TemperatureTrack.stepped(now, decades)).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void aStepThatWouldPassAnEndStopsThere() {
        assertThat(TemperatureTrack.stepped(Temperature.of(0.011), -0.1)).isEqualTo(Temperature.of(0.01));
        assertThat(TemperatureTrack.stepped(Temperature.of(9990), 1)).isEqualTo(Temperature.of(10_000));
    }

    @Test
    void fromWithinABreakAStepLeadsToTheEndOfTheMiddleOrToTheLimit() {
        assertThat(TemperatureTrack.stepped(Temperature.of(1e-300), 0.1)).isEqualTo(Temperature.of(0.01));
        assertThat(TemperatureTrack.stepped(Temperature.of(1e-300), -0.1)).isEqualTo(Temperature.ARGMAX);
        assertThat(TemperatureTrack.stepped(Temperature.of(1e300), -0.1)).isEqualTo(Temperature.of(10_000));
        assertThat(TemperatureTrack.stepped(Temperature.of(1e300), 0.1)).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void aLimitIsLeftInOneDirectionOnly() {
        assertThat(TemperatureTrack.stepped(Temperature.ARGMAX, -1)).isEqualTo(Temperature.ARGMAX);
        assertThat(TemperatureTrack.stepped(Temperature.UNIFORM, 1)).isEqualTo(Temperature.UNIFORM);
    }

    private static List<String> steps(Temperature from, double decades, int count) {
        List<String> passed = new ArrayList<>();
        Temperature now = from;
        for (int i = 0; i < count && !(now.isLimit() && i > 0 && Math.abs(decades) < 1); i++) {
            now = TemperatureTrack.stepped(now, decades);
            passed.add(now.toString());
        }
        return passed;
    }
}
