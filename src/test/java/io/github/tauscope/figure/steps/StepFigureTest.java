package io.github.tauscope.figure.steps;

import static io.github.tauscope.figure.steps.StepCase.MASKED;
import static io.github.tauscope.figure.steps.StepCase.UNIFORM;
import static io.github.tauscope.figure.steps.StepCase.at;
import static io.github.tauscope.figure.steps.StepCase.data;
import static io.github.tauscope.figure.steps.StepCase.labelled;
import static io.github.tauscope.figure.steps.StepCase.ramp;
import static io.github.tauscope.figure.steps.StepCase.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.RecordingSurface.Text;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.kernel.steps.Step;
import io.github.tauscope.kernel.steps.Steps;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StepFigureTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double[][] SIZES = {{600, 170}, {624, 210}, {930, 340}, {1352, 540}};
    private static final double[] FOUR = {1, 5, 7, 10};

    private final RecordingSurface surface = new RecordingSurface();
    private Theme theme = Theme.LIGHT;

    /** exp and softmax by Python's decimal, as in StepsTest. */
    @Test
    void everyStepOfTheKernelHasAColumnAndTheWeightsAndProbabilitiesHaveASum() {
        paint(data(SoftmaxMethod.SOFTMAX, 1, FOUR), 930, 340);
        assertThat(column("z")).containsExactly("1", "5", "7", "10");
        assertThat(column("z − max z")).containsExactly("−9", "−5", "−3", "0");
        assertThat(column("(z − max z)/τ")).containsExactly("−9", "−5", "−3", "0");
        assertThat(column("exp")).containsExactly("1.2e-4", "0.0067", "0.0498", "1", "1.05665");
        assertThat(column("p = exp/Σ")).containsExactly("1.2e-4", "0.0064", "0.0471", "0.9464", "1");
        assertThat(surface.circles()).isEmpty();
    }

    @Test
    void whereThereIsRoomTheChosenWayStandsBesideTheKernelsInTheSameRows() {
        paint(data(SoftmaxMethod.NAIVE, 1, FOUR), 930, 340);
        assertThat(surface.strings()).contains("softmax(z / τ)", "naive exp(z/τ)", "z/τ", "q = exp/Σ");
        List<Text> p = cells("p = exp/Σ");
        List<Text> q = cells("q = exp/Σ");
        assertThat(q).extracting(Text::y).isEqualTo(p.stream().map(Text::y).toList());
        assertThat(p.get(0).x()).isLessThan(q.get(0).x());
    }

    @Test
    void whereThereIsNoneSoftmaxStaysWholeAndTheOtherWayShowsItsLastColumn() {
        paint(data(SoftmaxMethod.NAIVE, 1, FOUR), 624, 210);
        assertThat(surface.strings())
                .contains("z − max z", "(z − max z)/τ", "exp", "p = exp/Σ", "q = exp/Σ")
                .doesNotContain("z/τ");
        assertThat(column("p = exp/Σ")).containsExactly("1.2e-4", "0.0064", "0.0471", "0.9464", "1");
        assertThat(column("q = exp/Σ")).containsExactly("1.2e-4", "0.0064", "0.0471", "0.9464", "1");
        assertThat(textOf("p = exp/Σ").x()).isLessThan(textOf("q = exp/Σ").x());
    }

    @Test
    void anOverflowIsMarkedByColourAndByTheNumberOfItsNote() {
        paint(data(SoftmaxMethod.NAIVE, 1, 1000, 999, 998), 930, 340);
        assertThat(column("q = exp/Σ")).containsExactly("NaN", "NaN", "NaN", "NaN");
        assertThat(badges()).containsExactly("1", "1", "1", "2", "2", "2", "3");
        assertThat(surface.circles()).hasSize(7).allMatch(circle -> circle.ink().equals(theme.warning()));
        assertThat(surface.fills(theme.warning().withOpacity(0.14))).hasSize(7);
        assertThat(column("p = exp/Σ")).containsExactly("0.6652", "0.2447", "0.0900", "1");
    }

    @Test
    void aDivisionByZeroIsMarkedOverTheHeadingOfWhatIsDivided() {
        paint(data(SoftmaxMethod.DIVISION_BY_SUM, 1, -0.3, 0.3), 930, 340);
        assertThat(column("q = z/Σ")).containsExactly("−∞", "∞", "NaN");
        assertThat(badges()).containsExactly("1", "2", "3", "4");
        Text heading = text("q = z/Σ");
        assertThat(surface.circles().get(0).centre().y())
                .isLessThan(heading.box().y());
        assertThat(surface.circles().get(0).centre().x())
                .isBetween(heading.box().x(), heading.box().right());
    }

    @Test
    void whatTheKernelsColumnsHaveNoDoubleForIsWrittenAllTheSame() {
        paint(data(SoftmaxMethod.SOFTMAX, 1, 1e308, -1e308, 0), 930, 340);
        assertThat(column("z − max z")).containsExactly("0", "−2e308", "−1e308");
        assertThat(column("exp")).containsExactly("1", "≈ 0", "e^(−1e308)", "≈ 1");
        assertThat(surface.circles()).isNotEmpty().allMatch(circle -> circle.ink()
                .equals(theme.muted()));
    }

    @Test
    void aQuotientThatUnderflowsIsNotWrittenAsZero() {
        paint(data(SoftmaxMethod.SOFTMAX, 1e200, -1e-200, 0), 930, 340);
        assertThat(column("(z − max z)/τ")).containsExactly("−1e-400", "0");
        assertThat(column("exp")).startsWith("≈ 1", "1");
    }

    @Test
    void atZeroTheKernelsQuotientsAreTheLimits() {
        paint(data(SoftmaxMethod.NAIVE, 0, 3, MASKED, 3, 1), 930, 340);
        assertThat(column("(z − max z)/τ")).containsExactly("0", "−∞", "0", "−∞");
        assertThat(column("p = exp/Σ")).containsExactly("0.5000", "0", "0.5000", "0", "1");
        assertThat(column("z/τ")).containsExactly("∞", "−∞", "∞", "∞");
    }

    @Test
    void valuesThatAreNotZeroOrOneAreNeverWrittenSo() {
        paint(data(SoftmaxMethod.SOFTMAX_FLOAT32, 0.1, FOUR), 930, 340);
        // the sum is the double nearest to 1 + 9.36e-14; e^-90 = 8.19e-40 and the p of softmax([1, 5, 7, 10] / 0.1) by
        // Python's decimal
        assertThat(column("p = exp/Σ")).containsExactly("8.2e-40", "1.9e-22", "9.4e-14", "1 − 9.4e-14", "1");
        assertThat(column("exp")).containsExactly("8.2e-40", "1.9e-22", "9.4e-14", "1", "1 + 9.3e-14");
    }

    @ParameterizedTest
    @EnumSource(SoftmaxMethod.class)
    void aHardmaxOfATieAndEveryOtherWayHaveRowsForOneAndForEqualClasses(SoftmaxMethod method) {
        paint(data(method, 1, 3), 930, 340);
        RecordingSurface two = new RecordingSurface();
        paint(two, data(method, 0, 3, 3), 930, 340);
        assertThat(surface.strings()).contains("c0", "1").doesNotContain("c1");
        assertThat(two.strings()).contains("c0", "c1", "0.5000");
    }

    @Test
    void barsAreAsLongAsTheirProbabilities() {
        StepData data = data(SoftmaxMethod.SOFTMAX, 2, FOUR);
        paint(data, 930, 340);
        List<Box> bars = surface.fills(theme.probability().withOpacity(0.55));
        double whole = bars.get(3).width() / data.right().distribution().probability(3);
        for (int i = 0; i < 4; i++) {
            double p = data.right().distribution().probability(i);
            assertThat(bars.get(i).width()).isCloseTo(Math.max(0.75, p * whole), within(1e-9));
        }
    }

    @Test
    void barsOfDifferencesHangFromTheRight() {
        paint(data(SoftmaxMethod.SOFTMAX, 1, -9, -3, 0), 930, 340);
        List<Box> bars = surface.fills(theme.logit());
        Box nine = bars.get(2); // after two bars of z, whose 0 has none
        Box three = bars.get(3);
        assertThat(nine.right()).isCloseTo(three.right(), within(1e-9));
        assertThat(nine.width()).isCloseTo(3 * three.width(), within(1e-9));
    }

    @Test
    void ofManyClassesTheMostLikelyHaveRowsAndTheOthersOne() {
        StepData data = data(SoftmaxMethod.SOFTMAX_FLOAT16, 1, ramp(1024));
        StepPicture picture = paint(data, 930, 340);
        List<Integer> shown = picture.regions().stream()
                .filter(region -> region.part() == StepRegion.Part.RIGHT && region.step() == Step.LOGIT)
                .map(StepRegion::index)
                .toList();
        assertThat(shown).hasSizeGreaterThan(8).first().isEqualTo(1023);
        assertThat(shown).isSortedAccordingTo((a, b) -> b - a);
        String others = "the other " + (1024 - shown.size());
        assertThat(surface.strings()).contains(others);
        Distribution distribution = data.right().distribution();
        double tail = IntStream.range(0, 1024 - shown.size())
                .mapToDouble(distribution::probability)
                .sum();
        List<String> p = column("p = exp/Σ");
        assertThat(Double.parseDouble(p.get(p.size() - 2))).isCloseTo(tail, within(5e-5));
        assertThat(p.get(p.size() - 1)).isEqualTo("1");
    }

    @Test
    void aStandsBesideWhereItHasAsManyClasses() {
        Distribution a = at(2, FOUR);
        StepData beside = StepData.of(List.of("a", "b", "c", "d"), right(1, FOUR), SoftmaxMethod.NAIVE, a);
        paint(beside, 930, 340);
        // softmax([1, 5, 7, 10] / 2) by Python's decimal: 0.00844, 0.06236, 0.16951, 0.75970
        assertThat(column("p of A")).containsExactly("0.0084", "0.0624", "0.1695", "0.7597");
        assertThat(cells("p of A")).allMatch(text -> text.style().ink().equals(theme.muted()));
        RecordingSurface without = new RecordingSurface();
        paint(without, StepData.of(List.of("a", "b"), right(1, 1, 2), SoftmaxMethod.NAIVE, a), 930, 340);
        assertThat(without.strings()).doesNotContain("p of A");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingOverlapsAndNothingLeavesTheFigure(StepData data) {
        for (double[] size : SIZES) {
            for (Theme colours : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                theme = colours;
                RecordingSurface own = new RecordingSurface();
                paint(own, data, size[0], size[1]);
                assertThat(own.overlaps()).as("%s", size).isEmpty();
                assertThat(own.outside(size[0], size[1])).as("%s", size).isEmpty();
                assertThat(own.circles()).allSatisfy(circle -> assertThat(own.texts())
                        .filteredOn(text -> !text.style().ink().equals(theme.paper()))
                        .noneMatch(text -> RecordingSurface.overlap(text.box(), box(circle))));
            }
        }
    }

    @Test
    void cellsOfClassesReactAndNothingElse() {
        StepPicture picture = paint(data(SoftmaxMethod.NAIVE, 1, FOUR), 930, 340);
        assertThat(picture.regions()).hasSize((5 + 4) * 4);
        Text q = cells("q = exp/Σ").get(2);
        assertThat(picture.regionAt(q.x() - 1, q.y() - 1)).hasValueSatisfying(region -> {
            assertThat(region.part()).isEqualTo(StepRegion.Part.CHOSEN);
            assertThat(region.step()).isEqualTo(Step.PROBABILITY);
            assertThat(region.index()).isEqualTo(2);
        });
        assertThat(picture.regionAt(1, q.y())).isEmpty();
    }

    @Test
    void aShortenedLabelIsToldInFull() {
        List<String> labels = List.of("resnet50-pretrained-imagenet-v1", "resnet101-pretrained-imagenet-v1");
        Distribution distribution = Distribution.of(Logits.of(1, 2), Temperature.ONE);
        StepData data = StepData.of(labels, Steps.of(distribution, SoftmaxMethod.SOFTMAX), SoftmaxMethod.NAIVE, null);
        StepPicture picture = paint(data, 600, 240);
        assertThat(surface.names()).isEqualTo(labels);
        List<Text> shown = surface.texts().stream()
                .filter(text -> text.text().contains("…"))
                .toList();
        assertThat(shown).extracting(Text::text).hasSize(2).doesNotHaveDuplicates();
        assertThat(picture.tipAt(5, shown.get(1).y() - 3)).contains(labels.get(1));
    }

    static Stream<StepData> cases() {
        String longest = "a label of sixty characters, which no column is wide enough.";
        List<String> names = List.of(longest, "the", "the", "a\nb");
        return Stream.of(SoftmaxMethod.values())
                .flatMap(method -> Stream.of(
                        data(method, 1, 0),
                        data(method, 0, 3, 3),
                        data(method, 1e-300, FOUR),
                        data(method, UNIFORM, 1, MASKED, 2),
                        data(method, 1, 1000, 999, 998),
                        data(method, 1, 1e308, -1e308, 3),
                        data(method, 1e-8, -0.3, 0.3),
                        labelled(names, method, 0.1, FOUR),
                        data(method, 1, ramp(40)),
                        data(method, 0.05, ramp(1024)),
                        StepData.of(names, right(0, FOUR), method, at(1e-3, FOUR))));
    }

    private static Box box(RecordingSurface.Circle circle) {
        double r = circle.radius();
        return new Box(circle.centre().x() - r, circle.centre().y() - r, 2 * r, 2 * r);
    }

    private List<String> badges() {
        return surface.texts().stream()
                .filter(text -> text.style().ink().equals(theme.paper()))
                .map(Text::text)
                .toList();
    }

    /** Returns what is written under a heading, from above to below. */
    private List<String> column(String heading) {
        return cells(heading).stream().map(Text::text).toList();
    }

    private List<Text> cells(String heading) {
        Text head = text(heading);
        return surface.texts().stream()
                .filter(text -> text.style().anchor() == Anchor.END && text.x() == head.x() && text.y() > head.y())
                .toList();
    }

    private Text text(String exactly) {
        return surface.texts().stream()
                .filter(text -> text.text().equals(exactly))
                .findFirst()
                .orElseThrow();
    }

    private Text textOf(String string) {
        return surface.texts().stream()
                .filter(text -> text.text().equals(string))
                .findFirst()
                .orElseThrow();
    }

    private StepPicture paint(StepData data, double width, double height) {
        return paint(surface, data, width, height);
    }

    private StepPicture paint(RecordingSurface onto, StepData data, double width, double height) {
        StepPicture picture = new StepFigure(data, theme, WORDS).at(width, height);
        picture.paint(onto);
        return picture;
    }
}
