package io.github.tauscope.chart;

import static io.github.tauscope.output.Charts.suited;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Oracle;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.output.Charts;
import io.github.tauscope.text.Messages;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers of captions are compared with 80-digit arithmetic; sentences were read by a person. */
class CaptionTest {

    private static final Look LOOK =
            Look.of(Theme.LIGHT, Messages.of(Locale.ENGLISH)).withCaption(Inscription.AUTOMATIC);
    private static final Experiment FOUR = Experiment.of(List.of("cat", "dog", "owl", "fox"), Logits.of(1, 5, 7, 10))
            .withTemperature(Temperature.of(2));
    private static final Pattern FEW = Pattern.compile(".*, with entropy (.*) nats: p = (.*)\\.");
    private static final Pattern NAMED = Pattern.compile("(\\d+) \\(z = [^,]*, p = ([^)]*)\\)");
    private static final Pattern OTHERS =
            Pattern.compile(".*, with entropy (.*) nats\\. .*; the other (?:\\d+ together|one) (.*)\\.");

    @Property
    void everyNumberOfFewClassesIsTheRightOneRounded(@ForAll("few") double[] z, @ForAll("temperatures") double tau) {
        Oracle exact = Oracle.atTemperature(z, tau);
        MatchResult found = match(FEW, caption(z, tau));
        String[] p = found.group(2).split(", ");
        assertThat(p).hasSize(z.length);
        for (int i = 0; i < z.length; i++) {
            requireRounded(p[i], exact.probability(i), exact.complement(i));
        }
        requireRounded(found.group(1), exact.entropy(), BigDecimal.ONE.subtract(exact.entropy()));
    }

    @Property
    void everyNumberOfManyClassesIsTheRightOneRounded(@ForAll("many") double[] z, @ForAll("temperatures") double tau) {
        Oracle exact = Oracle.atTemperature(z, tau);
        String caption = caption(z, tau);
        List<MatchResult> named = NAMED.matcher(caption).results().toList();
        int[] places = named.stream()
                .mapToInt(found -> Integer.parseInt(found.group(1)) - 1)
                .toArray();
        assertThat(places).hasSize(5).doesNotHaveDuplicates();
        named.forEach(found -> {
            int i = Integer.parseInt(found.group(1)) - 1;
            requireRounded(found.group(2), exact.probability(i), exact.complement(i));
        });
        double least = Arrays.stream(places).mapToDouble(i -> z[i]).min().orElseThrow();
        assertThat(DoubleStream.of(z).filter(other -> other > least).count()).isLessThan(5);
        MatchResult others = match(OTHERS, caption);
        requireRounded(others.group(2), exact.complement(places), BigDecimal.ONE.subtract(exact.complement(places)));
        requireRounded(others.group(1), exact.entropy(), BigDecimal.ONE.subtract(exact.entropy()));
    }

    /**
     * A number is within half a unit of its last digit, or of the doubles where these are coarser. 0 and 1 are exact, and ≈ is for what no
     * double tells from them.
     */
    private static void requireRounded(String text, BigDecimal exact, BigDecimal complement) {
        if (text.startsWith("≈ ")) {
            BigDecimal distance =
                    new BigDecimal(text.substring(2)).subtract(exact).abs();
            assertThat(distance)
                    .as(text)
                    .isLessThan(BigDecimal.valueOf(Double.MIN_NORMAL)); // 0 to the digits of the oracle
            return;
        }
        boolean isNearOne = text.startsWith("1 − ");
        BigDecimal printed = new BigDecimal(text.replace("1 − ", ""));
        BigDecimal right = isNearOne ? complement : exact;
        boolean isWhole = text.equals("0") || text.equals("1");
        BigDecimal half =
                isWhole ? BigDecimal.ZERO : BigDecimal.valueOf(5000000001L, 10).scaleByPowerOfTen(-printed.scale());
        boolean isSubnormal = right.abs().compareTo(BigDecimal.valueOf(Double.MIN_NORMAL)) < 0;
        BigDecimal spacing = isWhole || !isSubnormal ? BigDecimal.ZERO : BigDecimal.valueOf(Double.MIN_VALUE);
        assertThat(printed.subtract(right).abs()).as("%s for %s", text, right).isLessThanOrEqualTo(half.add(spacing));
        assertThat(isWhole || printed.signum() > 0).isTrue();
    }

    private static MatchResult match(Pattern pattern, String caption) {
        return pattern.matcher(caption).results().findFirst().orElseThrow(() -> new AssertionError(caption));
    }

    private static String caption(double[] z, double tau) {
        return caption(FigureKind.BARS, Experiment.of(Logits.of(z)).withTemperature(Temperature.of(tau)));
    }

    private static String caption(FigureKind kind, Experiment experiment) {
        String without = new Chart(kind, experiment, LOOK.withCaption(Inscription.NONE))
                .draw()
                .figure()
                .description();
        String with = new Chart(kind, experiment, LOOK).draw().figure().description();
        assertThat(with).startsWith(without + " ");
        return with.substring(without.length() + 1);
    }

