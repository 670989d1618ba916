package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PredictionTest {

    private static final Temperature COLD = Temperature.of(0.1);
    private static final Experiment FOUR = Experiment.of(Logits.of(1, 5, 7, 10));

    private static Shares guess(Double... probabilities) {
        return new Shares(List.of(probabilities));
    }

    private static BarsPrediction bars(Double... probabilities) {
        return new BarsPrediction(COLD, guess(probabilities), null);
    }

    private static Experiment predicting() {
        BarsPrediction open = BarsPrediction.of(Distribution.of(FOUR.logits(), FOUR.temperature()));
        return FOUR.withPrediction(open);
    }

    @Test
    void theOthersGiveWayInProportion() {
        assertThat(guess(0.1, 0.3, 0.6).with(2, 0.2).parts())
                .satisfiesExactly(
                        p -> assertThat(p).isCloseTo(0.2, within(1e-15)),
                        p -> assertThat(p).isCloseTo(0.6, within(1e-15)),
                        p -> assertThat(p).isEqualTo(0.2));
        assertThat(guess(0.0, 1.0, 0.0).with(1, 0.5).parts())
                .as("others that are all 0 share equally")
                .containsExactly(0.25, 0.5, 0.25);
        assertThat(guess(0.5, 0.5).with(0, 1.7).parts()).containsExactly(1.0, 0.0);
        assertThat(guess(1.0).with(0, 0.2).parts()).as("a single class").containsExactly(1.0);
    }

    @Property
    void aGuessStaysADistribution(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 39) Integer> classes,
            @ForAll @Size(40) List<@DoubleRange(min = -0.5, max = 1.5) Double> values) {
        Double[] equal = new Double[40];
        Arrays.fill(equal, 1.0 / 40);
        Shares changed = guess(equal);
        for (int i = 0; i < classes.size(); i++) {
            changed = changed.with(classes.get(i), values.get(i));
        }
        double sum = changed.parts().stream().mapToDouble(p -> p).sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
        Distribution drawn = changed.distribution();
        for (int i = 0; i < equal.length; i++) {
            assertThat(drawn.probability(i)).isCloseTo(changed.get(i), within(1e-12));
        }
    }

    @Test
    void whatIsNoDistributionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> guess(0.5, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> guess(1.5, -0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> guess(Double.NaN, 1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> FOUR.withPrediction(bars(0.5, 0.5)));
    }

    @Test
    void anOpenPredictionKeepsTheTemperatureAndHidesTheAnswer() {
        Experiment aimed = predicting().aimedAt(COLD);
        assertThat(aimed.temperature()).isEqualTo(Temperature.ONE);
        assertThat(aimed.aim()).isEqualTo(COLD);
        Prediction committed = Objects.requireNonNull(aimed.openPrediction()).committed(aimed.temperature(), COLD);
        Experiment done = aimed.withPrediction(committed);
        assertThat(done.openPrediction()).isNull();
        assertThat(done.aimedAt(Temperature.UNIFORM).temperature()).isEqualTo(Temperature.UNIFORM);
        assertThat(done.aimedAt(Temperature.UNIFORM).inquiry().prediction()).isEqualTo(committed);
    }

    @Test
    void otherLogitsEndItAndOtherLabelsDoNot() {
        Experiment open = predicting();
        assertThat(open.withLabel(0, "a").openPrediction()).isNotNull();
        assertThat(open.withLogit(0, 2).openPrediction()).isNull();
        assertThat(open.withoutClass(3).openPrediction()).isNull();
        assertThat(open.sorted().openPrediction()).isNull();
    }

    @Test
    void aCurveGoesOnLevelToBothLimitsUntilSomethingIsDrawnThere() {
        CurvePrediction drawn = CurvePrediction.of(2).along(Temperature.of(10), 0.3, COLD, 0.9);
        assertThat(drawn.points())
                .containsExactly(
                        entry(Temperature.ARGMAX, 0.9),
                        entry(COLD, 0.9),
                        entry(Temperature.of(10), 0.3),
                        entry(Temperature.UNIFORM, 0.3));
        assertThat(drawn.through(Temperature.ONE, 0.5).points()).hasSize(5);
        assertThat(drawn.through(Temperature.ONE, 0.5)
                        .along(COLD, 0.8, Temperature.of(10), 0.2)
                        .points())
                .as("a line takes the place of what was between its ends")
                .containsExactly(
                        entry(Temperature.ARGMAX, 0.9),
                        entry(COLD, 0.8),
                        entry(Temperature.of(10), 0.2),
                        entry(Temperature.UNIFORM, 0.3));
    }

    @Property
    void anyStrokeLeavesACurve(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -3, max = 5) Double> decades,
            @ForAll @Size(31) List<@DoubleRange(max = 1) Double> values) {
        CurvePrediction drawn = CurvePrediction.of(0);
        for (int k = 0; k < decades.size(); k++) {
            Temperature from = Temperature.of(Math.pow(10, decades.get(k)));
            Temperature to = Temperature.of(Math.pow(10, decades.get((k + 1) % decades.size())));
            drawn = drawn.along(from, values.get(k), to, values.get(k + 1));
            assertThat(drawn.points()).containsKeys(from, to, Temperature.ARGMAX, Temperature.UNIFORM);
        }
    }

    @Test
    void otherPredictionsKeepTheTemperatureAndKnowWhatTheyAreOf() {
        List<Prediction> open =
                List.of(DrawsPrediction.of(100, 4), CurvePrediction.of(3), BinsPrediction.NONE.toggled(14));
        for (Prediction prediction : open) {
            Experiment asked = FOUR.withPrediction(prediction);
            assertThat(asked.aimedAt(COLD)).isEqualTo(asked);
            assertThat(asked.aim()).isEqualTo(Temperature.ONE);
            Prediction last = prediction.committed(Temperature.ONE, COLD);
            assertThat(last.isOpen()).isFalse();
            assertThat(FOUR.withPrediction(last).aimedAt(COLD).temperature()).isEqualTo(COLD);
        }
        assertThat(BinsPrediction.NONE.toggled(3).toggled(3)).isEqualTo(BinsPrediction.NONE);
    }

    @Test
    void whatCanBeNoPredictionIsRefused() {
        SortedMap<Temperature, Double> oneEnd = new TreeMap<>(Map.of(Temperature.ARGMAX, 1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CurvePrediction(0, oneEnd, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CurvePrediction.of(0).through(COLD, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> FOUR.withPrediction(CurvePrediction.of(4)));
        assertThatIllegalArgumentException().isThrownBy(() -> CurvePrediction.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> DrawsPrediction.of(0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> FOUR.withPrediction(DrawsPrediction.of(100, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> BinsPrediction.NONE.toggled(15));
    }
}
