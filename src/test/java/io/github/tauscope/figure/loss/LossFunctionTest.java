package io.github.tauscope.figure.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LossFunctionTest {

    private static final Percentage TWELVE_DIGITS = withinPercentage(1e-10);
    private static final InfoNceLoss MOCO = new InfoNceLoss(1, -1, 1023);
    private static final List<Temperature> SOME = List.of(
            Temperature.ARGMAX,
            Temperature.of(0.07),
            Temperature.of(0.1),
            Temperature.ONE,
            Temperature.of(2),
            Temperature.UNIFORM);

    @Test
    void mocosLossIsThatOfItsLogitsAndKeepsItsDigits() {
        CrossEntropyLoss logits = new CrossEntropyLoss(moco(), 0);
        for (LossFunction loss : List.of(MOCO, logits)) {
            // ../shared/research/peers.md, of MoCo (He et al., 2020)
            assertThat(loss.at(Temperature.ONE).nats()).isCloseTo(4.93769173427169, TWELVE_DIGITS);
            assertThat(loss.at(Temperature.of(0.07)).nats()).isCloseTo(3.99449484439736e-10, TWELVE_DIGITS);
            assertThat(loss.over(SOME, Progress.UNWATCHED).get(1).nats())
                    .isCloseTo(3.99449484439736e-10, TWELVE_DIGITS);
            assertThat(loss.at(Temperature.ONE).text()).isEqualTo("4.9377");
            assertThat(loss.at(Temperature.of(0.07)).text()).isEqualTo("3.99e-10");
        }
    }

    @Test
    void aCurveHasTheLossOfEachTemperature() {
        for (LossFunction loss : List.of(
                MOCO,
                new InfoNceLoss(-1, 1, 5),
                new InfoNceLoss(0, 0, 3),
                new CrossEntropyLoss(Logits.of(1, 5, 7, 10), 2))) {
            List<LossPoint> curve = loss.over(SOME, Progress.UNWATCHED);
            for (int i = 0; i < SOME.size(); i++) {
                LossPoint alone = loss.at(SOME.get(i));
                assertThat(curve.get(i).temperature()).isEqualTo(SOME.get(i));
                assertThat(curve.get(i).probability().exact())
                        .isEqualTo(alone.probability().exact());
                assertThat(curve.get(i).text()).isEqualTo(alone.text());
            }
        }
    }

    @Test
    void theLossOfAClassThatHasNotTheGreatestLogitIsInfiniteAtZeroAndNeverBelowLnTwo() {
        CrossEntropyLoss wrong = new CrossEntropyLoss(Logits.of(1, 5, 7, 10), 2);
        // Python decimal, 60 digits
        assertThat(wrong.at(Temperature.of(2)).nats()).isCloseTo(1.77484312119672753, TWELVE_DIGITS);
        assertThat(wrong.at(Temperature.ARGMAX).text()).isEqualTo("∞");
        assertThat(wrong.over(LossData.TEMPERATURES, Progress.UNWATCHED))
                .allSatisfy(point -> assertThat(point.nats()).isGreaterThan(Math.log(2)));
    }

    @Test
    void limitsAreExact() {
        assertThat(MOCO.at(Temperature.ARGMAX).text()).isEqualTo("0");
        assertThat(new InfoNceLoss(-1, 1, 5).at(Temperature.ARGMAX).text()).isEqualTo("∞");
        assertThat(MOCO.at(Temperature.of(1e-300)).text()).isEqualTo("≈ 0");
        assertThat(new InfoNceLoss(0.5, 1, 0).at(Temperature.ONE).text()).isEqualTo("0");
        assertThat(new InfoNceLoss(2, 2, 7).at(Temperature.ARGMAX).nats()).isCloseTo(Math.log(8), TWELVE_DIGITS);
        assertThat(MOCO.at(Temperature.UNIFORM).nats()).isCloseTo(Math.log(1024), TWELVE_DIGITS);
    }

    @Test
    void blindGuessesCountWhatIsNotMasked() {
        assertThat(MOCO.uniform()).isCloseTo(Math.log(1024), TWELVE_DIGITS);
        assertThat(new CrossEntropyLoss(Logits.of(1, Double.NEGATIVE_INFINITY, 3), 0).uniform())
                .isCloseTo(Math.log(2), TWELVE_DIGITS);
    }

    private static Logits moco() {
        double[] logits = new double[1024];
        Arrays.fill(logits, -1);
        logits[0] = 1;
        return Logits.of(logits);
    }
}
