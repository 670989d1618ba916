package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PredictionTest {

    private static final Temperature COLD = Temperature.of(0.1);
    private static final Experiment FOUR = Experiment.of(Logits.of(1, 5, 7, 10));

    private static Prediction guess(Double... probabilities) {
        return new Prediction(COLD, List.of(probabilities), null);
    }

    private static Experiment predicting() {
        Prediction open = Prediction.of(Distribution.of(FOUR.logits(), FOUR.temperature()));
        return FOUR.withInquiry(FOUR.inquiry().withPrediction(open));
    }

    @Test
    void theOthersGiveWayInProportion() {
        assertThat(guess(0.1, 0.3, 0.6).withGuess(2, 0.2).guess())
                .satisfiesExactly(
                        p -> assertThat(p).isCloseTo(0.2, within(1e-15)),
                        p -> assertThat(p).isCloseTo(0.6, within(1e-15)),
                        p -> assertThat(p).isEqualTo(0.2));
        assertThat(guess(0.0, 1.0, 0.0).withGuess(1, 0.5).guess())
                .as("others that are all 0 share equally")
                .containsExactly(0.25, 0.5, 0.25);
        assertThat(guess(0.5, 0.5).withGuess(0, 1.7).guess()).containsExactly(1.0, 0.0);
        assertThat(guess(1.0).withGuess(0, 0.2).guess()).as("a single class").containsExactly(1.0);
    }

    @Property
    void aGuessStaysADistribution(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 39) Integer> classes,
            @ForAll @Size(40) List<@DoubleRange(min = -0.5, max = 1.5) Double> values) {
        Double[] equal = new Double[40];
        Arrays.fill(equal, 1.0 / 40);
        Prediction changed = guess(equal);
        for (int i = 0; i < classes.size(); i++) {
            changed = changed.withGuess(classes.get(i), values.get(i));
        }
        double sum = changed.guess().stream().mapToDouble(p -> p).sum();
        assertThat(sum).isCloseTo(1, within(1e-12));
        Distribution drawn = changed.distribution();
        for (int i = 0; i < equal.length; i++) {
            assertThat(drawn.probability(i)).isCloseTo(changed.guess().get(i), within(1e-12));
        }
    }

    @Test
    void whatIsNoDistributionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> guess(0.5, 0.6));
        assertThatIllegalArgumentException().isThrownBy(() -> guess(1.5, -0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> guess(Double.NaN, 1.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR.withInquiry(FOUR.inquiry().withPrediction(guess(0.5, 0.5))));
    }

    @Test
    void anOpenPredictionKeepsTheTemperatureAndHidesTheAnswer() {
        Experiment aimed = predicting().aimedAt(COLD);
        assertThat(aimed.temperature()).isEqualTo(Temperature.ONE);
        assertThat(aimed.aim()).isEqualTo(COLD);
        Prediction committed = Objects.requireNonNull(aimed.openPrediction()).committed(aimed.temperature());
        Experiment done = aimed.withInquiry(aimed.inquiry().withPrediction(committed));
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
}
