package io.github.tauscope.app.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.LossKind;
import io.github.tauscope.chart.LossView;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossNumbersTextTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void theLessonOfEachPlaceThatATrueClassCanHave() {
        assertThat(lesson(3, 1, 5, 7, 10)).startsWith("“c3” has the greatest logit");
        assertThat(lesson(0, 1, 5, 7, 10)).contains("No temperature fixes this", "ln 2 = 0.6931");
        assertThat(lesson(0, 7, 7, 1)).contains("one of 2", "L never falls below ln 2 = 0.6931");
        assertThat(lesson(0, 7, 7, 7, MASKED)).isEqualTo("All logits are equal: L is 1.0986 at every τ.");
        assertThat(lesson(0, 7, MASKED)).contains("the only class");
        assertThat(lesson(1, 7, MASKED)).contains("masked");
    }

    @Test
    void theLessonOfEachCaseOfInfoNce() {
        assertThat(lesson(new InfoNceCase(1, -1, 1023)))
                .startsWith("The positive is nearer")
                .contains("6.9315");
        assertThat(lesson(new InfoNceCase(-1, 1, 1)))
                .startsWith("The negatives are nearer")
                .contains("0.6931");
        assertThat(lesson(new InfoNceCase(1, 1, 1))).startsWith("The positive and the negatives are equally near");
        assertThat(lesson(new InfoNceCase(1, 1, 0))).startsWith("With no negatives");
    }

    @Test
    void theSlopeSaysWhatWarmingCosts() {
        // Python decimal, 60 digits: −0.5259297286976768 and 0.2240702713023232
        assertThat(numbers(2, 2, 1, 5, 7, 10)).startsWith("∂L/∂τ: −0.5259, so a higher τ lowers the loss.");
        assertThat(numbers(2, 3, 1, 5, 7, 10)).startsWith("∂L/∂τ: 0.2241, so a higher τ raises the loss.");
        assertThat(numbers(INF, 3, 1, 5, 7, 10)).startsWith("∂L/∂τ: 0. ");
        assertThat(numbers(0, 2, 1, 5, 7, 10)).startsWith("∂L/∂τ: −∞, so a higher τ lowers the loss.");
        assertThat(numbers(1, 0, 1000, 0)).startsWith("∂L/∂τ: ≈ 0, too small to represent.");
    }

    @Test
    void normFacesBoundIsThatOfAsManyClassesAtTheScale() {
        // ln(1 + 3 e^(−0.5 · 4/3)), Python decimal, 60 digits: 0.932263035621591
        assertThat(numbers(2, 2, 1, 5, 7, 10))
                .contains("at scale β = 0.5, the mean loss over 4 classes", "could not fall below 0.9323.");
        assertThat(numbers(2, 2, 1, 5, 7, 10, MASKED)).contains("4 classes");
        assertThat(numbers(1, 0, 1)).endsWith("NormFace’s bound needs at least two classes.");
        assertThat(LossNumbersText.bound(4, Temperature.ARGMAX)).isEqualTo("0");
        assertThat(LossNumbersText.bound(4, Temperature.of(1e-3))).isEqualTo("≈ 0");
    }

    private static String lesson(int trueClass, double... logits) {
        return view(1, trueClass, logits).lesson(WORDS);
    }

    private static String lesson(InfoNceCase infoNce) {
        Experiment experiment = Experiment.of(Logits.of(1, 2));
        Experiment asked = experiment.withInquiry(experiment.inquiry().withInfoNce(infoNce));
        return LossKind.INFONCE.of(Reading.of(asked)).lesson(WORDS);
    }

    private static String numbers(double temperature, int trueClass, double... logits) {
        return LossNumbersText.numbers(view(temperature, trueClass, logits), WORDS);
    }

    private static LossView view(double temperature, int trueClass, double... logits) {
        List<String> labels =
                IntStream.range(0, logits.length).mapToObj(i -> "c" + i).toList();
        Experiment experiment = Experiment.of(labels, Logits.of(logits)).withTemperature(Temperature.of(temperature));
        return LossKind.CLASS.of(
                Reading.of(experiment.withInquiry(experiment.inquiry().withTrueClass(trueClass))));
    }
}
