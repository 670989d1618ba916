package io.github.tauscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.TextPlaces;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.output.Charts;
import io.github.tauscope.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure with few and many classes, in sizes from a thumbnail to a slide: all texts can be read. */
class SmallSizesTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final Look PLAIN = Look.of(Theme.LIGHT, WORDS);
    private static final double MM = 96 / 25.4;
    private static final OptionalDouble EIGHT_POINTS = OptionalDouble.of(8 * 96 / 72.0);

    private static final Map<String, Extent> SIZES = Map.of(
            "320 × 240", Extent.of(320, 240),
            "624 × 416", Extent.of(624, 416),
            "a column", new Extent(84 * MM, 56 * MM, EIGHT_POINTS),
            "1920 × 1080", Extent.of(1920, 1080));

    private static final Map<String, Look> LOOKS = looks();

    private static Map<String, Look> looks() {
        Map<String, Look> looks = new LinkedHashMap<>();
        looks.put("plain", PLAIN);
        looks.put("inscribed", PLAIN.withTitle(Inscription.AUTOMATIC).withCaption(Inscription.AUTOMATIC));
        looks.put("logarithmic", PLAIN.withAxis(ProbabilityAxis.LOGARITHMIC).withLoss(LossKind.INFONCE));
        looks.put("to 0.2", PLAIN.withTop(AxisTop.at(0.2)));
        looks.put("fitting", PLAIN.withTop(AxisTop.FIT));
        return looks;
    }

    private static final double[] TEMPERATURES = {0, 0.5, 2, 30, Double.POSITIVE_INFINITY};

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void allTextsCanBeRead(FigureKind kind) {
        List<String> faults = new ArrayList<>();
        for (int classes : new int[] {3, 12, 60, 1000}) {
            for (Experiment experiment : List.of(alone(classes), compared(classes))) {
                for (double tau : TEMPERATURES) {
                    Experiment at = Charts.suited(kind, experiment.withTemperature(Temperature.of(tau)));
                    LOOKS.forEach((name, look) -> {
                        Drawing drawing = new Chart(kind, at, look).draw();
                        SIZES.forEach((size, extent) -> faults(drawing, extent)
                                .forEach(fault -> faults.add(kind + " of " + classes
                                        + (experiment.baseline() == null ? "" : " and A") + ", τ = " + tau + ", "
                                        + name + ", " + size + ": " + fault)));
                    });
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"BARS", "SWEEP"})
    void allTextsOfAListCanBeRead(FigureKind kind) {
        List<String> faults = new ArrayList<>();
        for (int classes : new int[] {3, 12, 20}) {
            for (OptionalLong vocabulary : List.of(OptionalLong.empty(), OptionalLong.of(151_936))) {
                Experiment list = list(classes, vocabulary);
                LOOKS.forEach((name, look) ->
                        SIZES.forEach((size, extent) -> faults(new Chart(kind, list, look).draw(), extent)
                                .forEach(fault -> faults.add(
                                        kind + " of " + classes + ", " + name + ", " + size + ": " + fault))));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Experiment list(int classes, OptionalLong vocabulary) {
        List<String> labels =
                IntStream.range(0, classes).mapToObj(SmallSizesTest::label).toList();
        double[] logProbabilities =
                IntStream.range(0, classes).mapToDouble(i -> -0.8 - 0.6 * i).toArray();
        return Experiment.of(labels, Logits.of(logProbabilities))
                .withListing(Listing.PLAIN.withVocabulary(vocabulary))
                .withTemperature(Temperature.of(1.25));
    }

    private static List<String> faults(Drawing drawing, Extent extent) {
        RecordingSurface surface = new RecordingSurface();
        drawing.figure().at(extent).paint(surface);
        return new TextPlaces(surface, extent.width(), extent.height()).faults();
    }

    private static Experiment alone(int classes) {
        Random random = new Random(classes);
        List<String> labels = IntStream.range(0, classes)
                .mapToObj(i -> classes == 3 ? List.of("cat", "dog", "owl").get(i) : label(i))
                .toList();
        double[] logits = IntStream.range(0, classes)
                .mapToDouble(i -> Math.rint(random.nextGaussian() * 300) / 100)
                .toArray();
        return Experiment.of(labels, Logits.of(logits));
    }

    private static Experiment compared(int classes) {
        Experiment alone = alone(classes);
        Cut cut = new Cut(OptionalInt.of(3), OptionalDouble.empty(), OptionalDouble.empty());
        return alone.withInquiry(alone.inquiry()
                        .withTrueClass(1)
                        .withPins(List.of(Temperature.of(0.1), Temperature.ONE, Temperature.of(40)))
                        .withSampling(new Sampling(7, 1000, cut)))
                .withBaseline(alone.withLogits(alone.logits().scaled(0.5)).withTemperature(Temperature.of(5)));
    }

    private static String label(int i) {
        return i % 3 == 0 ? String.valueOf(i) : i % 3 == 1 ? "class " + i : "a photo of a class " + i;
    }
}
