package io.github.tauscope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.TextPlaces;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.Charts;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures of 84 mm in letters of 8 pt, most with a title and a caption: the least that a paper asks for. */
class ColumnOfAJournalTest {

    private static final double MM = 96 / 25.4;
    private static final double EIGHT_POINTS = 8 * 96 / 72.0;

    /** What {@code TextStyle.sized} rounds a size down by. */
    private static final double ROUNDING = 0.25;

    private static final Look PLAIN = Look.of(Theme.LIGHT, Messages.of(Locale.ENGLISH));
    private static final Look INSCRIBED = PLAIN.withTitle(Inscription.AUTOMATIC).withCaption(Inscription.AUTOMATIC);

    private static final Experiment FOUR = Experiment.of(List.of("cat", "dog", "owl", "fox"), Logits.of(1, 5, 7, 10))
            .withTemperature(Temperature.of(2));

    private final RecordingSurface surface = new RecordingSurface();

    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"BARS", "SWEEP", "LOSS", "SAMPLING"})
    void theCaptionHasAllProbabilities(FigureKind kind) {
        paint(kind, FOUR, INSCRIBED, 56);
        // softmax([1, 5, 7, 10] / 2), from scipy.special.softmax
        assertThat(String.join(" ", surface.strings())).contains("p = 0.0084, 0.0624, 0.1695, 0.7597.");
    }

    @Test
    void theLegendOfASweepIsInOnePiece() {
        paint(FigureKind.SWEEP, FOUR, INSCRIBED, 56);
        List<String> beside = surface.strings().stream()
                .filter(text -> List.of("fox", "owl", "dog", "cat").contains(text) || text.startsWith("1/n"))
                .toList();
        List<String> down = surface.texts().stream()
                .filter(text -> beside.contains(text.text()))
                .sorted((one, other) -> Double.compare(one.y(), other.y()))
                .map(RecordingSurface.Text::text)
                .toList();
        assertThat(down).containsExactly("fox", "owl", "dog", "cat", "1/n = 0.25");
    }

    @Test
    void everyNoteOnTheStepsHasALine() {
        Experiment overflow = Experiment.of(List.of("a", "b", "c"), Logits.of(1000, 999, 998));
        paint(FigureKind.STEPS, overflow, PLAIN, 56);
        Stream.of("1. ", "2. ", "3. ")
                .forEach(number -> assertThat(surface.strings()).anyMatch(text -> text.startsWith(number)));
    }

    @Test
    void theNumbersOfAColumnOfStepsAreOfOneSize() {
        paint(FigureKind.STEPS, Experiment.of(List.of("a", "b"), Logits.of(0.19, 2.5)), PLAIN, 56);
        Map<Double, List<RecordingSurface.Text>> columns = surface.texts().stream()
                .filter(text ->
                        text.style().anchor() == Anchor.END && !text.text().contains("/"))
                .filter(text -> Character.isDigit(text.text().charAt(text.text().length() - 1)))
                .collect(Collectors.groupingBy(RecordingSurface.Text::x));
        assertThat(columns).hasSizeGreaterThan(3);
        assertThat(columns.values()).allSatisfy(numbers -> assertThat(numbers)
                .extracting(text -> text.style().size())
                .containsOnly(numbers.get(0).style().size()));
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"BARS", "SWEEP", "LOSS", "SAMPLING"})
    void evenSmallerFiguresKeepClearOfTheirCaptions(FigureKind kind) {
        Experiment two = Experiment.of(List.of("cat", "owl"), Logits.of(0.19, 2.5));
        new Chart(kind, two, INSCRIBED)
                .draw()
                .figure()
                .at(Extent.of(60 * MM, 40 * MM))
                .paint(surface);
        assertThat(surface.overlaps()).isEmpty();
    }

    @Test
    void aNumberStaysNearItsBar() {
        Experiment two = Experiment.of(List.of("cat", "owl"), Logits.of(0, 3.3));
        paint(FigureKind.BARS, two, PLAIN, 56);
        double bottom = surface.texts().stream()
                .filter(text -> text.text().equals("cat"))
                .findFirst()
                .orElseThrow()
                .box()
                .y();
        assertThat(surface.texts())
                .filteredOn(text -> text.text().equals("0.0356")) // 1/(1 + e^3.3)
                .singleElement()
                .satisfies(value -> assertThat(bottom - value.box().bottom())
                        .isLessThan(3 * value.style().size()));
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void noLettersAreSmallerThanTwoThirdsOfThoseOfTheAxes(FigureKind kind) {
        paint(kind, Charts.suited(kind, FOUR), INSCRIBED, 56);
        assertThat(surface.texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.style().size()).isGreaterThan(EIGHT_POINTS * 2 / 3 - ROUNDING));
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void allTextsOfASquareCanBeRead(FigureKind kind) {
        paint(kind, Charts.suited(kind, FOUR), INSCRIBED, 84);
        assertThat(new TextPlaces(surface, 84 * MM, 84 * MM).faults()).isEmpty();
    }

    private void paint(FigureKind kind, Experiment experiment, Look look, double millimetres) {
        Extent extent = new Extent(84 * MM, millimetres * MM, OptionalDouble.of(EIGHT_POINTS));
        new Chart(kind, experiment, look).draw().figure().at(extent).paint(surface);
    }
}
