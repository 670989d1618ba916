package io.github.tauscope.figure.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ProbabilityScale;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.RecordingSurface.Polyline;
import io.github.tauscope.figure.RecordingSurface.Text;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SweepFigureTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double[][] SIZES = {{600, 170}, {624, 190}, {930, 300}, {1350, 430}, {1600, 700}};
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double UNIFORM = Double.POSITIVE_INFINITY;
    private static final double[] FOUR = {1, 5, 7, 10};
    private static final String LONG = "a label of sixty characters, which no column is wide enough.";
    private static final List<Temperature> PINS = List.of(Temperature.of(0.1), Temperature.ONE, Temperature.of(10));

    private final RecordingSurface surface = new RecordingSurface();
    private Theme theme = Theme.LIGHT;
    private ProbabilityAxis axis = ProbabilityAxis.LINEAR;
    private AxisTop top = AxisTop.ONE;
    private Measure measure = Measure.ENTROPY;
    private double width = 930;
    private double height = 300;

    // Curves

    /** p_i at τ = 2 is exp(z_i/2) / Σ exp(z_j/2), which for these four no rounding harms. */
    @Test
    void aCurvePassesThroughWhatSoftmaxIs() {
        SweepPicture picture = paint(data(1, FOUR));
        double sum = DoubleStream.of(FOUR).map(z -> Math.exp(z / 2)).sum();
        for (int k = 0; k < 4; k++) {
            double p = Math.exp(FOUR[3 - k] / 2) / sum;
            double y = heightAt(curve(k).points(), picture.axis().at(Temperature.of(2)));
            assertThat(y).isCloseTo(height(p), within(0.2));
        }
    }

    @Test
    void onALogarithmicAxisACurveIsAsFarBelowOneAsTheLogarithmAndEndsAtTheEdge() {
        axis = ProbabilityAxis.LOGARITHMIC;
        SweepPicture picture = paint(data(1, 0, 3));
        double one = tick("1");
        double bottom = tick("1e-12");
        List<Point> lower = curve(1).points();
        // p = 1/(1 + exp(3/τ)): at τ = 0.5 its decimal logarithm is −2.60685, by Python's math
        double y = heightAt(lower, picture.axis().at(Temperature.of(0.5)));
        assertThat((y - one) / (bottom - one) * 12).isCloseTo(2.60685, within(0.02));
        assertThat(lower.get(0).y()).isCloseTo(bottom, within(1e-9));
        // and it is 1e-12 at τ = 3 / ln(1e12 − 1) = 0.108574
        assertThat(lower.get(0).x()).isCloseTo(picture.axis().at(Temperature.of(0.108574)), within(0.5));
        assertThat(lower).allSatisfy(point -> assertThat(point.y()).isBetween(one - 1e-9, bottom + 1e-9));
    }

    /** p = 1/(1 + exp(3/τ)) of the lower curve is 0.2 at τ = 3/ln 4. */
    @Test
    void onAnAxisThatEndsBelowOneCurvesLeaveAtItsTop() {
        top = AxisTop.at(0.2);
        SweepPicture picture = paint(data(1, 0, 3));
        double end = tick("0.2");
        List<Point> lower = curve(1).points();
        assertThat(lower.get(lower.size() - 1).y()).isCloseTo(end, within(0.02));
        assertThat(lower.get(lower.size() - 1).x())
                .isCloseTo(picture.axis().at(Temperature.of(3 / Math.log(4))), within(0.5));
        assertThat(surface.polylines(theme.axis()))
                .as("a torn edge above the axis")
                .singleElement()
                .satisfies(edge -> assertThat(edge.points()).allMatch(point -> point.y() <= end));
        assertThat(surface.polylines())
                .as("the upper one is never so low")
                .filteredOn(line -> !line.stroke().ink().equals(theme.axis()))
                .hasSize(2);
        assertThat(surface.strings()).contains("probability p, to 0.2");
        assertThat(surface.circles())
                .filteredOn(circle -> circle.ink().equals(theme.series().get(0)))
                .as("p = 0.95 at the cursor and its limits")
                .isEmpty();
        assertThat(surface.strings()).contains("1/n ↑ 0.5");
        assertThat(surface.lines(theme.uniform())).as("ln n alone").hasSize(1);
    }

    @Test
    void anAxisThatFitsHoldsTheClassesAtTheCursorAndMovesOnlyFromOneRoundNumberToTheNext() {
        top = AxisTop.FIT;
        assertThat(paint(data(1, FOUR)).axisEnd()).isEqualTo(1);
        // p_max is 0.480 at τ = 5, 0.426 at τ = 6.5 and 0.25 at ∞, by Python's math
        assertThat(figure(data(5, FOUR)).at(width, height).layout())
                .isEqualTo(figure(data(6.5, FOUR)).at(width, height).layout());
        assertThat(paint(data(UNIFORM, FOUR)).axisEnd()).isEqualTo(0.5);
        assertThat(figure(data(UNIFORM, FOUR)).description()).endsWith("The axis of p ends at 0.5.");
        axis = ProbabilityAxis.LOGARITHMIC;
        assertThat(paint(data(UNIFORM, FOUR)).axisEnd()).isEqualTo(1);
        assertThat(figure(data(UNIFORM, FOUR)).description()).doesNotContain("axis");
    }

    @Test
    void theLimitsAreDotsAtTheStopsAndTheCurveEndsBeforeTheBreaks() {
        SweepPicture picture = paint(data(1, 3, 3, 1));
        List<Point> dots = surface.circles().stream()
                .filter(circle -> circle.ink().equals(theme.series().get(0)))
                .map(RecordingSurface.Circle::centre)
                .toList();
        assertThat(dots.get(0)).isEqualTo(new Point(picture.axis().left(), height(0.5)));
        assertThat(dots.get(1).x()).isEqualTo(picture.axis().right());
        assertThat(dots.get(1).y()).isCloseTo(height(1 / 3.0), within(1e-9));
        List<Point> top = curve(0).points();
        assertThat(top.get(0).x()).isCloseTo(picture.axis().middleLeft(), within(1e-6));
        assertThat(top.get(top.size() - 1).x()).isCloseTo(picture.axis().middleRight(), within(1e-6));
    }

    @Test
    void exactlyZeroHasNoDotOnALogarithmicAxis() {
        axis = ProbabilityAxis.LOGARITHMIC;
        SweepPicture picture = paint(data(1, FOUR));
        assertThat(surface.circles())
                .filteredOn(circle -> circle.centre().x() == picture.axis().left())
                .extracting(RecordingSurface.Circle::ink)
                .containsExactly(theme.ink(), theme.series().get(0));
    }

    @Test
    void curvesAreToldApartByColourAndByDashes() {
        paint(data(1, IntStream.range(0, 13).asDoubleStream().toArray()));
        List<Polyline> curves = surface.polylines().subList(1, 14);
        assertThat(curves).hasSize(13).extracting(Polyline::stroke).doesNotHaveDuplicates();
        for (int k = 1; k < curves.size(); k++) {
            assertThat(curves.get(k).stroke().ink())
                    .isNotEqualTo(curves.get(k - 1).stroke().ink());
            assertThat(curves.get(k).stroke().dashes())
                    .isNotEqualTo(curves.get(k - 1).stroke().dashes());
        }
    }

    @Test
    void equalLogitsShareACurveAndMaskedClassesHaveNone() {
        paint(data(1, 3, MASKED, 3, 1));
        assertThat(surface.polylines()).hasSize(1 + 2);
        assertThat(surface.strings()).contains("c1 = c3", "c4").doesNotContain("c2");
        assertThat(surface.strings()).contains("1/n = 0.3333", "ln n = 1.099");
    }

    @Test
    void ofManyClassesTheTwelveMostLikelyHaveACurveAndTheOthersOneTogether() {
        SweepPicture picture = paint(data(1, random(1024)));
        assertThat(surface.polylines()).hasSize(1 + 13);
        assertThat(surface.strings()).contains("the other 1012");
        Polyline others = surface.polylines().get(1);
        List<Point> points = others.points();
        assertThat(points.get(points.size() - 1).y()).isCloseTo(height(1012 / 1024.0), within(1.0));
        assertThat(picture.sheets()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void theLowerPanelShowsTheMeasureFromItsLeastToItsGreatest(Measure shown) {
        measure = shown;
        SweepPicture picture = paint(data(1, FOUR));
        List<Point> amounts = surface.polylines().get(0).points();
        double low = tick("0.01", picture);
        assertThat(amounts.get(0).y()).isCloseTo(low, within(0.01));
        double top = text(shown == Measure.ENTROPY ? "ln n = 1.386" : "n = 4").y();
        // H of [1, 5, 7, 10] at τ = 2 is 0.7230 nats, its exponential 2.061: DESIGN.md's picture
        double part = shown == Measure.ENTROPY ? 0.7230 / Math.log(4) : 1.061 / 3;
        double y = heightAt(amounts, picture.axis().at(Temperature.of(2)));
        double greatest = amounts.get(amounts.size() - 1).y();
        assertThat((low - y) / (low - greatest)).isCloseTo(part, within(0.01));
        assertThat(top).isBetween(greatest, greatest + 8);
    }

    // The cursor

    @Test
    void onlyTheCursorMovesWithTheTemperature() {
        SweepCurves curves = SweepCurves.of(Logits.of(FOUR), Progress.UNWATCHED);
        List<String> labels = labels(4);
        var one = figure(data(labels, curves, 1, null, null)).at(width, height).sheets();
        var two = figure(data(labels, curves, 2, null, null)).at(width, height).sheets();
        assertThat(two.get(0)).isEqualTo(one.get(0));
        assertThat(two.get(1)).isNotEqualTo(one.get(1));
    }

    @Test
    void theCursorMeetsEachCurveAndSaysItsTemperature() {
        SweepPicture picture = paint(data(2, FOUR));
        double x = picture.axis().at(Temperature.of(2));
        // probabilities of [1, 5, 7, 10] at τ = 2: DESIGN.md's picture
        double[] p = {0.7597, 0.1695, 0.0624, 0.0084};
        double foot = tick("0.1", picture);
        for (int k = 0; k < 4; k++) {
            Ink ink = theme.series().get(k);
            Point dot = surface.circles().stream()
                    .filter(circle -> circle.ink().equals(ink))
                    .map(RecordingSurface.Circle::centre)
                    .filter(centre -> centre.x() == x && centre.y() < foot)
                    .findFirst()
                    .orElseThrow();
            assertThat(dot.y()).isCloseTo(height(p[k]), within(0.02));
        }
        assertThat(text("τ = 2").x()).isEqualTo(x);
    }

    @Test
    void pinsAreMarkedOnTheAxis() {
        SweepPicture picture = paint(data(2, FOUR));
        for (Temperature pin : PINS) {
            assertThat(surface.circles())
                    .anyMatch(circle -> circle.ink().equals(theme.muted())
                            && circle.centre().x() == picture.axis().at(pin));
        }
    }

    // A

    @Test
    void theCurvesOfAAreThinAndForTheSameClasses() {
        SweepCurves own = SweepCurves.of(Logits.of(FOUR), Progress.UNWATCHED);
        SweepCurves a = SweepCurves.of(Logits.of(10, 7, 5, 1), own.classes(), Progress.UNWATCHED);
        SweepPicture picture = paint(data(labels(4), own, 1, a, Temperature.of(0.3)));
        List<Polyline> faint = surface.polylines().stream()
                .filter(line -> line.stroke().width() <= 1.2)
                .toList();
        assertThat(faint).hasSize(1 + 4);
        double cold = picture.axis().middleLeft();
        assertThat(heightAt(faint.get(1).points(), cold)).isCloseTo(height(0), within(1e-6)); // class 4, least in A
        assertThat(heightAt(faint.get(4).points(), cold)).isCloseTo(height(1), within(1e-6)); // class 1, greatest in A
        assertThat(text("A (thin)").x()).isEqualTo(picture.axis().at(Temperature.of(0.3)));
    }

    @ParameterizedTest
    @CsvSource({"2, 1.9", "2, 2", "0, 0", "Infinity, Infinity", "0, Infinity", "1000, 900"})
    void aIsNamedWhereverTauStands(double tau, double temperatureOfA) {
        SweepCurves own = SweepCurves.of(Logits.of(FOUR), Progress.UNWATCHED);
        SweepCurves a = SweepCurves.of(Logits.of(10, 7, 5, 1), own.classes(), Progress.UNWATCHED);
        paint(data(labels(4), own, tau, a, Temperature.of(temperatureOfA)));
        assertThat(text("A (thin)").box().x()).isNotNegative();
        assertThat(surface.overlaps()).isEmpty();
    }

    @Test
    void whileCurvesAreComputedThereAreNoneAndItSaysSo() {
        paint(data(labels(4), null, 1, null, null));
        assertThat(surface.polylines()).isEmpty();
        assertThat(surface.strings()).contains("computing the curves…", "τ = 1");
    }

    // Texts

    @ParameterizedTest
    @MethodSource("cases")
    void textsNeitherMeetNorLeaveTheFigure(SweepData data, ProbabilityAxis probabilities, Measure lower) {
        axis = probabilities;
        measure = lower;
        for (double[] size : SIZES) {
            RecordingSurface fresh = new RecordingSurface();
            figure(data).at(size[0], size[1]).paint(fresh);
            String where = Arrays.toString(size);
            assertThat(fresh.overlaps()).as(where).isEmpty();
            assertThat(fresh.outside(size[0], size[1])).as(where).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCurveHasItsNameOnItOrInTheKey(SweepData data, ProbabilityAxis probabilities, Measure lower) {
        axis = probabilities;
        measure = lower;
        for (double[] size : SIZES) {
            RecordingSurface fresh = new RecordingSurface();
            SweepPicture picture = figure(data).at(size[0], size[1]);
            picture.paint(fresh);
            SweepCurves curves = data.curves();
            assertThat(curves).isNotNull();
            assertThat(names(fresh)).as(Arrays.toString(size)).hasSameSizeAs(curves.lines());
        }
    }

    /** Returns the names of curves, without what the dashed lines are. */
    private List<Text> names(RecordingSurface on) {
        return on.texts().stream()
                .filter(text -> text.style().ink().equals(theme.ink())
                        && !text.style().upright()
                        && !text.text().contains("n = "))
                .toList();
    }

    @Test
    void theKeyIsInOnePieceAndTellsTheDashedLinesWhereTheirTextsWouldPartIt() {
        for (double[] size : new double[][] {{320, 240}, {600, 170}, {624, 416}, {1920, 1080}}) {
            RecordingSurface fresh = new RecordingSurface();
            SweepPicture picture = figure(data(1, random(12))).at(size[0], size[1]);
            picture.paint(fresh);
            double right = picture.axis().at(Temperature.UNIFORM);
            List<Text> beside = fresh.texts().stream()
                    .filter(text -> text.x() > right && text.style().anchor() == Anchor.START)
                    .sorted(Comparator.comparingDouble(Text::y))
                    .toList();
            List<Text> levels =
                    beside.stream().filter(text -> text.text().contains("n = ")).toList();
            assertThat(levels).extracting(Text::text).containsExactly("1/n = 0.08333", "ln n = 2.485");
            List<Integer> key = IntStream.range(0, beside.size())
                    .filter(k -> !levels.contains(beside.get(k)))
                    .boxed()
                    .toList();
            assertThat(key.isEmpty() || key.get(key.size() - 1) - key.get(0) == key.size() - 1)
                    .as("%s: %s", Arrays.toString(size), beside)
                    .isTrue();
        }
    }

    /** As the tab is in a window of 1024 × 700, with the table unfolded. */
    @Test
    void theNamesOfThirteenCurvesAreNoSmallerThanElevenPixelsInASmallWindow() {
        figure(data(1, random(40))).at(624, 195).paint(surface);
        List<Text> names = names(surface);
        assertThat(names).hasSize(13);
        assertThat(names).allSatisfy(name -> assertThat(name.style().size()).isGreaterThanOrEqualTo(10.99));
        assertThat(surface.overlaps()).isEmpty();
        assertThat(surface.outside(624, 195)).isEmpty();
    }

    @Test
    void aFigureWithoutRoomIsPaintedAllTheSame() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> figure(data(1, random(40))).at(40, 20).paint(surface));
        assertThat(surface.polylines()).hasSize(1 + 13);
    }

    @Test
    void aNameOnACurveHidesNoOtherCurve() {
        paint(data(1, FOUR));
        List<Polyline> curves = surface.polylines().subList(1, 5);
        List<Box> plates = surface.fills(theme.paper()).stream()
                .filter(box -> box.width() < width)
                .toList();
        assertThat(plates).isNotEmpty();
        for (Box plate : plates) {
            assertThat(curves.stream()
                            .filter(curve ->
                                    curve.points().stream().anyMatch(point -> plate.contains(point.x(), point.y())))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void withoutABackgroundCurvesBreakAroundTheirNames() {
        SweepCurves curves = curves(FOUR);
        RecordingSurface own = new RecordingSurface();
        new SweepFigure(
                        data(labels(4), curves, 1, null, null),
                        new SweepOptions(axis, AxisTop.ONE, measure),
                        Theme.TRANSPARENT,
                        WORDS)
                .at(width, height)
                .paint(own);
        List<RecordingSurface.Text> names = own.texts().stream()
                .filter(text -> text.style().anchor() == TextStyle.Anchor.MIDDLE
                        && labels(4).contains(text.text()))
                .toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(own.polylines())
                .noneMatch(curve -> curve.points().stream().anyMatch(at -> name.box()
                        .widened(0, -name.style().size() * 0.2)
                        .contains(at.x(), at.y()))));
    }

    @Test
    void theDescriptionTellsTheMostLikelyAtTheCursor() {
        assertThat(SweepDescription.of(data(2, FOUR), WORDS))
                .isEqualTo("4 curves of probability over temperature. At temperature 2: "
                        + "c4 0.7597, c3 0.1695, c2 0.0624, c1 0.0084; entropy 0.7230 nats.");
    }

    @Test
    void theCurvesNearThePointerAreFound() {
        SweepPicture picture = paint(data(1, FOUR));
        Distribution at = Distribution.of(Logits.of(FOUR), Temperature.of(2));
        assertThat(picture.near(height(0.7), at)).containsExactly(new SweepCurves.Line(0, 1));
        assertThat(picture.near(height(0.17), at)).containsExactly(new SweepCurves.Line(1, 2));
        Distribution hot = Distribution.of(Logits.of(FOUR), Temperature.UNIFORM);
        assertThat(picture.near(height(0.25), hot)).hasSize(4);
        assertThat(picture.isInProbabilities(height(0))).isTrue();
        assertThat(picture.isInProbabilities(height - 30)).isFalse();
    }

    static Stream<Arguments> cases() {
        SweepData repeated =
                data(Collections.nCopies(4, LONG), curves(FOUR), 2, curves(0, 1, 2, 3), Temperature.of(2.1));
        SweepData unnamed = data(Collections.nCopies(4, ""), curves(FOUR), 0, curves(9, 1, 2, 3), Temperature.UNIFORM);
        return Stream.of(
                        Named.of("one class", data(1, 5)),
                        Named.of("two equal", data(1, 2, 2)),
                        Named.of("masked", data(0, 1, 2, MASKED)),
                        Named.of("uniform", data(UNIFORM, FOUR)),
                        Named.of("argmax", data(0, FOUR)),
                        Named.of("least", data(1e-300, FOUR)),
                        Named.of("greatest", data(1e300, FOUR)),
                        Named.of("huge", data(1, 1e308, -1e308, 3)),
                        Named.of("twelve", data(0.5, random(12))),
                        Named.of("forty", data(1, random(40))),
                        Named.of("forty equal", data(1, new double[40])),
                        Named.of("1024", data(0.02, random(1024))),
                        Named.of("151 936", data(1, random(151_936))),
                        Named.of("long, repeated, beside A", repeated),
                        Named.of("unnamed, beside A", unnamed))
                .flatMap(data -> Stream.of(ProbabilityAxis.values())
                        .flatMap(axis -> Stream.of(Measure.values()).map(lower -> Arguments.of(data, axis, lower))));
    }

    /** No curve is on the surface, and nothing beside it names one, until the prediction is committed. */
    @Test
    void anOpenPredictionShowsNothingButItself() {
        SweepData open = guessed(true);
        SweepPicture asked = paint(open);
        assertThat(surface.polylines()).singleElement().satisfies(line -> {
            ProbabilityScale scale = asked.probabilityScale();
            assertThat(line.points().get(0).y()).isCloseTo(scale.unclampedAt(probability(0.9)), within(1e-9));
            assertThat(line.points().get(1).y()).isCloseTo(scale.unclampedAt(probability(0.3)), within(1e-9));
        });
        assertThat(surface.strings()).contains("dashed: prediction for “c4”").doesNotContain("c1", "c4");
        assertThat(asked.near(0, open.distribution())).isEmpty();
        assertThat(figure(open).description())
                .startsWith("Predicted probability of c4: 0.9000 at τ = 0, ")
                .doesNotContain("entropy");
    }

    @Test
    void aCommittedPredictionStaysOverTheCurves() {
        paint(guessed(false));
        assertThat(surface.polylines()).hasSizeGreaterThan(4);
        assertThat(surface.strings()).contains("dashed: prediction for “c4”", "c4");
    }

    private static SweepData guessed(boolean isAsked) {
        CurveGuess guess =
                new CurveGuess(3, new TreeMap<>(Map.of(Temperature.ARGMAX, 0.9, Temperature.UNIFORM, 0.3)), isAsked);
        SweepData plain = data(1, FOUR);
        return new SweepData(plain.labels(), plain.curves(), plain.distribution(), PINS, null, null, guess);
    }

    /** Half of the axis is at τ = 10: there a straight line from 0.9 to 0.3 is at 0.6. */
    @Test
    void aPredictionIsStraightOnTheAxis() {
        CurveGuess line =
                new CurveGuess(0, new TreeMap<>(Map.of(Temperature.ARGMAX, 0.9, Temperature.UNIFORM, 0.3)), true);
        assertThat(line.at(Temperature.of(10))).isCloseTo(0.6, within(1e-12));
        assertThat(line.at(Temperature.UNIFORM)).isEqualTo(0.3);
    }

    private static Probability probability(double p) {
        return new Probability(p, Math.log(p), false);
    }

    private SweepPicture paint(SweepData data) {
        SweepPicture picture = figure(data).at(width, height);
        picture.paint(surface);
        return picture;
    }

    private SweepFigure figure(SweepData data) {
        return new SweepFigure(data, new SweepOptions(axis, top, measure), theme, WORDS);
    }

    private static SweepData data(double temperature, double... logits) {
        return data(labels(logits.length), curves(logits), temperature, null, null);
    }

    private static SweepData data(
            List<String> labels,
            @Nullable SweepCurves curves,
            double temperature,
            @Nullable SweepCurves a,
            @Nullable Temperature temperatureOfA) {
        Logits logits = curves == null ? Logits.of(FOUR) : curves.logits();
        return new SweepData(
                labels, curves, Distribution.of(logits, Temperature.of(temperature)), PINS, a, temperatureOfA, null);
    }

    private static SweepCurves curves(double... logits) {
        return SweepCurves.of(Logits.of(logits), Progress.UNWATCHED);
    }

    private static List<String> labels(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> "c" + i).toList();
    }

    private static double[] random(int n) {
        return new Random(7).doubles(n, -6, 6).toArray();
    }

    /** Returns the curve of the k-th most likely class, by its colour. */
    private Polyline curve(int k) {
        return surface.polylines().stream()
                .filter(line -> line.stroke().ink().equals(theme.series().get(k)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the height of a probability on the linear axis, from the numbers beside it. */
    private double height(double p) {
        return tick("0") + p * (tick("1") - tick("0"));
    }

    /** Returns the height of the uppermost grid line with a number. */
    private double tick(String number) {
        Text text = surface.texts().stream()
                .filter(t -> t.isTick() && t.text().equals(number))
                .findFirst()
                .orElseThrow();
        return text.y() - text.style().middleToBaseline();
    }

    /** Returns the height of the axis over a caption. */
    private double tick(String caption, SweepPicture picture) {
        double x = text(caption).x();
        return surface.lines(theme.axis()).stream()
                .filter(line -> line.x1() == x && line.x2() == x)
                .findFirst()
                .orElseThrow()
                .y1();
    }

    private Text text(String string) {
        return surface.texts().stream()
                .filter(text -> text.text().equals(string))
                .findFirst()
                .orElseThrow();
    }

    private static double heightAt(List<Point> curve, double x) {
        for (int i = 1; i < curve.size(); i++) {
            Point a = curve.get(i - 1);
            Point b = curve.get(i);
            if (b.x() >= x - 1e-9) {
                return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
            }
        }
        throw new AssertionError("The curve ends before " + x);
    }
}
