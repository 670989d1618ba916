package io.github.tauscope.figure.bars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Temperature;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    @Test
    void itIsWhatTheKernelGivesWhereTheMostLikelyAreLeftOut() {
        Distribution ramp = at(3, IntStream.range(0, 60).mapToDouble(i -> i).toArray());
        for (int k : new int[] {1, 20, 59}) {
            Probability rest = Rest.of(ramp, IntStream.range(60 - k, 60).toArray());
            assertThat(rest.value()).isCloseTo(ramp.tail(k).value(), within(1e-15));
            assertThat(rest.log()).isCloseTo(ramp.tail(k).log(), within(1e-12));
        }
    }

    @Test
    void ofEqualClassesItIsTheirPart() {
        assertThat(Rest.of(at(1, new double[50]), IntStream.range(3, 43).toArray())
                        .value())
                .isCloseTo(0.2, within(1e-15));
    }

    @Test
    void whatUnderflowsKeepsItsLogarithm() {
        Probability rest = Rest.of(at(1, 0, -1000, -1000), new int[] {0});
        assertThat(rest.exact()).isFalse();
        assertThat(rest.log()).isCloseTo(-1000 + Math.log(2), within(1e-12)); // 2 e^-1000
    }

    @Test
    void zeroAndOneAreExactWhereNothingElseIsPossible() {
        assertThat(Rest.of(at(1, 0, MASKED), new int[] {0})).isEqualTo(new Probability(0, MASKED, true));
        assertThat(Rest.of(at(1, 0, MASKED), new int[] {1})).isEqualTo(new Probability(1, 0, true));
        assertThat(Rest.of(at(1, 0, 1000), new int[] {0}).exact()).isFalse();
    }

    private static Distribution at(double temperature, double... logits) {
        return Distribution.of(Logits.of(logits), Temperature.of(temperature));
    }
}
