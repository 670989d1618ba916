package io.github.tauscope.figure.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.RecordingSurface.Line;
import io.github.tauscope.figure.RecordingSurface.Outline;
import io.github.tauscope.figure.RecordingSurface.Text;
import io.github.tauscope.figure.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamplingFigureTest {

    private static final double[][] SIZES = {{600, 170}, {624, 210}, {930, 440}, {1370, 680}};
    private static final double PIXELS = 1e-9;
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double UNIFORM = Double.POSITIVE_INFINITY;
    private static final double[] FOUR = {1, 5, 7, 10};
    private static final String LONG_LABEL = "a label of sixty characters, which no column is wide enough.";

    private RecordingSurface surface = new RecordingSurface();
    private Theme theme = Theme.LIGHT;
    private double width = 930;
    private double height = 440;

    // Observed and expected

    /** The first ten draws of the seed 42 are 3, 2, 3, 3, 1, 3, 2, 3, 3, 3: SplitMix64 in Python's integers. */
    @ParameterizedTest
    @MethodSource("sizesAndThemes")
    void filledBarsAreAsHighAsTheRelativeFrequencies(double w, double h, Theme colours) {
        use(w, h, colours);
        paint(Drawn.nothing(2, FOUR).draws(10));
        List<Box> bars = surface.fills(theme.probability());
        assertThat(heights(bars)).containsExactly(new double[] {0.1, 0.2, 0.7}, within(PIXELS));
        assertThat(surface.values())
                .extracting(Text::text)
                .containsExactly("0", "1 · 0.1000", "2 · 0.2000", "7 · 0.7000");
    }

    /** softmax([1, 5, 7, 10] / 2) in Python's decimals of 40 digits. */
    @ParameterizedTest
    @MethodSource("sizesAndThemes")
    void outlinesAreAsHighAsTheProbabilities(double w, double h, Theme colours) {
        use(w, h, colours);
        paint(Drawn.nothing(2, FOUR).draws(10));
        assertThat(heights(surface.outlines()))
                .containsExactly(
                        new double[] {
                            0.008439407947825185, 0.062359258768241491, 0.169510039945886230, 0.759691293338047092
                        },
                        within(1e-9));
        assertThat(surface.strings()).contains("0.0084", "0.0624", "0.1695", "0.7597");
    }

    /** √(½ · ½ / 100) = 0.05. */
    @Test
    void theMarkOfErrorReachesTwoStandardErrorsToEitherSide() {
        paint(Drawn.ofShares(1, 1).draws(100));
        List<Line> marks = errorMarks();
        assertThat(marks).hasSize(2);
        for (Line mark : marks) {
            assertThat(value(mark.y1())).isCloseTo(0.6, within(PIXELS));
            assertThat(value(mark.y2())).isCloseTo(0.4, within(PIXELS));
        }
    }

    @Test
    void theMarkOfErrorStaysOnTheAxis() {
        paint(Drawn.ofShares(1, 99).draws(1));
        assertThat(errorMarks()).hasSize(2).allSatisfy(mark -> {
            assertThat(value(mark.y1())).isLessThanOrEqualTo(1 + PIXELS);
            assertThat(value(mark.y2())).isGreaterThanOrEqualTo(-PIXELS);
        });
    }

    @Test
    void whatIsCertainHasNoError() {
        paint(Drawn.nothing(0, FOUR).draws(100));
        assertThat(errorMarks()).isEmpty();
        assertThat(heights(surface.fills(theme.probability()))).containsExactly(new double[] {1}, within(PIXELS));
        assertThat(surface.values()).extracting(Text::text).containsExactly("0", "0", "0", "100 · 1");
    }

    @Test
    void withoutDrawsThereIsWhatToExpectAlone() {
        paint(Drawn.nothing(2, FOUR));
        assertThat(surface.fills(theme.probability())).isEmpty();
        assertThat(errorMarks()).isEmpty();
        assertThat(surface.outlines()).hasSize(4);
        assertThat(surface.strings()).contains("0 draws", "expected");
    }

    @Test
    void atZeroATieShares() {
        paint(Drawn.nothing(0, 3, 3, 1).draws(1000));
        assertThat(heights(surface.outlines())).containsExactly(new double[] {0.5, 0.5}, within(PIXELS));
        assertThat(surface.fills(theme.probability())).hasSize(2);
        assertThat(surface.values().get(2).text()).isEqualTo("0");
    }

    @Test
    void whatIsNotZeroCanBeSeenAndIsNotWrittenAsZero() {
        paint(Drawn.nothing(1, 0, 900).draws(10));
        assertThat(surface.outlines().get(0).height()).isEqualTo(0.75);
        assertThat(surface.strings()).contains("1.4e-391").contains("≈ 1");
    }

    // The cut

    /** 0.1, 0.2, 0.3 and 0.4 without the first two are 3/7 and 4/7. */
    @Test
    void aCutShowsWhatWasBeforeAndWhatIsExpectedAfterIt() {
        paint(Drawn.ofShares(1, 2, 3, 4).topK(2).draws(100));
        assertThat(heights(surface.fills(pale()))).containsExactly(new double[] {0.1, 0.2, 0.3, 0.4}, within(PIXELS));
        assertThat(heights(surface.outlines(theme.outline())))
                .containsExactly(new double[] {3.0 / 7, 4.0 / 7}, within(PIXELS));
        assertThat(surface.fills(theme.probability())).hasSize(2);
        assertThat(surface.values())
                .extracting(Text::text)
                .startsWith("cut", "cut")
                .hasSize(4);
    }

    @Test
    void whatIsCutIsHatched() {
        paint(Drawn.ofShares(1, 2, 3, 4).topK(2).draws(100));
        List<Box> cut = surface.fills(pale()).subList(0, 2);
        List<Line> hatches = surface.lines(theme.muted());
        for (Box box : cut) {
            assertThat(hatches)
                    .filteredOn(line -> line.x1() == box.x() && line.x2() == box.right())
                    .hasSizeGreaterThan(2)
                    .allMatch(line -> line.y1() > box.y() && line.y1() < box.bottom());
        }
        assertThat(hatches).allMatch(line -> line.x1() < cut.get(1).right());
    }

    @Test
    void withoutACutNothingIsPaleAndMaskedClassesAreNotCalledCut() {
        paint(Drawn.nothing(1, MASKED, 0, 1).topK(2).draws(10));
        assertThat(surface.fills(pale())).isEmpty();
        assertThat(surface.strings()).doesNotContain("cut").noneMatch(text -> text.contains("before the cut"));
        assertThat(surface.values().get(0).text()).isEqualTo("0");
    }

    // A

    @Test
    void theProbabilitiesOfAAreDashed() {
        paint(Drawn.ofShares(1, 1).draws(10).withBaseline(Drawn.ofShares(1, 3)));
        List<Box> dashed = surface.marks().stream()
                .filter(Outline.class::isInstance)
                .map(Outline.class::cast)
                .filter(outline -> !outline.stroke().dashes().isEmpty())
                .map(Outline::box)
                .toList();
        assertThat(heights(dashed)).containsExactly(new double[] {0.25, 0.75}, within(PIXELS));
        assertThat(surface.strings()).contains("A");
    }

    @Test
    void theOthersOfAAreThoseThatHaveNoColumnHere() {
        double[] descending = DoubleStream.iterate(50, z -> z - 1).limit(50).toArray();
        double[] shares = new double[50];
        Arrays.fill(shares, 40, 50, 1);
        shares[0] = 30;
        List<SamplingColumn> columns = Drawn.nothing(1, descending)
                .withBaseline(Drawn.ofShares(shares))
                .data()
                .columns();
        assertThat(columns.get(0).baseline().value()).isCloseTo(0.75, within(1e-15));
        assertThat(columns.get(40).baseline().value()).isCloseTo(0.25, within(1e-15));
    }

    /** A's ten last of fifty: e^(−40/0.01) (1 + e^(−1/0.01) + …) together. */
    @Test
    void whatTheOthersHaveInAKeepsItsLogarithmWhereItUnderflows() {
        double[] descending = DoubleStream.iterate(50, z -> z - 1).limit(50).toArray();
        List<SamplingColumn> columns = Drawn.nothing(1, descending)
                .withBaseline(Drawn.nothing(0.01, descending))
                .data()
                .columns();
        assertThat(columns.get(40).baseline().log()).isCloseTo(-4000, within(1e-12));
        assertThat(columns.get(40).baseline().exact()).isFalse();
    }

    // The head and the axis

    @Test
    void theLegendIsWholeInAColumnOfPrintToo() {
        width = 317;
        height = 212;
        paint(Drawn.ofShares(1, 2, 3, 4).topK(2).draws(100).withBaseline(Drawn.ofShares(1, 1, 1, 1)));
        assertThat(surface.strings())
                .contains("100 draws", "observed", "expected", "± 2 standard errors", "after τ, before the cut", "A");
    }

    @Test
    void anAxisThatEndsBelowOneIsTorn() {
        paint(Drawn.ofShares(1, 1, 1).draws(1000));
        assertThat(topValue()).isEqualTo(0.5);
        assertThat(surface.polylines()).hasSize(1);
        assertThat(surface.polylines().get(0).points()).allMatch(point -> point.y() <= plotTop() + PIXELS);
        paint(Drawn.ofShares(1, 9).draws(1000));
        assertThat(topValue()).isEqualTo(1);
        assertThat(surface.polylines()).isEmpty();
    }

    // Many classes

    @Test
    void theOthersAreOneColumnThatMayLeaveTheAxis() {
        SamplingData data = Drawn.nothing(1, new double[1000]).draws(10_000).data();
        paint(data);
        SamplingColumn others = data.columns().get(40);
        assertThat(others.expected().value()).isCloseTo(0.96, within(1e-12));
        assertThat(data.columns().stream().mapToInt(SamplingColumn::count).sum())
                .isEqualTo(10_000);
        // √(0.96 · 0.04 / 10 000)
        assertThat(others.standardError()).isCloseTo(0.0019595917942265423, within(1e-12));
        Box bar = surface.fills(theme.others()).get(0);
        assertThat(bar.y()).isCloseTo(plotTop(), within(PIXELS));
        assertThat(surface.lines(theme.onMark()))
                .filteredOn(line -> line.x1() == bar.x() && line.x2() == bar.right() && line.y1() != line.y2())
                .hasSize(1);
        assertThat(surface.fills(theme.probability())).anyMatch(box -> box.height() > 20);
    }

    @Test
    void theOthersAreCutWhereAllOfThemAre() {
        double[] logits = new Random(1).doubles(100, 0, 1).toArray();
        assertThat(Drawn.nothing(1, logits).topK(40).data().columns().get(40).cut())
                .isTrue();
        assertThat(Drawn.nothing(1, logits).topK(41).data().columns().get(40).cut())
                .isFalse();
    }

    @Test
    void theErrorOfAClassIsThatOfItsSample() {
        SamplingData data = Drawn.nothing(2, FOUR).draws(77).data();
        for (int i = 0; i < FOUR.length; i++) {
            assertThat(data.columns().get(i).standardError())
                    .isEqualTo(data.sample().standardError(i));
        }
    }

    // Places

    @Test
    void noTextMeetsAnotherOrAnEdge() {
        List<String> found = new ArrayList<>();
        Random random = new Random(3);
        for (int n : new int[] {1, 2, 4, 12, 16, 25, 40, 41, 1024}) {
            double[] logits = random.doubles(n, -6, 6).toArray();
            for (double temperature : new double[] {0, 1e-300, 1, 3, UNIFORM}) {
                for (int draws : new int[] {0, 1, 1_000_000}) {
                    Drawn drawn = Drawn.nothing(temperature, logits).draws(draws);
                    found.addAll(violations(drawn, n + " classes, τ = " + temperature + ", " + draws + " draws"));
                    found.addAll(violations(drawn.topK(Math.max(1, n / 2)).withBaseline(drawn), n + " cut classes"));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTextMeetsAnotherWhereLabelsAreLongOrLogitsHuge() {
        Drawn named =
                Drawn.nothing(1, 1, 2, 3).labelled(LONG_LABEL, LONG_LABEL, "").draws(100);
        assertThat(violations(named, "long labels")).isEmpty();
        assertThat(violations(Drawn.nothing(1, 1e308, -1e308, 3).draws(100), "huge"))
                .isEmpty();
        assertThat(violations(Drawn.nothing(1, 1e-300, MASKED).draws(100), "masked"))
                .isEmpty();
    }

    @Test
    void noBarLeavesItsPlot() {
        for (Drawn drawn : List.of(
                Drawn.nothing(1, new double[1000]).draws(100),
                Drawn.nothing(2, FOUR).topK(2).draws(1).withBaseline(Drawn.nothing(0, FOUR)))) {
            RecordingSurface painted = marks(drawn.data());
            SamplingPicture picture = figure(drawn.data()).at(width, height);
            assertThat(Stream.concat(painted.outlines().stream(), painted.fills(theme.probability()).stream()))
                    .allMatch(box -> box.y() >= picture.layout().plot().y() - PIXELS)
                    .allMatch(box -> box.bottom() <= picture.layout().plot().bottom() + PIXELS);
        }
    }

    @Test
    void eachColumnCanBePointedAt() {
        SamplingPicture picture = figure(Drawn.nothing(2, FOUR).data()).at(width, height);
        for (int k = 0; k < FOUR.length; k++) {
            assertThat(picture.columnAt(picture.layout().columns().centre(k)))
                    .contains(picture.layout().shown().get(k));
        }
        assertThat(picture.columnAt(1)).isEmpty();
        assertThat(picture.columnAt(width)).isEmpty();
    }

    @Test
    void thePictureIsOneSheetThatEqualsAnotherOfTheSame() {
        SamplingData data = Drawn.nothing(2, FOUR).draws(10).data();
        assertThat(figure(data).at(width, height).sheets())
                .isEqualTo(figure(data).at(width, height).sheets())
                .isNotEqualTo(figure(data).at(width, height + 1).sheets());
    }

    /** Expected counts and standard errors would be half of the answer. */
    @Test
    void anOpenPredictionShowsNothingButItself() {
        paint(Drawn.nothing(2, FOUR).guessed(200, 0.1, 0.2, 0.3, 0.4));
        assertThat(surface.outlines(theme.outline())).isEmpty();
        assertThat(surface.outlines(theme.series().get(1))).hasSize(4);
        assertThat(surface.strings())
                .contains("Prediction of 200 draws", "predicted", "20", "40", "60", "80")
                .doesNotContain("expected", "observed");
    }

    @Test
    void aCommittedPredictionStaysOverWhatWasDrawn() {
        Drawn told = Drawn.nothing(2, FOUR).draws(10).guessed(0, 0.1, 0.2, 0.3, 0.4);
        paint(told);
        assertThat(surface.outlines(theme.series().get(1))).hasSize(4);
        assertThat(surface.fills(theme.probability())).isNotEmpty();
        assertThat(surface.strings()).contains("expected", "observed");
        assertThat(figure(told.data()).description())
                .endsWith("The prediction of 10 draws was: class 1 1, class 2 2, class 3 3, class 4 4.");
    }

    private static Stream<Arguments> sizesAndThemes() {
        return Arrays.stream(SIZES).flatMap(size -> Stream.of(Theme.LIGHT, Theme.DARK)
                .map(colours -> Arguments.of(size[0], size[1], colours)));
    }

    private void use(double w, double h, Theme colours) {
        width = w;
        height = h;
        theme = colours;
    }

    private void paint(Drawn drawn) {
        paint(drawn.data());
    }

    private void paint(SamplingData data) {
        surface = marks(data);
    }

    /** Returns what is painted but for the samples of the legend. */
    private RecordingSurface marks(SamplingData data) {
        SamplingPicture picture = figure(data).at(width, height);
        RecordingSurface painted = new RecordingSurface();
        picture.paint(painted);
        return painted.withoutSamples(picture.layout().plot().y());
    }

    private SamplingFigure figure(SamplingData data) {
        return new SamplingFigure(data, theme, Drawn.WORDS);
    }

    private static List<String> violations(Drawn drawn, String where) {
        List<String> found = new ArrayList<>();
        for (double[] size : SIZES) {
            RecordingSurface painted = new RecordingSurface();
            new SamplingFigure(drawn.data(), Theme.LIGHT, Drawn.WORDS)
                    .at(size[0], size[1])
                    .paint(painted);
            String at = where + ", " + size[0] + "×" + size[1] + ": ";
            painted.overlaps().forEach(text -> found.add(at + text));
            painted.outside(size[0], size[1]).forEach(text -> found.add(at + text + " is outside"));
        }
        return found;
    }

    private Ink pale() {
        return theme.others().withOpacity(0.35);
    }

    /** Returns the upright lines of the marks of error. */
    private List<Line> errorMarks() {
        return surface.lines(theme.ink()).stream()
                .filter(line -> line.x1() == line.x2())
                .toList();
    }

    private double[] heights(List<Box> boxes) {
        return boxes.stream().mapToDouble(box -> value(box.y())).toArray();
    }

    /** Returns the number at a height, by the lines that the axis has at 0 and at its end. */
    private double value(double y) {
        return (baseline() - y) / (baseline() - plotTop()) * topValue();
    }

    private double baseline() {
        return tickLines().get(0).y1();
    }

    private double plotTop() {
        return tickLines().get(tickLines().size() - 1).y1();
    }

    private double topValue() {
        List<Text> ticks = surface.texts().stream()
                .filter(Text::isTick)
                .filter(text -> text.text().matches("[0-9.]+"))
                .toList();
        return Double.parseDouble(ticks.get(ticks.size() - 1).text());
    }

    private List<Line> tickLines() {
        return surface.lines(theme.grid());
    }
}
