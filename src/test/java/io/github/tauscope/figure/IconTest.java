package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.RecordingSurface.Fill;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconTest {

    /** softmax(1, 2, 3) to four decimals, as tutorials print it. */
    private static final List<Double> SOFTMAX = List.of(0.0900, 0.2447, 0.6652);

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 512})
    void itsBarsAreADistribution(int size) {
        List<Double> heights = fills(size).subList(1, 4).stream()
                .map(fill -> fill.box().height())
                .toList();
        double all = heights.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < SOFTMAX.size(); i++) {
            assertThat(heights.get(i) / all).isCloseTo(SOFTMAX.get(i), within(5.1e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 512})
    void allOfItIsOnItsTile(int size) {
        Box tile = new Box(0, 0, size, size);
        assertThat(fills(size)).hasSize(5).allMatch(fill -> tile.contains(fill.box()));
    }

    private static List<Fill> fills(int size) {
        RecordingSurface surface = new RecordingSurface();
        new Icon(size).paint(surface);
        return surface.marks().stream()
                .filter(Fill.class::isInstance)
                .map(Fill.class::cast)
                .toList();
    }
}
