package io.github.tauscope.figure.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.RecordingSurface.Circle;
import io.github.tauscope.figure.RecordingSurface.Polyline;
import io.github.tauscope.figure.RecordingSurface.Text;
import io.github.tauscope.figure.TextStyle.Weight;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplexFigureTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double[][] SIZES = {{300, 220}, {346, 330}, {650, 480}, {1090, 690}, {500, 250}};
    private static final double MASKED = Double.NEGATIVE_INFINITY;
    private static final double PIXELS = 1e-9;
    private static final String LONG = "a label of sixty characters, which no column is wide enough.";
    private static final List<Temperature> PINS = temperatures(0.1, 1, 10);

    private final RecordingSurface surface = new RecordingSurface();

    @ParameterizedTest
    @MethodSource("casesAndSizes")
    void noTextMeetsAnotherOrLeavesTheFigure(SimplexData data, double width, double height, Theme theme) {
        new SimplexFigure(data, theme, WORDS).at(width, height).paint(surface);
        assertThat(surface.overlaps()).isEmpty();
        assertThat(surface.outside(width, height)).isEmpty();
        assertThat(values()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("casesAndSizes")
    void noNameLiesOnThePath(SimplexData data, double width, double height, Theme theme) {
        new SimplexFigure(data, theme, WORDS).at(width, height).paint(surface);
        List<Point> path = path(theme).points();
        assertThat(surface.texts().stream().filter(text -> text.text().startsWith("τ")))
                .allSatisfy(
                        name -> assertThat(path).noneMatch(point -> name.box().contains(point.x(), point.y())));
    }

    @Test
    void thePointLiesAtItsProbabilitiesBetweenTheCorners() {
        SimplexPicture picture = paint(data(2, 5, 7, 10));
        // softmax of 5, 7, 10 at τ = 2, 30-digit arithmetic with mpmath 1.3
        Point expected = picture.triangle().at(0.062890013245867497, 0.17095278019779027, 0.76615720655634223);
        Circle point = lastCircle();
        assertNear(point.centre(), expected);
        assertThat(point.ink()).isEqualTo(Theme.LIGHT.probability());
        assertNear(picture.point(), expected);
        assertThat(values()).containsExactly("0.0629", "0.1710", "0.7662");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 0.01, 1, 30})
    void whatIsNotZeroOrOneIsNeverShownAsIt(double tau) {
        paint(data(tau, 5, 7, 10));
        assertThat(values()).doesNotContain("0", "1", "0.0000", "1.0000");
    }

    @Test
    void theLimitsAreExact() {
        paint(data(0, 5, 7, 10));
        assertThat(values()).containsExactly("0", "0", "1");
    }

    @Test
    void thePathRunsFromTheCornerOfTheArgmaxToTheCentre() {
        Triangle triangle = paint(data(2, 5, 7, 10)).triangle();
        List<Point> path = path(Theme.LIGHT).points();
        assertNear(path.get(0), triangle.right());
        assertNear(path.get(path.size() - 1), triangle.at(1.0 / 3, 1.0 / 3, 1.0 / 3));
    }

    @Test
    void dashedLinesRunFromEachCornerToTheMiddleOfTheOtherSide() {
        Triangle triangle = paint(data(2, 5, 7, 10)).triangle();
        List<Polyline> equal = surface.polylines().stream()
                .filter(line -> line.stroke().ink().equals(Theme.LIGHT.axis())
                        && !line.stroke().dashes().isEmpty())
                .toList();
        assertThat(equal).hasSize(3);
        assertThat(equal.stream().map(line -> line.points().get(0)))
                .containsExactly(triangle.top(), triangle.left(), triangle.right());
        assertNear(equal.get(0).points().get(1), triangle.at(0, 0.5, 0.5));
    }

    @Test
    void otherPathsAreFaintAndEndInTheCentreToo() {
        Triangle triangle = paint(data(2, 5, 7, 10)).triangle();
        List<Polyline> others = surface.polylines().stream()
                .filter(line -> line.stroke().ink().rgb() == Theme.LIGHT.logit().rgb())
                .toList();
        assertThat(others)
                .hasSizeGreaterThanOrEqualTo(12)
                .allMatch(line -> line.stroke().width() == 1);
        assertThat(others)
                .allSatisfy(line -> assertNear(
                        line.points().get(line.points().size() - 1), triangle.at(1.0 / 3, 1.0 / 3, 1.0 / 3)));
        assertThat(others.stream().map(line -> line.points().get(0)).distinct()).hasSize(3);
    }

    @Test
    void eachPinHasARingOnThePathAndItsName() {
        SimplexPicture picture = paint(data(2, 5, 7, 10));
        Point ten = picture.triangle().at(new SimplexPath(Logits.of(5, 7, 10)).at(Temperature.of(10)));
        assertThat(surface.circles()).anyMatch(circle -> circle.centre().equals(ten));
        assertThat(surface.strings()).contains("τ = 10", "τ = 0", "uniform, τ = ∞");
    }

    @Test
    void marksThatStandOnEachOtherHaveOneName() {
        paint(data(1, 2, 2, 2));
        assertThat(surface.strings()).contains("uniform, τ = ∞").noneMatch(text -> text.startsWith("τ"));
    }

    @Test
    void aIsADashedPathWithItsPoint() {
        SimplexPath a = new SimplexPath(Logits.of(9, 5, 2));
        Triangle triangle = paint(new SimplexData(
                        List.of("a", "b", "c"),
                        new SimplexPath(Logits.of(5, 7, 10)),
                        Temperature.ONE,
                        PINS,
                        new SimplexData.Other(a, Temperature.of(4))))
                .triangle();
        Polyline dashed = only(Theme.LIGHT.outline().rgb());
        assertThat(dashed.stroke().dashes()).isNotEmpty();
        assertNear(dashed.points().get(0), triangle.top());
        Point four = triangle.at(a.at(Temperature.of(4)));
        assertThat(surface.outlines()).anySatisfy(ring -> assertNear(new Point(ring.centreX(), ring.centreY()), four));
        assertThat(surface.strings()).contains("A");
    }

    @Test
    void aMovingTemperatureChangesTheUppermostSheetAlone() {
        SimplexFigure one = new SimplexFigure(data(1, 5, 7, 10), Theme.LIGHT, WORDS);
        SimplexFigure two = new SimplexFigure(data(2, 5, 7, 10), Theme.LIGHT, WORDS);
        var before = one.at(400, 400).sheets();
        var after = two.at(400, 400).sheets();
        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.get(2)).isNotEqualTo(before.get(2));
        var other = new SimplexFigure(data(2, 5, 7, 9), Theme.LIGHT, WORDS)
                .at(400, 400)
                .sheets();
        assertThat(other.get(0)).isEqualTo(after.get(0));
        assertThat(other.get(1)).isNotEqualTo(after.get(1));
    }

    @Test
    void aPointerReadsThePointAMarkOrThePath() {
        SimplexPicture picture = paint(data(2, 5, 7, 10));
        SimplexPath path = new SimplexPath(Logits.of(5, 7, 10));
        Point point = picture.point();
        assertThat(picture.isOnPoint(point.x() + 4, point.y() - 4)).isTrue();
        assertThat(picture.temperatureAt(point.x() + 4, point.y() - 4)).contains(Temperature.of(2));
        Point ten = picture.triangle().at(path.at(Temperature.of(10)));
        assertThat(picture.temperatureAt(ten.x() + 2, ten.y())).contains(Temperature.of(10));
        Temperature between = path.temperatures().stream()
                .filter(tau -> tau.value() > 4)
                .findFirst()
                .orElseThrow();
        Point on = picture.triangle().at(path.at(between));
        assertThat(picture.temperatureAt(on.x(), on.y())).contains(between);
        assertThat(picture.temperatureAt(picture.triangle().top().x(), 40)).isEmpty();
        assertThat(picture.isOnPoint(on.x() - 20, on.y())).isFalse();
    }

    private static Stream<Arguments> casesAndSizes() {
        List<SimplexData> cases = List.of(
                data(2, 5, 7, 10),
                data(0, 5, 7, 10),
                data(Double.POSITIVE_INFINITY, 10, 7, 5),
                data(1e-300, 7, 10, 5),
                data(1, 1e308, -1e308, 3),
                data(1, 3, 3, 1),
                data(1, 0, 0, 0),
                data(0.3, 1, 2, 3),
                new SimplexData(
                        List.of(LONG, LONG, LONG),
                        new SimplexPath(Logits.of(4, 9, 8)),
                        Temperature.ONE,
                        temperatures(0, 0.2, 0.5, 1, 2, 3, 5, 8, 12345.678, 1e-300, Double.POSITIVE_INFINITY),
                        new SimplexData.Other(new SimplexPath(Logits.of(1, MASKED, 2)), Temperature.ONE)));
        return cases.stream().flatMap(data -> Stream.of(SIZES).flatMap(size -> Stream.of(Theme.LIGHT, Theme.DARK)
                .map(theme -> Arguments.of(data, size[0], size[1], theme))));
    }

    private static SimplexData data(double temperature, double... logits) {
        return new SimplexData(
                List.of("cat", "dog", "owl"),
                new SimplexPath(Logits.of(logits)),
                Temperature.of(temperature),
                PINS,
                null);
    }

    private static List<Temperature> temperatures(double... values) {
        return DoubleStream.of(values).mapToObj(Temperature::of).toList();
    }

    private SimplexPicture paint(SimplexData data) {
        SimplexPicture picture = new SimplexFigure(data, Theme.LIGHT, WORDS).at(650, 480);
        picture.paint(surface);
        return picture;
    }

    private List<String> values() {
        return surface.texts().stream()
                .filter(text -> text.style().weight() == Weight.SEMI_BOLD)
                .map(Text::text)
                .toList();
    }

    private Circle lastCircle() {
        return surface.circles().get(surface.circles().size() - 1);
    }

    private Polyline path(Theme theme) {
        return only(theme.probability().rgb());
    }

    private Polyline only(int rgb) {
        List<Polyline> found = surface.polylines().stream()
                .filter(line -> line.stroke().ink().rgb() == rgb)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void assertNear(Point point, Point expected) {
        assertThat(point.x()).isCloseTo(expected.x(), within(PIXELS));
        assertThat(point.y()).isCloseTo(expected.y(), within(PIXELS));
    }
}
