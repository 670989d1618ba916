package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTopTest {

    @Test
    void itGoesDownAndUpInRoundNumbersBetweenOneAndAMillionth() {
        double[] ends = {
            1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 5e-3, 2e-3, 1e-3, 5e-4, 2e-4, 1e-4, 5e-5, 2e-5, 1e-5, 5e-6, 2e-6, 1e-6
        };
        assertThat(DoubleStream.iterate(1, AxisTop::below).limit(ends.length + 1L))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 * b ? 0 : Double.compare(a, b))
                .containsExactlyElementsOf(DoubleStream.concat(DoubleStream.of(ends), DoubleStream.of(1e-6))
                        .boxed()
                        .toList());
        for (int i = 1; i < ends.length; i++) {
            assertThat(AxisTop.above(ends[i])).isCloseTo(ends[i - 1], within(1e-9 * ends[i - 1]));
        }
        assertThat(AxisTop.above(1)).isEqualTo(1);
    }

    @Property
    void whatFitsHoldsTheGreatestAndTheRoundNumberBelowDoesNot(
            @ForAll @Scale(12) @DoubleRange(min = 1.1e-6, max = 1) double greatest) {
        double end = AxisTop.FIT.over(() -> greatest);
        assertThat(end).isBetween(greatest, 1.0);
        assertThat(AxisTop.below(end)).isLessThan(greatest);
        assertThat(AxisTop.at(greatest).over(() -> 0.3)).as("as asked").isEqualTo(greatest);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 9e-7, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY})
    void noAxisEndsThere(double p) {
        assertThatThrownBy(() -> AxisTop.at(p)).isInstanceOf(IllegalArgumentException.class);
    }
}
