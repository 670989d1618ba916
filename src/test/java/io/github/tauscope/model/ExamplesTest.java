package io.github.tauscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Softmax;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the examples are whole, and that what each one tells its reader is so. */
class ExamplesTest {

    static List<Example> all() {
        return Examples.all();
    }

    @Test
    void idsAndTitlesAreUnique() {
        assertThat(all()).extracting(Example::id).doesNotHaveDuplicates().hasSize(13);
        assertThat(all()).extracting(Example::title).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void textsAreThereAndEveryClassHasALabel(Example example) {
        assertThat(List.of(example.id(), example.title(), example.observation(), example.source()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(example.observation()).endsWith(".");
        assertThat(example.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(example.experiment().labels())
                .hasSize(example.experiment().logits().size())
                .allSatisfy(label -> assertThat(label).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void temperaturesWorthAVisitAscendAndTheFirstShownIsAmongThem(Example example) {
        assertThat(example.temperatures()).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
        assertThat(example.temperatures()).contains(example.experiment().temperature());
        assertThat(example.experiment().reference()).isEqualTo(Temperature.ONE);
    }

    @Test
    void eachIsFoundByItsId() {
        assertThat(all()).allSatisfy(example -> assertThat(Examples.named(example.id()))
                .hasValueSatisfying(
                        found -> assertThat(found.opens(example.experiment())).isTrue()));
        assertThat(Examples.named("no-such-example")).isEmpty();
    }

    @Test
    void madeUpNumbersAreFlagged() {
        assertThat(all())
                .filteredOn(Example::illustrative)
                .extracting(Example::id)
                .containsExactlyInAnyOrder("clip", "next-token", "distillation");
    }

    @Test
    void fourClasses() {
        says("four-classes", "At τ = 0.1 the fox gets all but 1e-13", "the four differ by less than 0.0003");
        assertThat(label("four-classes", 3)).isEqualTo("fox");
        assertThat(at("four-classes", 0.1).tail(1).value()).isCloseTo(1e-13, within(0.5e-13));
        assertThat(p("four-classes", 10_000))
                .satisfies(p -> assertThat(spread(p)).isLessThan(0.0003));
        for (Temperature temperature : example("four-classes").temperatures()) {
            assertThat(p("four-classes", temperature.value())).isSorted();
        }
    }

    @Test
    void hotAndCold() {
        says("hot-and-cold", "0.163, 0.297, 0.541 at τ = 5", "6e-6, 0.0025, 0.9975 at τ = 0.5");
        assertRounded(p("hot-and-cold", 5), 0.0005, 0.163, 0.297, 0.541);
        assertThat(p("hot-and-cold", 0.5)[0]).isCloseTo(6e-6, within(0.5e-6));
        assertThat(p("hot-and-cold", 0.5)[1]).isCloseTo(0.0025, within(0.00005));
        assertThat(p("hot-and-cold", 0.5)[2]).isCloseTo(0.9975, within(0.00005));
        for (double temperature : new double[] {0.05, 0.5, 1, 5, 1e5}) {
            double[] p = p("hot-and-cold", temperature);
            assertThat(p[1] * p[1]).isCloseTo(p[0] * p[2], within(1e-15 * p[1] * p[1]));
        }
    }

    @Test
    void logitScale() {
        says("logit-scale", "A scale of 2", "the same as τ = ½", "from 0.665 to 0.867");
        assertThat(p("logit-scale", 0.5)).containsExactly(Softmax.logitScaledSoftmax(logits("logit-scale"), 2));
        assertThat(p("logit-scale", 1)[2]).isCloseTo(0.665, within(0.0005));
        assertThat(p("logit-scale", 0.5)[2]).isCloseTo(0.867, within(0.0005));
    }

    @Test
    void fromProbabilities() {
        says("from-probabilities", "returns 0.25 and 0.75", "gives 0.1 and 0.9", "gives 0.445 and 0.555");
        assertThat(logits("from-probabilities")).containsExactly(StrictMath.log(0.25), StrictMath.log(0.75));
        assertRounded(p("from-probabilities", 1), 1e-15, 0.25, 0.75);
        assertRounded(p("from-probabilities", 0.5), 1e-15, 0.1, 0.9);
        assertRounded(p("from-probabilities", 5), 0.0005, 0.445, 0.555);
    }

    @Test
    void dividingByTheSum() {
        says("dividing-by-the-sum", "add up to 0", "gives 0.354 and 0.646");
        assertThat(DoubleStream.of(logits("dividing-by-the-sum")).sum()).isZero();
        assertRounded(p("dividing-by-the-sum", 1), 0.0005, 0.354, 0.646);
    }

    @Test
    void overflow() {
        says("overflow", "exp(1000) is too large for a double", "gives NaN", "0.665, 0.245, 0.090, as for [2, 1, 0]");
        double exp = Math.exp(1000);
        assertThat(exp).isInfinite();
        assertThat(exp / (exp + exp)).isNaN();
        assertRounded(p("overflow", 1), 0.0005, 0.665, 0.245, 0.090);
        assertThat(p("overflow", 1)).containsExactly(Softmax.softmax(new double[] {2, 1, 0}, 1));
    }

    @Test
    void sureModel() {
        says("sure-model", "it falls short of 1 by 1.1e-43", "At τ = 100 it has 0.475");
        assertThat(at("sure-model", 1).tail(1).value()).isCloseTo(1.1e-43, within(0.05e-43));
        assertThat(at("sure-model", 1).at(0).exact()).isFalse();
        assertThat(p("sure-model", 100)[0]).isCloseTo(0.475, within(0.0005));
    }

    @Test
    void tie() {
        says("tie", "At τ = 0 the two greatest logits share: ½, ½, 0", "Raise one of them by 0.000001");
        assertThat(p("tie", 0)).containsExactly(0.5, 0.5, 0);
        Logits raised = example("tie").experiment().withLogit(1, 3 + 0.000001).logits();
        assertThat(Softmax.softmax(raised.toArray(), 0)).containsExactly(0, 1, 0);
    }

    @Test
    void clip() {
        says(
                "clip",
                "differ by only a few hundredths",
                "logit scale of 100 (τ = 0.01) turns that into 99.3 %",
                "at τ = 1 the four differ by about 0.03");
        assertThat(example("clip").source()).contains("ln 100 = 4.6052");
        assertThat(Math.log(100)).isCloseTo(4.6052, within(0.00005));
        assertThat(spread(logits("clip"))).isLessThan(0.15);
        assertThat(p("clip", 0.01)[0]).isCloseTo(0.993, within(0.0005));
        assertThat(spread(p("clip", 1))).isLessThan(0.035);
    }

    @Test
    void moco() {
        says(
                "moco",
                "the positive has p = 0.0072 and a loss of 4.94",
                "At MoCo's τ = 0.07 it falls short of 1 by 4.0e-10");
        assertThat(example("moco").title()).contains("1023");
        assertThat(logits("moco")).hasSize(1024).startsWith(1, -1).endsWith(-1);
        assertThat(label("moco", 1023)).isEqualTo("negative 1023");
        assertThat(p("moco", 1)[0]).isCloseTo(0.0072, within(0.00005));
        assertThat(-at("moco", 1).logProbability(0)).isCloseTo(4.94, within(0.005));
        assertThat(at("moco", 0.07).tail(1).value()).isCloseTo(4.0e-10, within(0.05e-10));
        assertThat(-at("moco", 0.07).logProbability(0)).isPositive();
    }

    @Test
    void nextToken() {
        says(
                "next-token",
                "“Paris” leads at every τ",
                "At τ = 0.5 it has 98 %",
                "at τ = 2 it has 43 %",
                "other eleven");
        assertThat(label("next-token", 0)).isEqualTo("Paris");
        assertThat(logits("next-token")).hasSize(12);
        for (double temperature : new double[] {0, 0.01, 0.5, 1, 2, 100, 1e6}) {
            assertThat(at("next-token", temperature).mostLikely()).containsExactly(0);
        }
        assertThat(p("next-token", 0.5)[0]).isCloseTo(0.98, within(0.005));
        assertThat(p("next-token", 2)[0]).isCloseTo(0.43, within(0.005));
        assertThat(at("next-token", 2).tail(1).value()).isGreaterThan(p("next-token", 2)[0]);
    }

    @Test
    void distillation() {
        says(
                "distillation",
                "At τ = 1 the teacher says almost only “cow”",
                "at τ = 5 a student sees the runner-up and the rest");
        assertThat(label("distillation", 0)).isEqualTo("cow");
        assertThat(p("distillation", 1)[0]).isGreaterThan(0.9);
        assertThat(p("distillation", 1)[2] + p("distillation", 1)[3]).isLessThan(0.0001);
        assertThat(p("distillation", 5)[1]).isGreaterThan(0.3);
        assertThat(Arrays.stream(p("distillation", 5)).min().orElseThrow()).isGreaterThan(0.01);
    }

    /** Fails where a sentence has been rewritten, so that its test is looked at too. */
    private static void says(String id, String... parts) {
        assertThat(example(id).observation()).contains(parts);
    }

    private static Example example(String id) {
        return all().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    private static String label(String id, int index) {
        return example(id).experiment().labels().get(index);
    }

    private static double[] logits(String id) {
        return example(id).experiment().logits().toArray();
    }

    private static Distribution at(String id, double temperature) {
        return Distribution.of(example(id).experiment().logits(), Temperature.of(temperature));
    }

    private static double[] p(String id, double temperature) {
        Distribution distribution = at(id, temperature);
        return IntStream.range(0, distribution.size())
                .mapToDouble(distribution::probability)
                .toArray();
    }

    private static double spread(double[] values) {
        return Arrays.stream(values).max().orElseThrow()
                - Arrays.stream(values).min().orElseThrow();
    }

    private static void assertRounded(double[] p, double within, double... expected) {
        assertThat(p).containsExactly(expected, within(within));
    }
}
