package io.github.tauscope.figure.bars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.RecordingSurface.Line;
import io.github.tauscope.figure.RecordingSurface.Text;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.HitRegion.Panel;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarFigureTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double[][] SIZES = {{600, 300}, {676, 370}, {980, 450}, {1500, 700}};
    private static final double PIXELS = 1e-9;
    private static final double LEAST_BAR = 0.75;
    private static final double UNIFORM = Double.POSITIVE_INFINITY;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double[] FOUR = {1, 5, 7, 10};

    private final RecordingSurface surface = new RecordingSurface();
    private Theme theme = Theme.LIGHT;
    private ProbabilityAxis axis = ProbabilityAxis.LINEAR;
    private AxisTop top = AxisTop.ONE;
    private int most = ShownClasses.MOST;
    private double width = 980;
    private double height = 450;

    // Heights

    @ParameterizedTest
    @MethodSource("sizesAndThemes")
    void barsAreAsHighAsTheirProbabilities(double w, double h, Theme colours) {
        use(w, h, colours);
        BarData data = data(2, FOUR);
        paint(data);
        List<Box> bars = surface.fills(theme.probability());
        double unit = heightOfOne();
        for (int i = 0; i < FOUR.length; i++) {
            double p = data.distribution().probability(i);
            assertThat(bars.get(i).height()).isCloseTo(Math.max(LEAST_BAR, p * unit), within(PIXELS));
        }
    }

    @ParameterizedTest
    @MethodSource("sizesAndThemes")
    void onALogarithmicAxisBarsAreAsFarBelowOneAsTheLogarithmsOfTheirProbabilities(double w, double h, Theme colours) {
        use(w, h, colours);
        axis = ProbabilityAxis.LOGARITHMIC;
        BarData data = data(2, FOUR);
        paint(data);
        List<Box> bars = surface.fills(theme.probability());
        double one = tickLine("1").y1();
        double decade = tickLine("0.1").y1() - one;
        for (int i = 0; i < FOUR.length; i++) {
            double decades = -data.distribution().logProbability(i) / Math.log(10);
            assertThat(bars.get(i).y()).isCloseTo(one + decades * decade, within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("sizesAndThemes")
    void barsOfLogitsAreAsLongAsTheLogitsAndNegativeOnesHang(double w, double h, Theme colours) {
        use(w, h, colours);
        BarPicture painted = paint(data(1, -3, 6, -1.5));
        List<Box> bars = surface.fills(theme.logit());
        double unit = 1 / painted.logitScale().perPixel();
        assertThat(bars.get(0).height()).isCloseTo(3 * unit, within(PIXELS));
        assertThat(bars.get(1).height()).isCloseTo(6 * unit, within(PIXELS));
        assertThat(bars.get(2).height()).isCloseTo(1.5 * unit, within(PIXELS));
        double zero = bars.get(1).bottom();
        assertThat(bars.get(0).y()).isCloseTo(zero, within(PIXELS));
        assertThat(bars.get(2).y()).isCloseTo(zero, within(PIXELS));
    }

    @Test
    void whatIsDrawnAtALogitIsWhereTheScaleSaysThatItCanBeDragged() {
        BarPicture painted = paint(data(1, -3, 6));
        assertThat(surface.fills(theme.logit()).get(1).y())
                .isCloseTo(painted.logitScale().at(6), within(PIXELS));
        assertThat(surface.fills(theme.logit()).get(0).bottom())
                .isCloseTo(painted.logitScale().at(-3), within(PIXELS));
    }

    @Test
    void aGivenScaleOfLogitsIsKeptSoThatItStandsStillUnderADraggedBar() {
        LinearScale kept = new LinearScale(0, 20, 0, 1);
        BarPicture painted = paint(
                surface,
                new BarFigure(
                                data(1, FOUR),
                                new BarOptions(axis, AxisTop.ONE, ShownClasses.MOST, true, kept),
                                theme,
                                WORDS)
                        .at(width, height));
        assertThat(painted.logitScale().low()).isEqualTo(0);
        assertThat(painted.logitScale().high()).isEqualTo(20);
        assertThat(surface.fills(theme.logit()).get(3).height()
                        * painted.logitScale().perPixel())
                .isCloseTo(10, within(PIXELS));
    }

    @Test
    void aKeptScaleGrowsWithALogitThatLeavesIt() {
        LinearScale kept = new LinearScale(0, 20, 0, 1);
        BarPicture painted = paint(
                surface,
                new BarFigure(
                                data(1, -5, 10),
                                new BarOptions(axis, AxisTop.ONE, ShownClasses.MOST, true, kept),
                                theme,
                                WORDS)
                        .at(width, height));
        assertThat(painted.logitScale().low()).isEqualTo(-5);
        assertThat(painted.logitScale().high()).isEqualTo(20);
        assertThat(surface.fills(theme.logit()).get(0).height()).isGreaterThan(10);
    }

    @Test
    void logitsBeyondAKeptScaleStayWithinTheirPlot() {
        LinearScale kept = new LinearScale(-1, 2, 0, 1);
        BarPicture painted = paint(
                surface,
                new BarFigure(
                                data(1, -50, 50),
                                new BarOptions(axis, AxisTop.ONE, ShownClasses.MOST, true, kept),
                                theme,
                                WORDS)
                        .at(width, height));
        double top = painted.logitScale().end();
        double bottom = painted.logitScale().start();
        assertThat(surface.fills(theme.logit()))
                .allSatisfy(bar -> assertThat(bar.y()).isGreaterThanOrEqualTo(top - PIXELS))
                .allSatisfy(bar -> assertThat(bar.bottom()).isLessThanOrEqualTo(bottom + PIXELS));
    }

    @ParameterizedTest
    @MethodSource("sizesAndThemes")
    void logitsAndProbabilitiesShareTheirColumns(double w, double h, Theme colours) {
        use(w, h, colours);
        paint(data(3, FOUR));
        List<Box> logits = surface.fills(theme.logit());
        List<Box> probabilities = surface.fills(theme.probability());
        assertThat(logits).hasSize(4);
        assertThat(probabilities).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(probabilities.get(i).x()).isEqualTo(logits.get(i).x());
            assertThat(probabilities.get(i).width()).isEqualTo(logits.get(i).width());
        }
    }

    // Reference and uniform line

    @Test
    void theOutlineStandsAtTheReferenceDistribution() {
        BarData data = new BarData(labels(4), at(10, FOUR), at(0.5, FOUR));
        paint(data);
        List<Box> outlines = surface.outlines();
        assertThat(outlines).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(outlines.get(i).height())
                    .isCloseTo(data.reference().probability(i) * heightOfOne(), within(PIXELS));
            assertThat(outlines.get(i).x())
                    .isEqualTo(surface.fills(theme.probability()).get(i).x());
        }
        assertThat(surface.strings()).contains("outlined: τ = 0.5");
    }

    @Test
    void theOutlineStandsAtAWhereThereIsOne() {
        double[] other = {4, 5, 7, -2};
        BarData data = new BarData(labels(4), at(10, FOUR), at(0.5, FOUR), at(3, other));
        BarPicture painted = paint(data);
        List<Box> outlines = surface.outlines();
        double unit = 1 / painted.logitScale().perPixel();
        assertThat(outlines).hasSize(2 + 4);
        assertThat(outlines.get(0).height()).as("another logit").isCloseTo(4 * unit, within(PIXELS));
        assertThat(outlines.get(1).height()).as("a hanging one").isCloseTo(2 * unit, within(PIXELS));
        for (int i = 0; i < 4; i++) {
            assertThat(outlines.get(2 + i).height())
                    .isCloseTo(at(3, other).probability(i) * heightOfOne(), within(PIXELS));
        }
        assertThat(surface.strings()).contains("outlined: A, τ = 3");
        assertThat(surface.overlaps()).isEmpty();
    }

    @Test
    void anAWithOtherClassesIsNotOutlinedAndTheFigureSaysSo() {
        paint(new BarData(labels(4), at(1, FOUR), at(1, FOUR), at(1, 1, 2)));
        assertThat(surface.outlines()).isEmpty();
        assertThat(surface.strings()).contains("A has different classes, so it has no outline");
    }

    @Test
    void theOutlineOfTheOthersIsWhatAHasThere() {
        double[] down = DoubleStream.of(ramp(60)).map(z -> -z).toArray();
        BarPicture painted = paint(new BarData(labels(60), at(1, ramp(60)), at(1, ramp(60)), at(1, down)));
        double together =
                IntStream.range(0, 20).mapToDouble(at(1, down)::probability).sum();
        assertThat(columns(painted).get(40).outline().value()).isCloseTo(together, within(1e-15));
        assertThat(together).isGreaterThan(0.99);
    }

    @Test
    void anExactZeroOfTheReferenceHasNoOutline() {
        paint(new BarData(labels(4), at(1, FOUR), at(0, FOUR)));
        assertThat(surface.outlines()).hasSize(1);
        assertThat(surface.outlines().get(0).height()).isCloseTo(heightOfOne(), within(PIXELS));
    }

    @Test
    void theUniformLineIsDashedAndStandsAtOneByTheNumberOfUnmaskedClasses() {
        paint(data(1, 3, MASKED, 2, 1, MASKED, 0));
        Line line = onlyUniformLine();
        assertThat(line.stroke().dashes()).isNotEmpty();
        assertThat(baseline() - line.y1()).isCloseTo(heightOfOne() / 4, within(PIXELS));
        assertThat(line.y2()).isEqualTo(line.y1());
        assertThat(surface.texts())
                .filteredOn(text -> text.style().ink().equals(theme.uniformText()))
                .extracting(Text::text)
                .singleElement()
                .asString()
                .startsWith("1/n = 0.25");
    }

    @Test
    void theLineOfManyClassesIsNamedInFullWithinTheFigure() {
        paint(data(1, DoubleStream.iterate(0, z -> z + 0.001).limit(30_000).toArray()));
        assertThat(surface.strings()).anyMatch(text -> text.startsWith("1/n = 3.3e-5"));
        assertThat(surface.outside(width, height)).isEmpty();
    }

    @Test
    void atInfinityEveryBarReachesTheUniformLine() {
        paint(data(UNIFORM, FOUR));
        assertThat(surface.fills(theme.probability())).hasSize(4).allSatisfy(bar -> assertThat(bar.y())
                .isCloseTo(onlyUniformLine().y1(), within(PIXELS)));
    }

    // An axis that ends below 1

    @ParameterizedTest
    @MethodSource("sizesAndThemes")
    void onAnAxisThatEndsBelowOneBarsAreHigherAndOneThatLeavesItIsCutAndSaysItsNumber(
            double w, double h, Theme colours) {
        use(w, h, colours);
        top = AxisTop.at(0.2);
        BarData data = data(1, FOUR);
        paint(data);
        assertThat(tickLine("0.2").y1()).isEqualTo(baseline() - heightOfAxis());
        List<Box> bars = surface.fills(theme.probability());
        for (int i = 0; i < FOUR.length; i++) {
            double part = Math.min(1, data.distribution().probability(i) / 0.2);
            assertThat(bars.get(i).height()).isCloseTo(Math.max(LEAST_BAR, part * heightOfAxis()), within(PIXELS));
        }
        assertThat(breaks()).singleElement().satisfies(line -> {
            assertThat(line.x1()).isCloseTo(bars.get(3).x(), within(PIXELS));
            assertThat(line.x2()).isCloseTo(bars.get(3).right(), within(PIXELS));
            assertThat(line.y1()).isBetween(bars.get(3).y(), bars.get(3).bottom());
        });
        assertThat(probabilityTexts()).containsExactly("1.2e-4", "0.0064", "0.0471", "0.9464");
        assertThat(surface.outlines()).as("the fourth is open").hasSize(3);
        assertThat(surface.polylines(theme.outline())).singleElement().satisfies(open -> assertThat(
                        open.points().stream()
                                .filter(point -> point.y() == bars.get(3).y()))
                .hasSize(2));
        assertThat(surface.overlaps()).isEmpty();
        assertThat(surface.outside(width, height)).isEmpty();
    }

    @Test
    void anAxisThatEndsBelowOneHasATornEdgeAndSaysSo() {
        top = AxisTop.at(0.2);
        paint(data(1, FOUR));
        List<Point> edge = surface.polylines(theme.axis()).get(0).points();
        double end = tickLine("0.2").y1();
        assertThat(edge).allMatch(point -> point.y() <= end && point.y() >= end - 6);
        assertThat(edge).hasSizeGreaterThan(50);
        assertThat(surface.strings()).contains("p axis ends at 0.2 · outlined: τ = 1");
        top = AxisTop.ONE;
        RecordingSurface whole = new RecordingSurface();
        paint(whole, data(1, FOUR));
        assertThat(whole.polylines(theme.axis())).isEmpty();
        assertThat(whole.strings()).contains("outlined: τ = 1");
    }

    @Test
    void theLineOneByNIsNotDrawnWhereItIsHigherThanTheAxis() {
        top = AxisTop.at(0.2);
        paint(data(1, FOUR));
        assertThat(surface.lines(theme.uniform())).isEmpty();
        assertThat(surface.strings()).contains("1/n ↑ 0.25");
        assertThat(surface.outside(width, height)).isEmpty();
    }

    @Test
    void anAxisThatFitsHoldsEveryClassAndOutlineButNotTheOthersTogether() {
        top = AxisTop.FIT;
        double[] hundred = ramp(100);
        BarPicture painted = paint(new BarData(labels(100), at(100, hundred), at(UNIFORM, hundred)));
        // exp(24.75/100)/Σ is 0.0112 by Python's math
        assertThat(painted.axisEnd()).isEqualTo(0.02);
        assertThat(painted.fittingEnd()).isEqualTo(0.02);
        assertThat(breaks()).singleElement().satisfies(line -> assertThat(line.x1())
                .isCloseTo(surface.fills(theme.others()).get(0).x(), within(PIXELS)));
        assertThat(paint(new RecordingSurface(), new BarData(labels(100), at(100, hundred), at(1, hundred)))
                        .axisEnd())
                .as("outlined: 0.221")
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 1, 10, UNIFORM})
    void narrowBarsThatAreCutKeepTheirNumbersWithinThem(double temperature) {
        top = AxisTop.at(0.05);
        BarData data = data(temperature, ramp(40));
        paint(data);
        long cut = IntStream.range(0, 40)
                .filter(i -> data.distribution().probability(i) > 0.05)
                .count();
        assertThat(breaks()).hasSize((int) cut);
        for (Line line : breaks()) {
            Text number = surface.values().stream()
                    .filter(text -> text.box().x() >= line.x1()
                            && text.box().right() <= line.x2()
                            && text.box().bottom() > columnsTop())
                    .findFirst()
                    .orElseThrow();
            assertThat(number.box().y()).isGreaterThan(line.y1());
            assertThat(number.box().bottom()).isLessThanOrEqualTo(baseline());
        }
        assertThat(surface.overlaps()).isEmpty();
    }

    @Test
    void aDescriptionSaysWhereTheAxisEnds() {
        assertThat(figure(data(1, FOUR)).description()).doesNotContain("axis");
        top = AxisTop.at(0.2);
        assertThat(figure(data(1, FOUR)).description()).endsWith(". The axis of p ends at 0.2.");
        axis = ProbabilityAxis.LOGARITHMIC;
        assertThat(figure(data(1, FOUR)).description()).doesNotContain("axis");
    }

    @Test
    void aPictureKnowsItsPanels() {
        BarPicture painted = paint(data(1, FOUR));
        assertThat(painted.isInProbabilities(columnsTop())).isTrue();
        assertThat(painted.isInProbabilities(surface.fills(theme.logit()).get(0).bottom()))
                .isFalse();
    }

    // Zeros

    @Test
    void atZeroOnlyTheArgmaxHasABarAndTheOthersSayZero() {
        paint(data(0, FOUR));
        List<Box> bars = surface.fills(theme.probability());
        assertThat(bars).hasSize(1);
        assertThat(bars.get(0).height()).isCloseTo(heightOfOne(), within(PIXELS));
        assertThat(bars.get(0).x())
                .isEqualTo(surface.fills(theme.logit()).get(3).x());
        assertThat(probabilityTexts()).containsExactly("0", "0", "0", "1");
    }

    @Test
    void tiesAtZeroShareEqually() {
        paint(data(0, 7, 3, 7));
        assertThat(surface.fills(theme.probability())).hasSize(2).allSatisfy(bar -> assertThat(bar.height())
                .isCloseTo(heightOfOne() / 2, within(PIXELS)));
        assertThat(probabilityTexts()).containsExactly("0.5000", "0", "0.5000");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.01, 0.001})
    void whatIsTinyButNotZeroHasABarThatCanBeSeen(double temperature) {
        paint(data(temperature, 0, 90));
        assertThat(surface.fills(theme.probability()).get(0).height()).isEqualTo(LEAST_BAR);
        assertThat(surface.fills(theme.probability()).get(0).bottom()).isCloseTo(baseline(), within(PIXELS));
        assertThat(probabilityTexts()).doesNotContain("0", "1", "0.0000", "1.0000");
    }

    @Test
    void onALogarithmicAxisExactlyZeroIsNamedAndHasNoBar() {
        axis = ProbabilityAxis.LOGARITHMIC;
        paint(data(0, FOUR));
        assertThat(surface.fills(theme.probability())).hasSize(1);
        assertThat(probabilityTexts()).containsExactly("exactly 0", "exactly 0", "exactly 0", "1");
    }

    @Test
    void onALogarithmicAxisWhatLiesBelowItHasAnArrowAndItsValue() {
        axis = ProbabilityAxis.LOGARITHMIC;
        paint(data(1, 0, 1000));
        assertThat(probabilityTexts()).containsExactly("↓ 5.1e-435", "≈ 1");
        assertThat(surface.fills(theme.probability()).get(0).height()).isEqualTo(LEAST_BAR);
    }

    @Test
    void onALogarithmicAxisWhatLiesOnItHasNoArrow() {
        axis = ProbabilityAxis.LOGARITHMIC;
        paint(data(1, 0, 700));
        assertThat(probabilityTexts()).containsExactly("9.9e-305", "1 − 9.9e-305");
    }

    // How many classes

    @Test
    void fortyClassesHaveAColumnEach() {
        BarPicture painted = paint(data(1, ramp(40)));
        assertThat(surface.labels()).hasSize(40);
        assertThat(surface.fills(theme.others())).isEmpty();
        assertThat(painted.regions())
                .extracting(region -> region.column().isOthers())
                .doesNotContain(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 59})
    void asManyClassesAsAreAskedForHaveAColumnAndTheOthersShareOne(int asked) {
        most = asked;
        BarData data = data(20, ramp(60));
        List<BarColumn> columns = columns(paint(data));
        assertThat(columns.subList(0, asked))
                .extracting(BarColumn::index)
                .containsExactlyElementsOf(
                        IntStream.range(0, asked).map(k -> 59 - k).boxed().toList());
        double together = IntStream.range(0, 60 - asked)
                .mapToDouble(data.distribution()::probability)
                .sum();
        assertThat(columns).hasSize(asked + 1);
        assertThat(columns.get(asked).label()).isEqualTo("the other " + (60 - asked));
        assertThat(columns.get(asked).probability().value()).isCloseTo(together, within(1e-15));
    }

    @Test
    void aThousandClassesCanHaveAColumnEachInTheirOrder() {
        most = ShownClasses.LIMIT;
        List<BarColumn> columns = columns(paint(data(20, ramp(1000))));
        assertThat(columns)
                .extracting(BarColumn::index)
                .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
        assertThat(surface.overlaps()).isEmpty();
        assertThat(surface.outside(width, height)).isEmpty();
        assertThat(surface.outlines()).as("their sides would hide the bars").isEmpty();
        assertThat(surface.polylines()).hasSize(1000).allSatisfy(end -> assertThat(
                        end.points().get(0).y())
                .isEqualTo(end.points().get(1).y()));
    }

    @Test
    void ofMoreClassesTheFortyMostLikelyStandInDescendingOrderAndTheOthersTogether() {
        BarData data = data(20, ramp(60));
        BarPicture painted = paint(data);
        List<BarColumn> columns = columns(painted);
        assertThat(columns).hasSize(41);
        assertThat(columns.subList(0, 40))
                .extracting(BarColumn::index)
                .containsExactlyElementsOf(
                        IntStream.range(0, 40).map(k -> 59 - k).boxed().toList());
        assertThat(surface.strings()).contains("the other 20");
        double together = IntStream.range(0, 20)
                .mapToDouble(data.distribution()::probability)
                .sum();
        assertThat(surface.fills(theme.others())).singleElement().satisfies(bar -> assertThat(bar.height())
                .isCloseTo(together * heightOfOne(), within(PIXELS)));
        assertThat(columns.get(40).probability().value()).isCloseTo(together, within(1e-15));
    }

    @Test
    void theOthersHaveNoLogit() {
        BarPicture painted = paint(data(1, ramp(41)));
        assertThat(surface.fills(theme.logit())).hasSize(40);
        assertThat(painted.regions().get(80).column().logit()).isNaN();
        assertThat(surface.strings()).doesNotContain("NaN");
    }

    @Test
    void oneClassHasAllOfTheProbabilityAtEveryTemperature() {
        for (double temperature : new double[] {0, 1, UNIFORM}) {
            RecordingSurface one = new RecordingSurface();
            paint(one, data(temperature, 3));
            assertThat(one.values()).extracting(Text::text).containsExactly("3", "1");
        }
    }

    @Test
    void twoEqualClassesHaveHalfEachAtEveryTemperature() {
        for (double temperature : new double[] {0, 1, UNIFORM}) {
            RecordingSurface two = new RecordingSurface();
            paint(two, data(temperature, 3, 3));
            assertThat(two.values()).extracting(Text::text).containsExactly("3", "3", "0.5000", "0.5000");
        }
    }

    @Test
    void aMaskedClassHasAColumnButNoBarsAndSaysSo() {
        BarPicture painted = paint(data(UNIFORM, 2, MASKED, 2));
        assertThat(columns(painted)).hasSize(3);
        assertThat(surface.fills(theme.logit())).hasSize(2);
        assertThat(surface.fills(theme.probability())).hasSize(2);
        assertThat(surface.values()).extracting(Text::text).containsExactly("2", "−∞", "2", "0.5000", "0", "0.5000");
    }

    // Extreme logits

    @Test
    void logitsNearTheGreatestDoubleAreDrawnInProportion() {
        for (double greatest : new double[] {1e308, 1.7e308, Double.MAX_VALUE}) {
            RecordingSurface extreme = new RecordingSurface();
            paint(extreme, data(1, -greatest, greatest));
            List<Box> bars = extreme.fills(theme.logit());
            assertThat(bars).hasSize(2);
            assertThat(bars.get(0).height()).isPositive().isCloseTo(bars.get(1).height(), within(1e-6));
            assertThat(bars.get(0).y()).isCloseTo(bars.get(1).bottom(), within(1e-6));
            assertThat(extreme.strings()).noneMatch(text -> text.contains("NaN"));
        }
    }

    @Test
    void allZeroLogitsHaveValuesButNoBars() {
        paint(data(1, 0, 0, 0));
        assertThat(surface.fills(theme.logit())).isEmpty();
        assertThat(surface.values())
                .extracting(Text::text)
                .containsExactly("0", "0", "0", "0.3333", "0.3333", "0.3333");
    }

    @Test
    void theLeastDoubleIsALogitWithABar() {
        paint(data(1, 0, Double.MIN_VALUE));
        assertThat(surface.fills(theme.logit())).singleElement().satisfies(bar -> assertThat(bar.height())
                .isGreaterThan(10));
        assertThat(surface.strings()).contains("4.94066e-324");
    }

    @Test
    void equalNegativeLogitsHangFromZero() {
        BarPicture painted = paint(data(1, -2, -2));
        double zero = painted.logitScale().at(0);
        assertThat(surface.fills(theme.logit())).hasSize(2).allSatisfy(bar -> assertThat(bar.y())
                .isCloseTo(zero, within(PIXELS)));
    }

    // Labels

    @Test
    void equalLabelsAreBothWritten() {
        paint(labelled("the", "the", "cat"));
        assertThat(surface.labels()).extracting(Text::text).containsExactly("the", "the", "cat");
    }

    @Test
    void aLongLabelHasAnEllipsisWithinItsColumn() {
        String longest = "a".repeat(60);
        List<BarColumn> columns = columns(paint(labelled(longest, "b", "c", "d")));
        assertThat(columns.get(0).label()).isEqualTo(longest);
        List<Text> lines = surface.labels().subList(0, 2);
        assertThat(lines.get(0).text() + lines.get(1).text())
                .startsWith("aaaa")
                .contains("…")
                .endsWith("aaaa");
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThan(columnWidth(4)));
        assertThat(surface.names()).containsExactly(longest);
    }

    @Test
    void aLabelThatNeedsTwoLinesHasThemAndIsWhole() {
        paint(labelled("a photo of a tabby cat, asleep in the sun", "a photo of a dog", "an owl", "a fox"));
        assertThat(surface.labels()).extracting(Text::text).startsWith("a photo of a tabby cat, asleep in", "the sun");
        assertThat(surface.names()).isEmpty();
        assertThat(surface.overlaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 12, 40})
    void differentLabelsLookDifferentHoweverLongTheyAre(int n) {
        String[] long60 = IntStream.range(0, n)
                .mapToObj(i -> "the quick brown fox jumps over dog " + i + " and then it runs away")
                .toArray(String[]::new);
        paint(labelled(long60));
        assertThat(surface.names()).containsExactly(long60);
        assertThat(surface.labelsByColumn()).hasSize(n).doesNotHaveDuplicates();
        assertThat(surface.overlaps()).isEmpty();
        assertThat(surface.outside(width, height)).isEmpty();
    }

    @Test
    void aLongUprightLabelHasAnEllipsisWithinTheFigure() {
        List<String> labels = new ArrayList<>(Collections.nCopies(40, "b"));
        labels.set(7, "g".repeat(60));
        paint(labelled(labels.toArray(String[]::new)));
        assertThat(surface.labels().get(7).text()).contains("…");
        assertThat(surface.labels().get(7).style().upright()).isTrue();
        assertThat(surface.outside(width, height)).isEmpty();
    }

    @Test
    void anEmptyLabelIsNoError() {
        paint(labelled("", "b"));
        assertThat(surface.labels()).extracting(Text::text).containsExactly("b");
        assertThat(surface.fills(theme.probability())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\rb", "a\r\nb", "\n", "a\u0085b", "a\u2028b", "a\u000bb", "a\u0000b"})
    void aLabelIsWrittenOnOneLineWithoutControlCharacters(String label) {
        paint(labelled(label, "b"));
        assertThat(surface.labels().get(0).text().codePoints())
                .noneMatch(Character::isISOControl)
                .doesNotContain(0x2028, 0x2029);
    }

    @Test
    void aLineBreakInALabelIsShownAsASign() {
        paint(labelled("a\nb", "\n"));
        assertThat(surface.labels()).extracting(Text::text).containsExactly("a\\nb", "\\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🦊", "שלום", "日本", "é"})
    void lettersThatTheFontLacksAreHandedOnAsTheyAre(String label) {
        paint(labelled(label, "b"));
        assertThat(surface.labels().get(0).text()).isEqualTo(label);
    }

    @Test
    void aShortenedLabelOfEmojiCutsNoneInTwo() {
        paint(labelled("🦊".repeat(60), "b", "c", "d", "e", "f", "g", "h"));
        assertThat(surface.labels().get(0).text() + surface.labels().get(1).text())
                .matches("(🦊)+…(🦊)+");
    }

    // Values

    @Test
    void uprightTextsAppearWhereColumnsAreNarrowAndOnlyThere() {
        paint(data(1, ramp(4)));
        assertThat(surface.values()).noneMatch(text -> text.style().upright());
        RecordingSurface many = new RecordingSurface();
        paint(many, data(1, ramp(40)));
        assertThat(many.values()).hasSize(80).allMatch(text -> text.style().upright());
    }

    @Test
    void aValueInTheWayOfTheUniformLineStandsAboveIt() {
        // p = 0.22 … 0.24 at a height of 450 would put the texts of bars across the line 1/4
        paint(data(20, FOUR));
        double line = surface.lines(theme.uniform()).get(0).y1();
        assertThat(plates(surface)).isEmpty();
        assertThat(surface.values())
                .hasSize(8)
                .noneMatch(value ->
                        value.box().y() - 3 < line && line < value.box().bottom() + 3);
    }

    @Test
    void inAPlotTooLowForThatItHasTheBackgroundBehindIt() {
        width = 200;
        height = 150;
        paint(data(1.32, 5, -1, -2));
        double line = surface.lines(theme.uniform()).get(0).y1();
        assertThat(plates(surface)).isNotEmpty().allSatisfy(plate -> {
            assertThat(plate.y()).isLessThan(line);
            assertThat(plate.bottom()).isGreaterThan(line);
            assertThat(surface.values()).anyMatch(value -> value.box().meets(plate));
        });
    }

    @Test
    void withoutABackgroundTheUniformLineBreaksThere() {
        theme = Theme.TRANSPARENT;
        width = 200;
        height = 150;
        paint(data(1.32, 5, -1, -2));
        List<Line> pieces = surface.lines(theme.uniform());
        double y = pieces.get(0).y1();
        List<Text> crossing = surface.values().stream()
                .filter(value -> value.box().y() - 3 < y && y < value.box().bottom() + 3)
                .toList();
        assertThat(crossing).isNotEmpty().allSatisfy(value -> assertThat(pieces)
                .hasSizeGreaterThan(1)
                .noneMatch(piece -> piece.x2() > value.box().x() + PIXELS
                        && piece.x1() < value.box().right() - PIXELS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1920, 600, 420, 300})
    void numbersGiveWayBeforeTheyCollideAndTheGreatestStays(int w) {
        width = w;
        for (int n : new int[] {40, 1000}) {
            RecordingSurface own = new RecordingSurface();
            BarData data = data(
                    1,
                    IntStream.range(0, n)
                            .mapToDouble(i -> i % 37 == 5 ? 4 + 1.0 / (i + 1) : 0)
                            .toArray());
            paint(own, data);
            assertThat(own.overlaps()).as("%s classes, %s wide", n, w).isEmpty();
            assertThat(own.strings())
                    .contains(NumberText.probability(data.distribution().at(5)));
            assertThat(own.values()).allMatch(text -> text.style().size() >= 7);
            assertThat(own.labels()).anyMatch(label -> label.text().equals("c5"));
        }
    }

    @Test
    void ofManyClassesTheProbabilitiesHaveAboutHalfOfASmallFigure() {
        use(624, 275, Theme.LIGHT);
        double[] logits = DoubleStream.iterate(1, z -> -1).limit(1024).toArray();
        List<String> names =
                IntStream.range(0, 1024).mapToObj(i -> "negative " + i).toList();
        paint(new BarData(names, at(0.07, logits), at(1, logits)));
        assertThat(heightOfOne()).isGreaterThan(0.43 * height);
        assertThat(surface.outside(width, height)).isEmpty();
        assertThat(surface.overlaps()).isEmpty();
    }

    @Test
    void anUprightValueStaysWithinItsPlotAndIsReadableOnItsBar() {
        paint(data(1, IntStream.range(0, 30).mapToDouble(i -> i == 0 ? 20 : 0).toArray()));
        Text first = surface.values().get(30);
        Box bar = surface.fills(theme.probability()).get(0);
        assertThat(first.text()).isEqualTo("1 − 6.0e-8");
        assertThat(first.box().y()).isGreaterThan(bar.y());
        assertThat(first.style().ink()).isEqualTo(theme.onMark());
        assertThat(first.box().bottom()).isLessThan(bar.bottom());
    }

    @Test
    void whatLiesBelowTheAxisLeavesTheSidesOfItsOutlineWhole() {
        use(624, 275, Theme.LIGHT);
        axis = ProbabilityAxis.LOGARITHMIC;
        paint(data(1e-300, FOUR));
        for (int i = 0; i < 3; i++) {
            Box outline = surface.outlines().get(i);
            Box value = surface.values().get(4 + i).box();
            assertThat(value.x()).isGreaterThan(outline.x() + 2);
            assertThat(value.right()).isLessThan(outline.right() - 2);
        }
        assertThat(plates(surface)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-123456789, 1e308, -1.7e308, 1.5e-300, -123456, 0.00012345})
    void numbersBesideTheLogitsAreWithinTheFigure(double logit) {
        for (double[] size : SIZES) {
            RecordingSurface own = new RecordingSurface();
            use(size[0], size[1], Theme.LIGHT);
            paint(own, data(1, logit, -logit / 2));
            assertThat(own.outside(width, height)).isEmpty();
        }
    }

    @Test
    void valuesOfUsualLogitsAreAtLeastSevenPixelsHighWhereTheFigureIsSmallest() {
        use(600, 300, Theme.LIGHT);
        for (int n : new int[] {2, 4, 8, 12, 25, 40}) {
            RecordingSurface small = new RecordingSurface();
            paint(small, data(1, ramp(n)));
            assertThat(small.values())
                    .allSatisfy(text -> assertThat(text.style().size()).isGreaterThanOrEqualTo(7));
        }
    }

    // Regions

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12, 25, 40, 41, 100})
    void regionsTileTheColumnsWithLogitsAbove(int n) {
        for (double[] size : SIZES) {
            use(size[0], size[1], Theme.LIGHT);
            List<HitRegion> regions = paint(data(1, ramp(n))).regions();
            List<HitRegion> upper = of(regions, Panel.LOGIT);
            List<HitRegion> lower = of(regions, Panel.PROBABILITY);
            assertThat(upper).hasSize(Math.min(n, 41)).hasSameSizeAs(lower);
            for (int k = 0; k < upper.size(); k++) {
                assertThat(upper.get(k).column()).isEqualTo(lower.get(k).column());
                assertThat(upper.get(k).box().y()).isZero();
                assertThat(upper.get(k).box().bottom())
                        .isEqualTo(lower.get(k).box().y());
                assertThat(lower.get(k).box().bottom()).isCloseTo(height, within(PIXELS));
                if (k > 0) {
                    assertThat(upper.get(k).box().x())
                            .isCloseTo(upper.get(k - 1).box().right(), within(PIXELS));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12, 40, 41})
    void theMiddleOfEveryBarHitsItsOwnClass(int n) {
        for (double[] size : SIZES) {
            use(size[0], size[1], Theme.LIGHT);
            RecordingSurface own = new RecordingSurface();
            double[] logits = ramp(n);
            logits[0] = -4;
            List<HitRegion> regions = paint(own, data(5, logits)).regions();
            assertHits(own.fills(theme.logit()), of(regions, Panel.LOGIT), regions);
            List<Box> lower = new ArrayList<>(own.fills(theme.probability()));
            lower.addAll(own.fills(theme.others()));
            assertHits(lower, of(regions, Panel.PROBABILITY), regions);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 40})
    void valuesAndLabelsHitTheirOwnClassToo(int n) {
        RecordingSurface own = new RecordingSurface();
        List<HitRegion> regions = paint(own, data(5, ramp(n))).regions();
        List<Box> values = own.values().stream().map(Text::box).toList();
        assertHits(values.subList(0, n), of(regions, Panel.LOGIT), regions);
        assertHits(values.subList(n, 2 * n), of(regions, Panel.PROBABILITY), regions);
        assertHits(own.labels().stream().map(Text::box).toList(), of(regions, Panel.PROBABILITY), regions);
    }

    @Test
    void aPlaceIsInTheRegionThatHoldsItAndOfItsClassUnlessThatIsTheOthers() {
        BarPicture painted = paint(data(1, ramp(60)));
        for (HitRegion region : painted.regions()) {
            Box box = region.box();
            double x = box.centreX();
            double y = box.y() + box.height() / 2;
            BarColumn column = region.column();
            assertThat(painted.regionAt(x, y)).contains(region);
            assertThat(painted.classAt(x, y))
                    .isEqualTo(column.isOthers() ? OptionalInt.empty() : OptionalInt.of(column.index()));
        }
        assertThat(painted.regionAt(1, 1)).as("the axis").isEmpty();
        assertThat(painted.classAt(1, 1)).isEmpty();
    }

    // Purity

    @Test
    void paintingTwiceGivesTheSameMarks() {
        RecordingSurface again = new RecordingSurface();
        BarPicture first = paint(data(0.7, ramp(60)));
        BarPicture second = paint(again, data(0.7, ramp(60)));
        assertThat(again.marks()).isEqualTo(surface.marks());
        assertThat(second.regions()).isEqualTo(first.regions());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 12, 40, 60})
    void nothingButBarsAndValuesMovesWithTheTemperature(int n) {
        BarPicture first = paint(data(0.01, ramp(n)));
        for (double temperature : new double[] {0, 1, 300, UNIFORM}) {
            RecordingSurface other = new RecordingSurface();
            BarPicture second = paint(other, data(temperature, ramp(n)));
            assertThat(boxes(second)).isEqualTo(boxes(first));
            assertThat(second.logitScale()).isEqualTo(first.logitScale());
            assertThat(other.fills(theme.logit())).isEqualTo(surface.fills(theme.logit()));
            assertThat(other.labels()).isEqualTo(surface.labels());
            assertThat(other.outlines()).isEqualTo(surface.outlines());
            assertThat(other.lines(theme.grid())).isEqualTo(surface.lines(theme.grid()));
        }
    }

    @Test
    void onlyWhatMovesIsOnTheUpperSheetAndAllOfItWithinItsArea() {
        for (int n : new int[] {1, 4, 40, 60}) {
            BarPicture first = paint(new RecordingSurface(), data(0.5, ramp(n)));
            BarPicture second = paint(new RecordingSurface(), data(2, ramp(n)));
            assertThat(second.sheets().get(0)).isEqualTo(first.sheets().get(0));
            assertThat(second.sheets().get(1))
                    .isEqualTo(paint(new RecordingSurface(), data(2, ramp(n)))
                            .sheets()
                            .get(1));
            if (n > 1) {
                assertThat(second.sheets().get(1)).isNotEqualTo(first.sheets().get(1));
            }
            RecordingSurface upper = new RecordingSurface();
            first.sheets().get(1).paint(upper);
            Box area = first.sheets().get(1).area();
            assertThat(upper.texts()).isNotEmpty().allSatisfy(text -> assertThat(isWithin(text.box(), area))
                    .isTrue());
            assertThat(upper.fills(theme.probability()))
                    .allSatisfy(bar -> assertThat(isWithin(bar, area)).isTrue());
        }
    }

    @Test
    void theBackgroundIsPaintedFirstAndCoversTheFigure() {
        for (Theme colours : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            theme = colours;
            RecordingSurface own = new RecordingSurface();
            paint(own, data(1, FOUR));
            assertThat(own.marks().get(0))
                    .isEqualTo(new RecordingSurface.Fill(new Box(0, 0, width, height), 0, colours.background()));
        }
    }

    @Test
    void onlyAnEditableFigureSaysThatABarCanBeDragged() {
        paint(data(1, FOUR));
        assertThat(surface.strings()).contains("Logits z").noneMatch(text -> text.contains("drag"));
        RecordingSurface editable = new RecordingSurface();
        paint(
                editable,
                new BarFigure(
                                data(1, FOUR),
                                new BarOptions(axis, AxisTop.ONE, ShownClasses.MOST, true, null),
                                theme,
                                WORDS)
                        .at(width, height));
        assertThat(editable.strings()).contains("Logits z — drag a bar, or double-click it to type");
    }

    // Helpers

    static Stream<Arguments> sizesAndThemes() {
        return Stream.of(SIZES)
                .flatMap(size -> Stream.of(Theme.LIGHT, Theme.DARK).map(t -> Arguments.of(size[0], size[1], t)));
    }

    private void use(double w, double h, Theme colours) {
        width = w;
        height = h;
        theme = colours;
    }

    private BarPicture paint(BarData data) {
        return paint(surface, data);
    }

    private BarPicture paint(RecordingSurface onto, BarData data) {
        return paint(onto, figure(data).at(width, height));
    }

    private BarFigure figure(BarData data) {
        return new BarFigure(data, BarOptions.still(axis, top, most), theme, WORDS);
    }

    /** Returns the marks across bars that are cut, the only slanting lines. */
    private List<Line> breaks() {
        return surface.lines(theme.onMark()).stream()
                .filter(line -> line.y1() != line.y2())
                .toList();
    }

    /** Returns the height of the lower panel. */
    private double heightOfAxis() {
        return heightOfOne();
    }

    private static BarData data(double temperature, double... logits) {
        return new BarData(labels(logits.length), at(temperature, logits), at(1, logits));
    }

    private static BarData labelled(String... labels) {
        return new BarData(List.of(labels), at(1, ramp(labels.length)), at(1, ramp(labels.length)));
    }

    private static Distribution at(double temperature, double... logits) {
        return Distribution.of(Logits.of(logits), Temperature.of(temperature));
    }

    private static List<String> labels(int n) {
        return IntStream.range(0, n).mapToObj(i -> "c" + i).toList();
    }

    private static double[] ramp(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i * 0.25 + 1).toArray();
    }

    private List<Box> plates(RecordingSurface on) {
        return on.fills(theme.paper());
    }

    private static boolean isWithin(Box inner, Box outer) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    private List<String> probabilityTexts() {
        List<Text> values = surface.values();
        return values.subList(values.size() / 2, values.size()).stream()
                .map(Text::text)
                .toList();
    }

    private Line onlyUniformLine() {
        assertThat(surface.lines(theme.uniform())).hasSize(1);
        return surface.lines(theme.uniform()).get(0);
    }

    /** Returns the line on which the probabilities stand, the lower of the two axes. */
    private double baseline() {
        return surface.lines(theme.axis()).stream().mapToDouble(Line::y1).max().orElseThrow();
    }

    /** Returns the height of p = 1 from the grid alone: no painter's arithmetic is used to test the painter. */
    private double heightOfOne() {
        double highest = surface.lines(theme.grid()).stream()
                .mapToDouble(Line::y1)
                .filter(y -> y > columnsTop())
                .min()
                .orElseThrow();
        return baseline() - highest;
    }

    /** Returns the upper edge of the lower panel: its title's baseline. */
    private double columnsTop() {
        return surface.texts().stream()
                .filter(text -> text.text().startsWith("Probabilities"))
                .findFirst()
                .orElseThrow()
                .y();
    }

    private Line tickLine(String name) {
        Text tick = surface.texts().stream()
                .filter(text -> text.isTick() && text.text().equals(name) && text.y() > columnsTop())
                .findFirst()
                .orElseThrow();
        double middle = tick.y() - tick.style().middleToBaseline();
        return surface.lines(theme.grid()).stream()
                .filter(line -> Math.abs(line.y1() - middle) < PIXELS)
                .findFirst()
                .orElseThrow();
    }

    private double columnWidth(int n) {
        return of(paint(new RecordingSurface(), data(1, ramp(n))).regions(), Panel.LOGIT)
                .get(0)
                .box()
                .width();
    }

    private static List<HitRegion> of(List<HitRegion> regions, Panel panel) {
        return regions.stream().filter(region -> region.panel() == panel).toList();
    }

    private static List<BarColumn> columns(BarPicture painted) {
        return of(painted.regions(), Panel.PROBABILITY).stream()
                .map(HitRegion::column)
                .toList();
    }

    private static List<Box> boxes(BarPicture painted) {
        return painted.regions().stream().map(HitRegion::box).toList();
    }

    private static void assertHits(List<Box> bars, List<HitRegion> expected, List<HitRegion> all) {
        assertThat(bars).isNotEmpty();
        for (int k = 0; k < bars.size(); k++) {
            Box bar = bars.get(k);
            assertThat(all.stream().filter(r -> r.box().contains(bar.centreX(), bar.y() + bar.height() / 2)))
                    .containsExactly(expected.get(k));
        }
    }

    private static BarPicture paint(RecordingSurface onto, BarPicture picture) {
        picture.paint(onto);
        return picture;
    }
}
