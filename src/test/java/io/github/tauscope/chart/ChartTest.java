package io.github.tauscope.chart;

import static io.github.tauscope.output.Charts.suited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ChartTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final Look LOOK = Look.of(Theme.LIGHT, WORDS);
    private static final Experiment FOUR = Experiment.of(List.of("cat", "dog", "owl", "fox"), Logits.of(1, 5, 7, 10));
    private static final Cut CUT = new Cut(OptionalInt.of(3), OptionalDouble.empty(), OptionalDouble.empty());
    private static final Experiment FULL = FOUR.withInquiry(
                    FOUR.inquiry().withTrueClass(1).withSampling(new Sampling(7, 1000, CUT)))
            .withBaseline(FOUR.withLogits(Logits.of(3, 2, 1, 0)).withTemperature(Temperature.of(5)));

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void oneThatMovesIsAtEachTemperatureTheOneThatStandsThere(FigureKind kind) {
        Function<Temperature, Drawing> drawings =
                new Chart(kind, suited(kind, FULL), LOOK.withTitle(Inscription.AUTOMATIC)).drawings();
        for (Temperature tau : List.of(Temperature.ARGMAX, Temperature.of(0.7), Temperature.UNIFORM)) {
            Drawing still = new Chart(
                            kind, suited(kind, FULL).withTemperature(tau), LOOK.withTitle(Inscription.AUTOMATIC))
                    .draw();
            Drawing moving = drawings.apply(tau);
            assertThat(marks(moving)).isEqualTo(marks(still));
            assertThat(moving.figure().description()).isEqualTo(still.figure().description());
            assertThat(moving.figure().at(600, 400).sheets())
                    .hasSameSizeAs(still.figure().at(300, 700).sheets());
        }
        assertThat(marks(drawings.apply(Temperature.ARGMAX))).isNotEqualTo(marks(drawings.apply(Temperature.UNIFORM)));
    }

    @Test
    void aRevealedCurveThatNobodyDrewLeavesNoTrace() {
        CurvePrediction open = CurvePrediction.of(1);
        Prediction revealed = open.committed(Temperature.ONE, Temperature.ONE);
        Drawing none = sweepWith(null);
        assertThat(sweepWith(revealed).figure().description())
                .isEqualTo(none.figure().description())
                .isNotEqualTo(sweepWith(open).figure().description());
        assertThat(marks(sweepWith(revealed))).isEqualTo(marks(none));
    }

    private static Drawing sweepWith(@Nullable Prediction prediction) {
        return new Chart(FigureKind.SWEEP, FOUR.withPrediction(prediction), LOOK).draw();
    }

    @ParameterizedTest
    @EnumSource(value = FigureKind.class, names = "CALIBRATION", mode = Mode.EXCLUDE)
    void aComparisonIsSeen(FigureKind kind) {
        Drawing alone = new Chart(kind, FULL.withBaseline(null), LOOK).draw();
        assertThat(marks(new Chart(kind, FULL, LOOK).draw())).isNotEqualTo(marks(alone));
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void aTitleNamesTheFigureAndItsTemperature(FigureKind kind) {
        Experiment experiment = suited(kind, FULL).withTemperature(Temperature.of(20_000));
        Drawing drawing = new Chart(kind, experiment, LOOK.withTitle(Inscription.AUTOMATIC)).draw();
        assertThat(painted(drawing, 600, 400).strings()).contains(drawing.name() + ", τ = 20\u2009000");
        assertThat(painted(new Chart(kind, experiment, LOOK).draw(), 600, 400).strings())
                .noneMatch(text -> text.startsWith(drawing.name() + ", "));
    }

    @Test
    void aTitleOfOnesOwnHasTwoLinesAndTheFigureTheRest() {
        Look look = LOOK.withTitle(Inscription.of("word ".repeat(60) + "end"));
        RecordingSurface surface = painted(new Chart(FigureKind.BARS, FULL, look).draw(), 600, 400);
        List<String> title =
                surface.strings().stream().filter(text -> text.contains("word")).toList();
        assertThat(title).hasSize(2);
        assertThat(title.get(1)).contains("…").endsWith(" word end");
        assertThat(surface.outside(600, 400)).isEmpty();
        assertThat(surface.overlaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void nothingLeavesThePageAndNoTextMeetsAnother(FigureKind kind) {
        for (Experiment experiment : List.of(FULL, example("next-token"), example("moco"), example("overflow"))) {
            for (double[] size : new double[][] {{1200, 800}, {600, 400}, {800, 350}, {640, 720}}) {
                RecordingSurface surface = painted(
                        new Chart(kind, suited(kind, experiment), LOOK.withTitle(Inscription.AUTOMATIC)).draw(),
                        size[0],
                        size[1]);
                assertThat(surface.outside(size[0], size[1])).isEmpty();
                assertThat(surface.overlaps()).as("%s × %s", size[0], size[1]).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"BARS", "SWEEP"})
    void nothingLeavesOneWhoseAxisEndsBelowOneAndNoTextMeetsAnother(FigureKind kind) {
        for (Experiment experiment : List.of(FULL, example("next-token"), example("moco"), example("tie"))) {
            for (AxisTop top : List.of(AxisTop.FIT, AxisTop.at(0.2), AxisTop.at(0.001))) {
                Look look = LOOK.withTop(top);
                for (double[] size : new double[][] {{1200, 800}, {600, 400}, {800, 350}, {640, 720}}) {
                    RecordingSurface surface = painted(new Chart(kind, experiment, look).draw(), size[0], size[1]);
                    assertThat(surface.outside(size[0], size[1])).isEmpty();
                    assertThat(surface.overlaps())
                            .as("%s × %s", size[0], size[1])
                            .isEmpty();
                }
                Look clear = look.with(Theme.TRANSPARENT);
                assertThat(painted(new Chart(kind, experiment, clear).draw(), 600, 400)
                                .whiteOutsideMarks())
                        .isEmpty();
            }
        }
    }

    /** White is allowed only on a mark: a text, a halo or the cut of a bar. */
    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void nothingWhiteLiesUnderATransparentFigure(FigureKind kind) {
        for (Experiment experiment : List.of(FULL, example("next-token"), example("moco"), example("overflow"))) {
            Look look = LOOK.with(Theme.TRANSPARENT).withAxis(ProbabilityAxis.LOGARITHMIC);
            for (Look seen : List.of(look, look.withAxis(ProbabilityAxis.LINEAR))) {
                RecordingSurface surface = painted(new Chart(kind, suited(kind, experiment), seen).draw(), 600, 400);
                assertThat(surface.whiteOutsideMarks()).isEmpty();
            }
        }
    }

    /** What the bundled font lacks is drawn by the fonts of the machine, and differs where those do. */
    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void theProgramsOwnLettersAreInTheBundledFont(FigureKind kind) {
        Stream<Look> looks = Stream.of(
                LOOK,
                LOOK.withTitle(Inscription.AUTOMATIC).withLoss(LossKind.INFONCE),
                LOOK.withAxis(ProbabilityAxis.LOGARITHMIC).withMeasure(Measure.PERPLEXITY));
        looks.forEach(look -> assertThat(painted(new Chart(kind, suited(kind, FULL), look).draw(), 1200, 800)
                        .texts())
                .allMatch(text -> FontMetrics.bundled().isExact(text.text(), text.style())));
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"SIMPLEX", "CALIBRATION"},
            mode = Mode.EXCLUDE)
    void aSingleClassHasMostFigures(FigureKind kind) {
        Chart chart = new Chart(kind, Experiment.of(Logits.of(1)), LOOK);
        assertThat(chart.absence()).isEmpty();
        assertThat(painted(chart.draw(), 600, 400).texts()).isNotEmpty();
    }

    @Test
    void fewerThanThreeClassesHaveNoSimplexAndItIsSaidWhy() {
        Chart one = new Chart(FigureKind.SIMPLEX, Experiment.of(Logits.of(1)), LOOK);
        Chart two = new Chart(FigureKind.SIMPLEX, Experiment.of(Logits.of(1, Double.NEGATIVE_INFINITY, 2)), LOOK);
        assertThat(one.absence()).contains(WORDS.text("simplex.absent.one"));
        assertThat(two.absence()).contains(WORDS.text("simplex.absent.two"));
        assertThatThrownBy(two::draw).isInstanceOf(NoSuchElementException.class);
        assertThat(new Chart(FigureKind.SIMPLEX, FOUR, LOOK).absence()).isEmpty();
    }

    @Test
    void aLossHasItsGradientBesideItOrBeneathIt() {
        Drawing loss = new Chart(FigureKind.LOSS, FULL, LOOK).draw();
        String curve = WORDS.text("loss.title");
        String gradient = WORDS.text("loss.gradient.title");
        RecordingSurface wide = painted(loss, 1200, 400);
        assertThat(at(wide, gradient).y()).isEqualTo(at(wide, curve).y());
        assertThat(at(wide, gradient).x()).isGreaterThan(600);
        RecordingSurface high = painted(loss, 400, 600);
        assertThat(at(high, gradient).x()).isEqualTo(at(high, curve).x());
        assertThat(at(high, gradient).y()).isGreaterThan(300);
    }

    @Test
    void aLossSaysOfWhat() {
        Drawing ofClass = new Chart(FigureKind.LOSS, FULL, LOOK).draw();
        assertThat(ofClass.name()).isEqualTo("Cross-entropy −ln p of dog");
        assertThat(painted(ofClass, 600, 400).strings()).contains("L of dog");
        Drawing ofContrast = new Chart(FigureKind.LOSS, FULL, LOOK.withLoss(LossKind.INFONCE)).draw();
        assertThat(ofContrast.name()).isEqualTo("InfoNCE of a positive at 1 and 1023 negatives at −1");
        assertThat(painted(ofContrast, 600, 400).strings()).contains("L of the positive", "each negative");
    }

    @Test
    void stepsHaveBeneathThemWhatTheNumbersInThemStandFor() {
        Drawing steps = new Chart(FigureKind.STEPS, example("overflow"), LOOK).draw();
        List<String> texts = painted(steps, 1200, 800).strings();
        assertThat(texts).contains("1", "2", "3", "3. The shares add up to NaN, not 1, so q isn't a distribution.");
        Drawing without =
                new Chart(FigureKind.STEPS, example("overflow"), LOOK.withMethod(SoftmaxMethod.SOFTMAX)).draw();
        assertThat(painted(without, 1200, 800).strings()).noneMatch(text -> text.contains("NaN"));
    }

    private static Experiment example(String name) {
        return Examples.named(name).orElseThrow().experiment();
    }

    private static RecordingSurface.Text at(RecordingSurface surface, String string) {
        return surface.texts().stream()
                .filter(text -> text.text().equals(string))
                .findFirst()
                .orElseThrow();
    }

    private static List<RecordingSurface.Mark> marks(Drawing drawing) {
        return painted(drawing, 600, 400).marks();
    }

    private static RecordingSurface painted(Drawing drawing, double width, double height) {
        RecordingSurface surface = new RecordingSurface();
        Picture picture = drawing.figure().at(width, height);
        picture.paint(surface);
        return surface;
    }
}
