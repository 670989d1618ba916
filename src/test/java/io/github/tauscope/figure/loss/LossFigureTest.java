package io.github.tauscope.figure.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.RecordingSurface.Circle;
import io.github.tauscope.figure.RecordingSurface.Line;
import io.github.tauscope.figure.RecordingSurface.Polyline;
import io.github.tauscope.figure.RecordingSurface.Text;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossFigureTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double[][] SIZES = {{300, 190}, {315, 260}, {470, 440}, {690, 560}};
    private static final Temperature[] TEMPERATURES = {
        Temperature.ARGMAX,
        Temperature.of(1e-300),
        Temperature.of(0.07),
        Temperature.of(0.30000000000000004),
        Temperature.of(2),
        Temperature.of(12345),
        Temperature.UNIFORM
    };
    private static final CrossEntropyLoss RIGHT = new CrossEntropyLoss(Logits.of(1, 5, 7, 10), 3);
    private static final CrossEntropyLoss WRONG = new CrossEntropyLoss(Logits.of(1, 5, 7, 10), 2);
    private static final double PIXELS = 1e-6;

    private final RecordingSurface surface = new RecordingSurface();

    @ParameterizedTest
    @MethodSource("cases")
    void textsAreWithinTheFigureAndNoneLiesOverAnother(LossFunction loss) {
        for (double[] size : SIZES) {
            for (Temperature temperature : TEMPERATURES) {
                for (boolean logarithmic : new boolean[] {false, true}) {
                    RecordingSurface own = new RecordingSurface();
                    LossFigure figure = figure(loss, WRONG, temperature, logarithmic, Theme.LIGHT);
                    figure.at(size[0], size[1]).paint(own);
                    assertThat(own.outside(size[0], size[1])).isEmpty();
                    assertThat(own.overlaps()).isEmpty();
                    assertThat(own.strings()).noneMatch(text -> text.contains("NaN"));
                    assertThat(own.polylines()).allSatisfy(line -> assertThat(line.points())
                            .allMatch(point -> Double.isFinite(point.x()) && Double.isFinite(point.y())));
                }
            }
        }
    }

    static Stream<LossFunction> cases() {
        double masked = Double.NEGATIVE_INFINITY;
        return Stream.of(
                RIGHT,
                WRONG,
                new CrossEntropyLoss(Logits.of(3), 0),
                new CrossEntropyLoss(Logits.of(3, 3), 1),
                new CrossEntropyLoss(Logits.of(1, masked, 2), 1),
                new CrossEntropyLoss(Logits.of(1e308, -1e308, 3), 0),
                new CrossEntropyLoss(Logits.of(1e308, -1e308, 3), 1),
                new CrossEntropyLoss(
                        Logits.of(IntStream.range(0, 1024)
                                .mapToDouble(i -> i / 100.0)
                                .toArray()),
                        7),
                new InfoNceLoss(1, -1, 1023),
                new InfoNceLoss(-1, 1, 1L << 53),
                new InfoNceLoss(1, -1, 0));
    }

    @ParameterizedTest
    @MethodSource("axesAndThemes")
    void theCurveIsAsHighAsTheLoss(boolean logarithmic, Theme theme) {
        LossPicture picture = paint(RIGHT, Temperature.ONE, logarithmic, theme);
        Polyline curve = curve(theme);
        double uniform = uniformLine(theme).y1();
        for (Point point : curve.points()) {
            double t = temperatureAt(picture, point);
            double nats = RIGHT.at(Temperature.of(t)).nats();
            double perNat = picture.plot().bottom() - uniform;
            if (!logarithmic) {
                assertThat((picture.plot().bottom() - point.y()) / perNat).isCloseTo(nats / Math.log(4), within(1e-6));
            } else if (point.y() < picture.plot().bottom() - 1) {
                double decade = tick("1").y() - tick("1e-10").y();
                double decades = Math.log10(nats / Math.log(4));
                assertThat((point.y() - uniform) * 10 / decade).isCloseTo(decades, within(1e-3));
            }
        }
        assertThat(curve.points().size()).isGreaterThan(100);
    }

    static Stream<Arguments> axesAndThemes() {
        return Stream.of(
                Arguments.of(false, Theme.LIGHT), Arguments.of(true, Theme.LIGHT), Arguments.of(true, Theme.DARK));
    }

    @Test
    void limitsAreDotsAtTheStops() {
        LossPicture picture = paint(RIGHT, Temperature.ONE, false, Theme.LIGHT);
        List<Point> dots =
                surface.circles().subList(0, 2).stream().map(Circle::centre).toList();
        assertThat(dots.get(0).x()).isEqualTo(picture.axis().at(Temperature.ARGMAX));
        assertThat(dots.get(0).y()).isCloseTo(picture.plot().bottom(), within(PIXELS));
        assertThat(dots.get(1).x()).isEqualTo(picture.axis().at(Temperature.UNIFORM));
        assertThat(dots.get(1).y()).isCloseTo(uniformLine(Theme.LIGHT).y1(), within(PIXELS));
    }

    @Test
    void anInfiniteLimitHasAnArrowAndTheCurveLeavesThePlotAtItsTop() {
        LossPicture picture = paint(WRONG, Temperature.ONE, false, Theme.LIGHT);
        assertThat(surface.strings()).contains("↑ ∞");
        Point first = curve(Theme.LIGHT).points().get(0);
        assertThat(first.y()).isCloseTo(picture.plot().y(), within(PIXELS));
        assertThat(first.x()).isGreaterThan(picture.axis().at(Temperature.of(0.01)));
    }

    @Test
    void onALogarithmicAxisZeroHasAnArrow() {
        paint(RIGHT, Temperature.ARGMAX, true, Theme.LIGHT);
        assertThat(surface.strings()).contains("↓ 0", "↓ 0 nats at τ = 0, exact limit");
    }

    @Test
    void theCursorStandsOnTheCurveAndTheLossIsWritten() {
        LossPicture picture = paint(new InfoNceLoss(1, -1, 1023), Temperature.of(0.07), false, Theme.LIGHT);
        Circle cursor = surface.circles().get(surface.circles().size() - 1);
        assertThat(cursor.centre().x()).isEqualTo(picture.axis().at(Temperature.of(0.07)));
        assertThat(surface.strings()).contains("3.99e-10 nats at τ = 0.07", "ln(K + 1) = 6.931");
    }

    @Test
    void aLossAboveTheAxisIsWrittenWithAnArrowAndHasNoDot() {
        paint(WRONG, Temperature.of(0.01), false, Theme.LIGHT);
        assertThat(surface.strings()).contains("↑ 300.0000 nats at τ = 0.01");
        assertThat(surface.circles()).as("that of τ = ∞").hasSize(1);
    }

    @Test
    void aStandsBesideAsAThinLine() {
        figure(RIGHT, WRONG, Temperature.ONE, false, Theme.LIGHT).at(470, 440).paint(surface);
        assertThat(surface.polylines()).extracting(line -> line.stroke().ink()).contains(Theme.LIGHT.outline());
        assertThat(surface.strings()).contains("A");
        RecordingSurface alone = new RecordingSurface();
        figure(RIGHT, null, Temperature.ONE, false, Theme.LIGHT).at(470, 440).paint(alone);
        assertThat(alone.strings()).doesNotContain("A");
    }

    @Test
    void whileTheCurveIsNotKnownItsPlaceSaysSo() {
        LossPoint present = RIGHT.at(Temperature.ONE);
        LossData data = new LossData("Loss", "L", "ln n", RIGHT.uniform(), List.of(), List.of(), present, "");
        new LossFigure(data, ProbabilityAxis.LINEAR, "40 %", Theme.LIGHT, WORDS)
                .at(470, 440)
                .paint(surface);
        assertThat(surface.strings()).contains("40 %");
        assertThat(surface.polylines()).isEmpty();
    }

    @Test
    void whatMovesWithTheTemperatureIsOnASheetOfItsOwn() {
        LossData at1 = data(RIGHT, WRONG, Temperature.ONE);
        LossData at2 = new LossData(
                at1.title(),
                at1.name(),
                at1.uniformText(),
                at1.uniform(),
                at1.curve(),
                at1.baseline(),
                RIGHT.at(Temperature.of(2)),
                "");
        var first = new LossFigure(at1, ProbabilityAxis.LINEAR, "", Theme.LIGHT, WORDS)
                .at(470, 440)
                .sheets();
        var second = new LossFigure(at2, ProbabilityAxis.LINEAR, "", Theme.LIGHT, WORDS)
                .at(470, 440)
                .sheets();
        assertThat(first.get(0)).isEqualTo(second.get(0));
        assertThat(first.get(1)).isNotEqualTo(second.get(1));
    }

    private LossPicture paint(LossFunction loss, Temperature temperature, boolean logarithmic, Theme theme) {
        LossPicture picture =
                figure(loss, null, temperature, logarithmic, theme).at(470, 440);
        picture.paint(surface);
        return picture;
    }

    private static LossFigure figure(
            LossFunction loss, LossFunction baseline, Temperature temperature, boolean logarithmic, Theme theme) {
        ProbabilityAxis axis = logarithmic ? ProbabilityAxis.LOGARITHMIC : ProbabilityAxis.LINEAR;
        return new LossFigure(data(loss, baseline, temperature), axis, "", theme, WORDS);
    }

    private static LossData data(LossFunction loss, LossFunction baseline, Temperature temperature) {
        boolean contrast = loss instanceof InfoNceLoss;
        String uniform = LossText.brief(loss.uniform());
        return new LossData(
                WORDS.text(contrast ? "loss.title.contrast" : "loss.title"),
                WORDS.text("loss.legend", "fox"),
                WORDS.text(contrast ? "loss.uniform.contrast" : "loss.uniform", uniform),
                loss.uniform(),
                loss.over(LossData.TEMPERATURES, Progress.UNWATCHED),
                baseline == null ? List.of() : baseline.over(LossData.TEMPERATURES, Progress.UNWATCHED),
                loss.at(temperature),
                "");
    }

    private Polyline curve(Theme theme) {
        return surface.polylines().stream()
                .filter(line -> line.stroke().ink().equals(theme.series().get(0)))
                .findFirst()
                .orElseThrow();
    }

    /** The dashes of the plot, which are longer than those of the legend. */
    private Line uniformLine(Theme theme) {
        return surface.lines(theme.uniform()).stream()
                .filter(line -> line.x2() - line.x1() > 100)
                .findFirst()
                .orElseThrow();
    }

    private Text tick(String text) {
        return surface.texts().stream()
                .filter(tick -> tick.isTick() && tick.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The inverse of the axis without its rounding to what a hand can place: log τ from 0.01 to 10 000. */
    private static double temperatureAt(LossPicture picture, Point point) {
        double left = picture.axis().at(Temperature.of(0.01));
        double right = picture.axis().at(Temperature.of(10_000));
        return Math.pow(10, -2 + 6 * (point.x() - left) / (right - left));
    }
}
