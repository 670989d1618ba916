package io.github.tauscope.figure.partial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.RecordingSurface.Text;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.kernel.partial.TopList;
import io.github.tauscope.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialBarFigureTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final double PIXELS = 1e-9;
    private static final double[] MAT = {-0.478, -1.7148, -2.4079, -2.9957, -3.912};

    private RecordingSurface surface = new RecordingSurface();
    private ProbabilityAxis axis = ProbabilityAxis.LINEAR;
    private int most = 40;

    @Test
    void barsEndAtTheLowerBoundAndOutlinesAtTheUpperOne() {
        PartialBarPicture picture = paint(1.25, 151_936, MAT);
        PartialDistribution known = picture.figure().data().distribution();
        Box plot = picture.layout().plot();
        List<Box> bars = surface.fills(Theme.LIGHT.probability());
        for (int i = 0; i < MAT.length; i++) {
            Interval p = known.probability(i);
            List<Point> outline = surface.polylines().get(i).points();
            assertThat(bars.get(i).y()).isCloseTo(plot.bottom() - p.low() * plot.height(), within(PIXELS));
            assertThat(outline.get(1).y() - 0.75).isCloseTo(plot.bottom() - p.high() * plot.height(), within(PIXELS));
        }
        assertThat(surface.fills(Theme.LIGHT.muted())).hasSize(1);
    }

    /** Reference: the drawing of the design, from formats.md's derivation. */
    @Test
    void saysTheBoundsAndTheRest() {
        PartialBarPicture picture = paint(1.25, 151_936, MAT);
        assertThat(surface.strings())
                .contains("0.3338 … 0.5233", "0.0670 … 0.4049", "Probabilities at τ = 1.25, from logprobs at τ = 1");
        assertThat(surface.strings()).anyMatch(text -> text.startsWith("rest, 151"));
        assertThat(picture.figure().description()).contains("t0 0.3338 … 0.5233", "0.0670 … 0.4049");
    }

    @Test
    void aIsOutlinedAroundTheBars() {
        TopList list = TopList.of(Logits.of(MAT), Temperature.ONE, OptionalLong.of(151_936), OptionalDouble.empty());
        PartialDistribution known = list.at(Temperature.of(1.25));
        PartialDistribution ofA = list.at(Temperature.ONE);
        int[] places = {1, ListComparison.NOT_LISTED, ListComparison.UNKNOWN, 3, 4};
        ListComparison comparison = new ListComparison(known, ofA, places, new int[] {-1, 0, -1, 3, 4}, false);
        PartialData data = new PartialData(List.of("a", "b", "c", "d", "e"), known, comparison);
        PartialBarPicture picture =
                new PartialBarFigure(data, axis, AxisTop.ONE, most, Theme.LIGHT, WORDS).at(980, 450);
        picture.paint(surface);
        surface = surface.withoutSamples(picture.layout().plot().y());
        Box plot = picture.layout().plot();
        List<Point> first = surface.polylines().stream()
                .filter(line -> line.stroke().ink().equals(Theme.LIGHT.outline()))
                .findFirst()
                .orElseThrow()
                .points();
        double p = ofA.probability(1).low();
        assertThat(first.get(1).y()).isCloseTo(plot.bottom() - p * plot.height(), within(PIXELS));
        assertThat(first.get(2).x() - first.get(1).x())
                .isGreaterThan(picture.layout().columns().barWidth());
        assertThat(surface.strings()).contains("at least", "at most", "A, τ = 1");
        assertThat(picture.figure().description())
                .contains("Outlined: A at temperature 1: a 0.1800, b 0 … 0.0200, c 0 … 1");
        assertThat(picture.tipAt(picture.layout().columns().centre(1)).orElseThrow())
                .contains("p in A: 0 … 0.0200");
        requireOrder(picture);
    }

    @Test
    void aPointIsAPlainBar() {
        paint(1, 151_936, MAT);
        assertThat(surface.polylines()).isEmpty();
    }

    @Test
    void othersListedHaveOneBarWithTheSumOfTheirBounds() {
        most = 2;
        PartialBarPicture picture = paint(1.25, 151_936, MAT);
        PartialDistribution known = picture.figure().data().distribution();
        PartialColumn others = picture.layout().shown().get(2);
        assertThat(picture.layout().shown()).hasSize(4);
        assertThat(others.label()).isEqualTo("3 others listed");
        assertThat(others.bounds().high())
                .isCloseTo(
                        IntStream.of(2, 3, 4)
                                .mapToDouble(i -> known.probability(i).high())
                                .sum(),
                        within(1e-12));
        assertThat(picture.classAt(picture.layout().columns().centre(1))).hasValue(1);
        assertThat(picture.classAt(picture.layout().columns().centre(2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,LINEAR", "0,LOGARITHMIC", "0.3,LOGARITHMIC", "1.5,LINEAR", "Infinity,LINEAR", "Infinity,LOGARITHMIC"
    })
    void everythingStaysInTheFigureAndNoNumberMeetsAnother(double tau, ProbabilityAxis chosen) {
        axis = chosen;
        PartialBarPicture picture = paint(tau, -1, MAT);
        requireOrder(picture);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 40, 41, 300, 1000})
    void holdsFromOneToAThousandClasses(int n) {
        most = 1000;
        double each = -Math.log(1.25 * n);
        PartialBarPicture picture =
                paint(2, 151_936, IntStream.range(0, n).mapToDouble(i -> each).toArray());
        assertThat(picture.layout().shown()).hasSize(n + 1);
        requireOrder(picture);
    }

    private void requireOrder(PartialBarPicture picture) {
        Box inside = picture.layout().size().widened(1, 1);
        List<Box> numbers = surface.values().stream()
                .map(Text::box)
                .sorted(Comparator.comparingDouble(Box::x))
                .toList();
        assertThat(numbers).isNotEmpty().allMatch(inside::contains);
        for (int k = 1; k < numbers.size(); k++) {
            assertThat(numbers.get(k - 1).meets(numbers.get(k))).isFalse();
        }
    }

    private PartialBarPicture paint(double tau, long vocabulary, double... logprobs) {
        TopList list = TopList.of(
                Logits.of(logprobs),
                Temperature.ONE,
                vocabulary < 0 ? OptionalLong.empty() : OptionalLong.of(vocabulary),
                OptionalDouble.empty());
        List<String> labels =
                IntStream.range(0, logprobs.length).mapToObj(i -> "t" + i).toList();
        PartialData data = new PartialData(labels, list.at(Temperature.of(tau)));
        PartialBarPicture picture =
                new PartialBarFigure(data, axis, AxisTop.ONE, most, Theme.LIGHT, WORDS).at(980, 450);
        picture.paint(surface);
        surface = surface.withoutSamples(picture.layout().plot().y());
        return picture;
    }
}