    @Provide
    Arbitrary<double[]> few() {
        return logits(1, 5);
    }

    @Provide
    Arbitrary<double[]> many() {
        return logits(6, 12);
    }

    private static Arbitrary<double[]> logits(int least, int most) {
        return Arbitraries.doubles()
                .between(-9, 9)
                .ofScale(4)
                .array(double[].class)
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    @Provide
    Arbitrary<Double> temperatures() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0.02, 1).ofScale(6),
                Arbitraries.doubles().between(1, 1e4).ofScale(3),
                Arbitraries.of(0.0, Double.POSITIVE_INFINITY));
    }

    /** The property meets them rarely. */
    @Test
    void whatNoDoubleTellsFromALimitIsSaidToBeAboutIt() {
        String caption = caption(new double[] {9, -9}, 0.02);
        requireRounded(
                match(FEW, caption).group(1),
                Oracle.atTemperature(new double[] {9, -9}, 0.02).entropy(),
                BigDecimal.ONE);
        assertThat(caption).contains(", with entropy ≈ 0 nats:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | at temperature τ = 2, with entropy 0.7230 nats: p = 0.0084, 0.0624, 0.1695, 0.7597.",
                "0 | in the limit τ = 0 (argmax), with entropy 0 nats: p = 0, 0, 0, 1.",
                "Infinity | in the limit τ = ∞ (uniform), with entropy 1.3863 nats: p = 0.2500, 0.2500, 0.2500, 0.2500.",
                "0.1 | at temperature τ = 0.1, with entropy 2.9e-12 nats: p = 8.2e-40, 1.9e-22, 9.4e-14, 1 − 9.4e-14."
            })
    void fewClassesAreListed(double tau, String sentence) {
        assertThat(caption(FigureKind.BARS, FOUR.withTemperature(Temperature.of(tau))))
                .isEqualTo("Softmax of the logits 1, 5, 7, 10 (cat, dog, owl, fox) " + sentence);
    }

    @Test
    void labelsWhoseEndsCouldNotBeSeenAreInQuotes() {
        Experiment odd = Experiment.of(List.of(" a", "", "b,c", "x\ny"), Logits.of(1, 1, 1, Double.NEGATIVE_INFINITY));
        assertThat(caption(FigureKind.BARS, odd))
                .startsWith("Softmax of the logits 1, 1, 1, −∞ (“ a”, “”, “b,c”, x\\ny) at");
        assertThat(caption(FigureKind.BARS, Experiment.of(Logits.of(3)))).startsWith("Softmax of the logit 3 at");
    }

    @Test
    void eachFigureSaysWhatItShows() {
        Experiment compared = FOUR.withBaseline(FOUR.withTemperature(Temperature.of(5)))
                .withInquiry(asked ->
                        asked.withSampling(asked.sampling().withDraws(100).withSeed(7)));
        String a = " A, for comparison, is softmax of the same logits at temperature τ = 5, with entropy 1.2111 nats:"
                + " p = 0.0794, 0.1767, 0.2636, 0.4803."; // e^0.2 : e : e^1.4 : e^2
        assertThat(caption(FigureKind.BARS, compared)).endsWith("0.7597." + a);
        assertThat(caption(FigureKind.SWEEP, compared))
                .endsWith("0.7597. The curves show p and, below, the entropy at all temperatures from 0 to ∞." + a);
        assertThat(caption(FigureKind.STEPS, compared))
                .endsWith("0.7597. Step by step, compared with naive exp(z/τ)." + a);
        assertThat(caption(FigureKind.SAMPLING, compared))
                .containsPattern("100 draws with seed 7: cat \\d+, dog \\d+, owl \\d+, fox \\d+\\.")
                .endsWith(a);
        Cut cut = new Cut(OptionalInt.of(2), OptionalDouble.empty(), OptionalDouble.empty());
        Experiment numbered = Experiment.of(List.of("1", "2", "3"), Logits.of(0, Math.log(2), Math.log(6)));
        assertThat(caption(
                        FigureKind.SAMPLING,
                        numbered.withInquiry(numbered.inquiry().withSampling(new Sampling(7, 0, cut)))))
                .endsWith("Probabilities after a cut (2 of 3 kept; 0.1111 of the probability removed):"
                        + " class 1 0, class 2 0.2500, class 3 0.7500."); // 2/8 and 6/8, without the 1/9 of the first
        assertThat(caption(FigureKind.LOSS, compared))
                .endsWith(
                        "Cross-entropy −ln p of fox over the temperature, 0.2748 nats at τ = 2, and its gradient there."
                                + " A, for comparison, has the same logits.");
        assertThat(caption(FigureKind.SIMPLEX, FOUR))
                .isEqualTo(
                        "Softmax of the logits 5, 7, 10 (dog, owl, fox) at temperature τ = 2, with entropy 0.6800 nats:"
                                + " p = 0.0629, 0.1710, 0.7662. The path runs from fox at 0 to the centre at ∞.");
        assertThat(caption(FigureKind.CALIBRATION, Charts.example("digits")))
                .isEqualTo(
                        "Calibration of 1547 rows at temperature τ = 1: ECE 0.0925, NLL 0.8221 nats, accuracy 0.8500.");
    }

    @Test
    void anAOfOtherClassesIsNotShownAndNotSpokenOf() {
        assertThat(caption(FigureKind.BARS, FOUR.withBaseline(Experiment.of(Logits.of(1, 2)))))
                .doesNotContain("A,");
    }

    @Test
    void aListHasBounds() {
        Experiment list = Experiment.of(List.of(" mat", "x"), Logits.of(-0.5, -1.7))
                .withListing(Listing.PLAIN.withVocabulary(OptionalLong.of(50_257)))
                .withTemperature(Temperature.of(1.3));
        assertThat(caption(FigureKind.BARS, list))
                .matches(
                        "Probabilities at temperature τ = 1.3, from logprobs at τ = 1, with entropy \\d\\.\\d{4} … \\d\\.\\d{4} nats\\."
                                + " Bounds of the probabilities: “ mat” 0\\.\\d{4} … 0\\.\\d{4}, x 0\\.\\d{4} … 0\\.\\d{4};"
                                + " the other 50\u2009255 together 0\\.\\d{4} … 0\\.\\d{4}\\.");
        assertThat(caption(FigureKind.BARS, list.withTemperature(Temperature.ONE)))
                .contains("“ mat” 0.6065, x 0.1827;"); // e^−0.5 and e^−1.7
        assertThat(caption(FigureKind.SAMPLING, list))
                .startsWith(
                        "Probabilities at temperature τ = 1.3, from logprobs at τ = 1, of the listed classes alone, with entropy ");
    }

    @Test
    void whileSomebodyPredictsTheAnswerIsNotTold() {
        Experiment asked = FOUR.withPrediction(CurvePrediction.of(1));
        Drawing drawing = new Chart(FigureKind.SWEEP, asked, LOOK).draw();
        assertThat(drawing.figure().description()).doesNotContain("0.0624", "entropy");
        assertThat(texts(drawing)).noneMatch(text -> text.contains("0.0624"));
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void nothingJumpsWhileTheTemperatureMoves(FigureKind kind) {
        Function<Temperature, Drawing> moving = new Chart(kind, suited(kind, FOUR), LOOK).drawings();
        List<String> first = lastLines(moving.apply(Temperature.ARGMAX));
        assertThat(first).last().asString().endsWith(" as the temperature τ goes from 0 to ∞.");
        assertThat(lastLines(moving.apply(Temperature.of(0.7)))).isEqualTo(first);
        assertThat(lastLines(moving.apply(Temperature.UNIFORM))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void aCaptionIsBeneathAllElseAndLeavesRoomForIt(FigureKind kind) {
        Look own = LOOK.withCaption(Inscription.of("word ".repeat(1000)));
        for (Experiment experiment : List.of(FOUR, Charts.example("moco"), Experiment.of(Logits.of(1, 2, 3)))) {
            requireBeneath(new Chart(kind, suited(kind, experiment), LOOK), 300, 200);
            requireBeneath(new Chart(kind, suited(kind, experiment), LOOK), 1920, 1080);
            requireBeneath(new Chart(kind, suited(kind, experiment), own), 600, 400);
        }
    }

    private static void requireBeneath(Chart chart, double width, double height) {
        RecordingSurface surface = painted(chart.draw(), width, height);
        List<RecordingSurface.Text> lines = captionOf(surface);
        double top = lines.get(0).box().y();
        assertThat(top).isGreaterThan(0.7 * height);
        assertThat(lines)
                .allMatch(line -> line.box().right() <= width && line.box().bottom() <= height);
        assertThat(surface.texts())
                .as("%s %s × %s", chart.kind(), width, height)
                .filteredOn(text -> !lines.contains(text) && text.box().bottom() > top)
                .isEmpty();
    }

    /** Returns the lines at the left margin in the largest regular letters of the page, from the top down. */
    private static List<RecordingSurface.Text> captionOf(RecordingSurface surface) {
        // a page paints before its figure: a note, if there is one, then the caption
        List<RecordingSurface.Text> texts = surface.texts();
        RecordingSurface.Text begin = texts.stream()
                .filter(text -> text.style().ink().equals(Theme.LIGHT.ink()))
                .findFirst()
                .orElseThrow();
        return texts.stream()
                .filter(text -> text.style().equals(begin.style()) && text.x() == begin.x())
                .toList();
    }

    private static List<String> lastLines(Drawing drawing) {
        return captionOf(painted(drawing, 600, 400)).stream()
                .map(line -> line.y() + " " + line.text())
                .toList();
    }

    private static List<String> texts(Drawing drawing) {
        return painted(drawing, 600, 400).strings();
    }

    private static RecordingSurface painted(Drawing drawing, double width, double height) {
        RecordingSurface surface = new RecordingSurface();
        drawing.figure().at(width, height).paint(surface);
        return surface;
    }
}
