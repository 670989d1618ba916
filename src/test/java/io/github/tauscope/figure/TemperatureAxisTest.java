package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemperatureAxisTest {

    private final TemperatureAxis axis = new TemperatureAxis(50, 1050);

    @Test
    void bothLimitsStandAtItsEndsAndDecadesAreAsWideAsEachOther() {
        assertThat(axis.at(Temperature.ARGMAX)).isEqualTo(50);
        assertThat(axis.at(Temperature.UNIFORM)).isEqualTo(1050);
        assertThat(axis.at(Temperature.of(0.01))).isCloseTo(axis.middleLeft(), within(1e-9));
        assertThat(axis.at(Temperature.of(10_000))).isCloseTo(axis.middleRight(), within(1e-9));
        double decade = axis.at(Temperature.of(10)) - axis.at(Temperature.ONE);
        assertThat(axis.at(Temperature.of(100)) - axis.at(Temperature.of(10))).isCloseTo(decade, within(1e-9));
    }

    @Test
    void aHandReachesTheLimitsAndWhatLiesBetween() {
        assertThat(axis.temperatureAt(-20)).isEqualTo(Temperature.ARGMAX);
        assertThat(axis.temperatureAt(2000)).isEqualTo(Temperature.UNIFORM);
        assertThat(axis.temperatureAt(axis.at(Temperature.of(0.07)))).isEqualTo(Temperature.of(0.07));
    }

    @Test
    void theGridHasBothLimitsAndEvenStepsOfLogTauBetween() {
        List<Temperature> grid = TemperatureAxis.grid(7);
        assertThat(grid).hasSize(9).isSorted();
        assertThat(grid.get(0)).isEqualTo(Temperature.ARGMAX);
        assertThat(grid.get(8)).isEqualTo(Temperature.UNIFORM);
        for (int k = 1; k <= 7; k++) {
            assertThat(grid.get(k).value()).isCloseTo(Math.pow(10, k - 3), within(1e-12 * Math.pow(10, k - 3)));
        }
    }

    @Test
    void captionsDoNotMeet() {
        for (double width : new double[] {420, 700, 1500}) {
            RecordingSurface surface = new RecordingSurface();
            new TemperatureAxis(30, 30 + width).paint(surface, 100, 1, Theme.LIGHT);
            assertThat(surface.strings())
                    .containsExactly("τ", "0", "0.01", "0.1", "1", "10", "100", "1000", "10\u2009000", "∞");
            assertThat(surface.overlaps()).isEmpty();
        }
    }

    @Test
    void whereTheyWouldMeetSomeAreLeftOutButNeverALimit() {
        for (double width : new double[] {60, 150, 200, 260}) {
            RecordingSurface surface = new RecordingSurface();
            new TemperatureAxis(30, 30 + width).paint(surface, 100, 1, Theme.LIGHT);
            assertThat(surface.strings())
                    .hasSizeBetween(4, 9)
                    .startsWith("τ", "0")
                    .endsWith("∞");
            assertThat(surface.overlaps()).isEmpty();
        }
    }
}
