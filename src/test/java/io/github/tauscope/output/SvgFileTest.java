package io.github.tauscope.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Sampling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFileTest {

    private static final PictureSize SIZE = new PictureSize(600, 400, 1);

    static Stream<Arguments> golden() {
        Experiment four = Charts.example("four-classes");
        Experiment awkward = Charts.AWKWARD.withInquiry(
                Charts.AWKWARD.inquiry().withSampling(new Sampling(1, 1000, Charts.TOP_THREE)));
        return Stream.of(
                arguments("four-classes", Charts.bars(four, Theme.LIGHT)),
                arguments("next-token", Charts.bars(at("next-token", 0), Theme.LIGHT)),
                arguments("moco", Charts.bars(Charts.example("moco"), Theme.LIGHT)),
                arguments("tie", Charts.bars(at("tie", Double.POSITIVE_INFINITY), Theme.LIGHT)),
                arguments("bars-list", Charts.of(FigureKind.BARS, Charts.LIST, Theme.LIGHT)),
                arguments("sweep-list", Charts.of(FigureKind.SWEEP, Charts.LIST, Theme.DARK)),
                arguments("sweep-four-classes", Charts.of(FigureKind.SWEEP, four, Theme.LIGHT)),
                arguments("sweep-awkward", Charts.of(FigureKind.SWEEP, awkward, Theme.DARK)),
                arguments("sweep-moco", Charts.of(FigureKind.SWEEP, Charts.example("moco"), Theme.TRANSPARENT)),
                arguments("steps-overflow", Charts.of(FigureKind.STEPS, Charts.example("overflow"), Theme.LIGHT)),
                arguments("steps-awkward", Charts.of(FigureKind.STEPS, awkward, Theme.DARK)),
                arguments("steps-moco", Charts.of(FigureKind.STEPS, Charts.example("moco"), Theme.PROJECTOR)),
                arguments("loss-four-classes", Charts.of(FigureKind.LOSS, four, Theme.LIGHT)),
                arguments("loss-awkward", Charts.of(FigureKind.LOSS, awkward, Theme.DARK)),
                arguments("loss-moco", Charts.of(FigureKind.LOSS, Charts.example("moco"), Theme.TRANSPARENT)),
                arguments("sampling-awkward", Charts.of(FigureKind.SAMPLING, awkward, Theme.DARK)),
                arguments("sampling-moco", Charts.of(FigureKind.SAMPLING, Charts.example("moco"), Theme.LIGHT)),
                arguments("simplex-four-classes", Charts.of(FigureKind.SIMPLEX, four, Theme.LIGHT)),
                arguments(
                        "calibration-four-classes",
                        Charts.of(FigureKind.CALIBRATION, Charts.suited(FigureKind.CALIBRATION, four), Theme.LIGHT)),
                arguments(
                        "calibration-digits", Charts.of(FigureKind.CALIBRATION, Charts.example("digits"), Theme.DARK)),
                arguments("simplex-awkward", Charts.of(FigureKind.SIMPLEX, awkward, Theme.DARK)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("golden")
    void isByteForByteTheFileThatWasLookedAt(String figure, Chart chart) throws IOException {
        GoldenFile.requireSame(figure, chart);
    }

    @Test
    void theEntropyOfAListNeedsItsVocabulary() throws Exception {
        Experiment open = Charts.LIST.withListing(Listing.PLAIN);
        Document without =
                parsed(Charts.bytes(PictureFormat.SVG, Charts.of(FigureKind.SWEEP, open, Theme.LIGHT), SIZE));
        assertThat(texts(without, "text"))
                .contains("The entropy has no upper bound, because the size of the vocabulary is not known.")
                .doesNotContain("H in nats");
        assertThat(texts(without, "desc").get(0)).contains("; entropy ≥ 1.");
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void isValidXmlThatHoldsEveryText(FigureKind kind) throws Exception {
        Chart chart = Charts.of(kind, Charts.suited(kind, Charts.AWKWARD), Theme.LIGHT);
        boolean hasLabels = kind != FigureKind.CALIBRATION;
        Document document = parsed(Charts.bytes(PictureFormat.SVG, chart, new PictureSize(1200, 400, 1)));
        RecordingSurface recording = new RecordingSurface();
        chart.draw().figure().at(1200, 400).paint(recording);
        assertThat(texts(document, "text"))
                .containsExactlyElementsOf(recording.strings().stream()
                        .filter(text -> !text.isEmpty())
                        .map(text -> text.replace('\uFFFE', '\uFFFD'))
                        .toList())
                .anyMatch(text -> !hasLabels || text.contains("<eos>"));
    }

    @Test
    void labelsStayAsTheyAre() throws Exception {
        Chart chart = Charts.bars(Charts.AWKWARD, Theme.LIGHT);
        Document document = parsed(Charts.bytes(PictureFormat.SVG, chart, new PictureSize(1200, 400, 1)));
        assertThat(texts(document, "text")).contains("<eos>", "a&b \"c\" 'd'", "🦊 日本", "שלום עולם", " the  end ");
    }

    @Test
    void hasATitleAndADescription() throws Exception {
        Document document = parsed(Charts.bytes(PictureFormat.SVG, Charts.bars(Charts.AWKWARD, Theme.DARK), SIZE));
        assertThat(texts(document, "title")).startsWith("Bars: softmax at temperature 1");
        assertThat(texts(document, "desc").get(0)).contains("<eos>").endsWith("and 2 more.");
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 600 400");
        assertThat(root.getAttribute("width")).isEqualTo("600");
        assertThat(root.getFirstChild().getNextSibling().getNodeName()).isEqualTo("title");
    }

    @Test
    void aShortenedLabelHasItsWholeTextAsTitle() throws Exception {
        String whole = "resnet50-pretrained-imagenet-v1 & <more>, to be told of in a title";
        Chart chart = Charts.bars(Experiment.of(List.of(whole, "b"), Logits.of(1, 2)), Theme.LIGHT);
        Document document = parsed(Charts.bytes(PictureFormat.SVG, chart, new PictureSize(300, 200, 1)));
        assertThat(named(document, "text")).containsExactly(whole);
        assertThat(named(document, "rect")).as("both bars of each class").containsExactly(whole, "b", whole, "b");
    }

    /** At this size no figure has room for such labels. */
    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"CALIBRATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyLabelIsToldInFullByAMarkOrItsShortenedText(FigureKind kind) throws Exception {
        List<String> labels = IntStream.range(0, 3)
                .mapToObj(k -> "pretrained & <fine-tuned> on number " + k + ", to be told of in a title")
                .toList();
        Experiment experiment = Experiment.of(labels, Logits.of(3, 2, 1));
        for (Theme theme : List.of(Theme.LIGHT, Theme.TRANSPARENT)) {
            Chart chart = Charts.of(kind, experiment, theme);
            Document document = parsed(Charts.bytes(PictureFormat.SVG, chart, new PictureSize(500, 300, 1)));
            assertThat(texts(document, "text")).doesNotContainAnyElementsOf(labels);
            assertThat(Stream.of("text", "rect", "polyline").flatMap(mark -> named(document, mark).stream()))
                    .containsAll(labels);
        }
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void whatHasAnEllipsisHasItsWholeTextAsTitle(FigureKind kind) throws Exception {
        String label = "a label that no figure of this size has enough room for, whatever it does";
        Experiment experiment = Charts.suited(
                kind, Experiment.of(List.of(label, label + " A", label + " B"), Logits.of(3, 2, Math.log(1e-320))));
        Chart chart = Charts.of(kind, experiment, Theme.LIGHT);
        Chart titled = chart.with(chart.look().withTitle(Inscription.AUTOMATIC));
        Document document = parsed(Charts.bytes(PictureFormat.SVG, titled, new PictureSize(200, 150, 1)));
        NodeList texts = document.getElementsByTagName("text");
        List<Element> shortened = IntStream.range(0, texts.getLength())
                .mapToObj(i -> (Element) texts.item(i))
                .filter(text -> text.getTextContent().contains("…"))
                .toList();
        assertThat(shortened).isNotEmpty().allSatisfy(text -> {
            Element title = (Element) text.getParentNode().getFirstChild();
            assertThat(title.getNodeName()).as(text.getTextContent()).isEqualTo("title");
            assertThat(title.getTextContent())
                    .doesNotContain("…")
                    .hasSizeGreaterThan(text.getTextContent().length());
        });
    }

    @Test
    void marksAreClassedByWhatTheyAre() throws Exception {
        Document document = parsed(Charts.bytes(PictureFormat.SVG, Charts.bars(Charts.FOUR, Theme.LIGHT), SIZE));
        NodeList marks = document.getDocumentElement().getElementsByTagName("rect");
        assertThat(IntStream.range(0, marks.getLength()).mapToObj(i -> ((Element) marks.item(i)).getAttribute("class")))
                .containsOnly("background", "logit", "probability", "outline")
                .filteredOn(role -> role.equals("probability"))
                .hasSize(4);
    }

    @Test
    void nothingIsBehindATransparentOne() throws IOException {
        String svg =
                new String(Charts.bytes(PictureFormat.SVG, Charts.bars(Charts.FOUR, Theme.TRANSPARENT), SIZE), UTF_8);
        assertThat(svg).doesNotContain("background").contains("class=\"probability\"");
    }

    @Test
    void everyKindOfMarkHasItsElement() {
        SvgSurface surface = new SvgSurface(SvgFont.NAME);
        Ink ink = Ink.of(0x0072B2);
        surface.fillRectangle(new Box(1, 2.006, 3.5, 4), 0, ink);
        surface.strokeRectangle(new Box(-1.255, 0, 3, 4), 2, Stroke.solid(ink.withOpacity(0.5), 1.5));
        surface.line(1, 2, 3.7, 2, Stroke.dashed(ink, 1, 4));
        surface.polyline(List.of(new Point(0, 0), new Point(1.5, 2)), Stroke.solid(ink, 1));
        surface.circle(new Point(5, 6), 2, ink);
        surface.text("a<b", 1, 2, TextStyle.regular(12, ink).anchored(TextStyle.Anchor.END));
        surface.text("up", 1, 2, TextStyle.semiBold(12, ink).turnedUpright());
        assertThat(surface.toString())
                .isEqualTo(
                        """
                        <rect x="1" y="2.01" width="3.5" height="4" fill="#0072b2"/>
                        <rect x="-1.25" y="0" width="3" height="4" rx="2" stroke="#0072b2" stroke-opacity="0.5" stroke-width="1.5"/>
                        <line x1="1.5" y1="2.5" x2="3.5" y2="2.5" stroke="#0072b2" stroke-dasharray="4 4"/>
                        <polyline points="0,0 1.5,2" stroke="#0072b2"/>
                        <circle cx="5" cy="6" r="2" fill="#0072b2"/>
                        <text x="1" y="2" text-anchor="end" font-size="12" textLength="20.57" fill="#0072b2">a&lt;b</text>
                        <text transform="translate(1 2) rotate(-90)" font-size="12" font-weight="600" textLength="14.26" fill="#0072b2">up</text>
                        """);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "1, 1", "1.5, 1.5", "1.05, 1.05", "-0.5, -0.5", "12345.678, 12345.68"})
    void numbersAreShort(double value, String decimal) {
        assertThat(SvgAttribute.decimal(value)).isEqualTo(decimal);
    }

    private static Experiment at(String example, double temperature) {
        return Charts.example(example).withTemperature(Temperature.of(temperature));
    }

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    /** Returns the titles of the groups that have an element of a kind, in order. */
    private static List<String> named(Document document, String element) {
        NodeList groups = document.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> (Element) groups.item(i))
                .filter(group -> group.getElementsByTagName(element).getLength() > 0)
                .map(group -> group.getFirstChild().getTextContent())
                .toList();
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
