package io.github.tauscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.simplex.SimplexData;
import io.github.tauscope.figure.simplex.SimplexPath;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Simplex;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SimplexChartTest {

    private static final double MASKED = Double.NEGATIVE_INFINITY;

    private final Experiment four = Experiment.of(List.of("a", "b", "b", "d"), Logits.of(1, 5, 7, 10));

    @Test
    void itTakesTheThreeClassesWithTheirNames() {
        SimplexData data = data(four.withTemperature(Temperature.of(3)));
        assertThat(data.names()).containsExactly("b #2", "b #3", "d");
        assertThat(data.path()).isEqualTo(new SimplexPath(Logits.of(5, 7, 10)));
        assertThat(data.temperature()).isEqualTo(Temperature.of(3));
        assertThat(data.pins()).isEqualTo(four.inquiry().pins());
        assertThat(data.baseline()).isNull();
    }

    @Test
    void aIsShownAtTheSameClassesAndItsOwnTemperature() {
        Experiment a = Experiment.of(Logits.of(9, 8, MASKED, 6)).withTemperature(Temperature.of(4));
        assertThat(data(four.withBaseline(a)).baseline())
                .isEqualTo(new SimplexData.Other(new SimplexPath(Logits.of(8, MASKED, 6)), Temperature.of(4)));
    }

    @Test
    void aIsLeftOutWhereItHasOtherClassesOrNoneOfTheThree() {
        assertThat(data(four.withBaseline(Experiment.of(Logits.of(9, 8, 7)))).baseline())
                .isNull();
        assertThat(data(four.withBaseline(Experiment.of(Logits.of(9, MASKED, MASKED, MASKED))))
                        .baseline())
                .isNull();
    }

    private static SimplexData data(Experiment experiment) {
        return SimplexChart.data(Simplex.of(experiment).orElseThrow(), Messages.of(Locale.ENGLISH));
    }
}
