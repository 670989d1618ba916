package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlayPathTest {

    @Test
    void bothWaysStartAtExactlyZeroAndEndAtExactlyInfinity() {
        assertThat(PlayPath.gliding(0)).isEqualTo(Temperature.ARGMAX);
        assertThat(PlayPath.gliding(1)).isEqualTo(Temperature.UNIFORM);
        assertThat(PlayPath.stepping(0)).isEqualTo(Temperature.ARGMAX);
        assertThat(PlayPath.stepping(1)).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void theLimitsAreHeldSoThatTheyCanBeLookedAt() {
        assertThat(PlayPath.gliding(0.09)).isEqualTo(Temperature.ARGMAX);
        assertThat(PlayPath.gliding(0.91)).isEqualTo(Temperature.UNIFORM);
    }

    @Test
    void theTemperatureNeverFalls() {
        assertThat(path(PlayPath::gliding)).isSorted();
        assertThat(path(PlayPath::stepping)).isSorted();
    }

    @Test
    void glidingPassesTheWholeTrackWithoutLeaps() {
        List<Temperature> middle =
                path(PlayPath::gliding).stream().filter(t -> !t.isLimit()).toList();
        assertThat(middle.get(0)).isEqualTo(Temperature.of(0.01));
        assertThat(middle.get(middle.size() - 1).value()).isGreaterThan(9000);
        for (int i = 1; i < middle.size(); i++) {
            assertThat(middle.get(i).value() / middle.get(i - 1).value()).isLessThan(1.05);
        }
        assertThat(PlayPath.gliding(0.1 + 0.8 / 3)).isEqualTo(Temperature.ONE);
    }

    @Test
    void steppingRestsAtTheLimitsAndAtEachMarkAndNowhereElse() {
        assertThat(path(PlayPath::stepping).stream().distinct())
                .hasSize(TemperatureTrack.MARKS.size() + 2)
                .containsSubsequence(TemperatureTrack.MARKS);
    }

    private static List<Temperature> path(DoubleFunction<Temperature> way) {
        return IntStream.rangeClosed(0, 1000)
                .mapToObj(i -> way.apply(i / 1000.0))
                .toList();
    }
}
