package io.github.tauscope.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Weight;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The reference is {@code java.awt.Font}, which reads the embedded fonts and the whole ones by FreeType. */
class SvgFontTest {

    private static final PictureSize SIZE = new PictureSize(1200, 800, 1);
    private static final Ink BLACK = Ink.of(0);

    /** What files, fonts and XML trip over: marks apart from their letters, two scripts, signs, spaces. */
    private static final Experiment HARD = Experiment.of(
            List.of("naïve", "αβγ Ω", "日本 a", "x 🙂 y", "<eos> & \"q\" 'r'", "e\u0301 x\u0302", " the  end "),
            Logits.of(7, 6, 5, 4, 3, 2, 1));

    private static final Pattern FACE = Pattern.compile(
            "@font-face \\{ font-family: '([^']+)'; font-weight: (\\d+); src: url\\(data:font/ttf;base64,([^)]+)\\) }");
    private static final Pattern PATH = Pattern.compile("([mlqz])([-. \\d]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void anEmbeddedFontChangesNoMark(FigureKind kind) throws IOException {
        Chart chart = Charts.of(kind, Charts.suited(kind, HARD), Theme.DARK);
        String embedded = svg(chart, SvgFont.EMBED);
        assertThat(embedded.replaceFirst("(?s)<defs>.*</defs>\n", "")
                        .replace("'Tauscope Sans', ", "")
                        .replace("; text-rendering: geometricPrecision", ""))
                .isEqualTo(svg(chart, SvgFont.NAME));
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void theEmbeddedFontsHaveTheLettersThatTheTextsUseAndNoOthers(FigureKind kind) throws Exception {
        String svg = svg(Charts.of(kind, Charts.suited(kind, HARD), Theme.LIGHT), SvgFont.EMBED);
        Map<Weight, Font> fonts = embedded(svg);
        for (Weight weight : Weight.values()) {
            String used = elements(parsed(svg), "text").stream()
                    .filter(text -> text.getAttribute("font-weight").isEmpty() == (weight == Weight.REGULAR))
                    .map(Element::getTextContent)
                    .collect(Collectors.joining());
            assertThat(used).isNotEmpty();
            Font whole = whole(weight);
            // é is added to what is written as e and an accent, because browsers put them together
            List<Integer> expected = (used + (used.contains("e\u0301") ? "é" : ""))
                    .codePoints()
                    .filter(whole::canDisplay)
                    .distinct()
                    .sorted()
                    .boxed()
                    .toList();
            assertThat(IntStream.rangeClosed(' ', 0x2FFFF)
                            .filter(letter -> !Character.isISOControl(letter))
                            .filter(letter -> isDrawn(fonts.get(weight), letter))
                            .boxed())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aWeightThatNothingIsWrittenInHasNoFont() {
        SvgSurface surface = new SvgSurface(SvgFont.EMBED);
        surface.text("日", 1, 2, TextStyle.semiBold(12, BLACK));
        surface.text("a", 1, 2, TextStyle.regular(12, BLACK));
        assertThat(FACE.matcher(surface.texts().definitions()).results().map(face -> face.group(2)))
                .containsExactly("400");
    }

    @ParameterizedTest
    @EnumSource(SvgFont.class)
    void nothingIsAskedForAndNothingRuns(SvgFont font) throws Exception {
        for (FigureKind kind : FigureKind.values()) {
            String svg = svg(Charts.of(kind, Charts.suited(kind, HARD), Theme.LIGHT), font);
            assertThat(svg.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                    .doesNotContain("http", "href", "@import", "<script");
            assertThat(elements(parsed(svg), "*").stream().map(Element::getTagName))
                    .isSubsetOf(
                            "svg",
                            "title",
                            "desc",
                            "defs",
                            "style",
                            "g",
                            "text",
                            "path",
                            "rect",
                            "line",
                            "polyline",
                            "polygon",
                            "circle");
        }
    }

    @ParameterizedTest
    @EnumSource(SvgFont.class)
    void isTheSameInEveryLanguage(SvgFont font) throws IOException {
        Chart chart = Charts.bars(HARD, Theme.LIGHT);
        String before = svg(chart, font);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(svg(chart, font)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"softmax(z / τ)", "αβγ Ω", "naïve", "<eos> & \"q\" 'r'"})
    void anOutlineIsThatOfTheLettersAndSaysWhichTheyAre(String text) throws Exception {
        for (TextStyle style : List.of(
                TextStyle.regular(40, BLACK),
                TextStyle.semiBold(40, BLACK).centred(),
                TextStyle.regular(40, BLACK).endAligned().turnedUpright())) {
            Element path = only(outlined(text, style), "path");
            assertThat(path.getAttribute("aria-label")).isEqualTo(text);
            assertThat(path.getAttribute("fill")).isEqualTo("#000000");
            Area difference = new Area(shape(path.getAttribute("d")));
            difference.exclusiveOr(new Area(reference(text, style)));
            // numbers are rounded to hundredths, so what differs is thinner than a fiftieth of a pixel
            difference.subtract(new Area(thickened(reference(text, style))));
            assertThat(difference.isEmpty()).as(text).isTrue();
        }
    }

    @Test
    void lettersThatTheFontLacksStayTextInTheirPlace() throws Exception {
        TextStyle style = TextStyle.regular(20, BLACK);
        Document flat = outlined("ab 日本 c", style);
        Element group = only(flat, "g");
        assertThat(group.getAttribute("role")).isEqualTo("img");
        assertThat(group.getAttribute("aria-label")).isEqualTo("ab 日本 c");
        Element text = only(flat, "text");
        assertThat(text.getTextContent()).isEqualTo("日本");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("middle");
        // a letter that the font lacks counts as one em
        double middle = 100 + style.width("ab ") + 20;
        assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(middle - 0.01, middle + 0.01);
        Rectangle2D letters = shape(only(flat, "path").getAttribute("d")).getBounds2D();
        assertThat(letters.getMinX()).isBetween(100.0, 103.0);
        double end = 100 + style.width("ab  c") + 40;
        assertThat(letters.getMaxX()).isBetween(end - 3, end);

        Element upright = only(outlined("ab 日本 c", style.turnedUpright()), "text");
        assertThat(upright.getAttribute("transform"))
                .isEqualTo("translate(100 " + SvgAttribute.decimal(200 - (middle - 100)) + ") rotate(-90)");
    }

    @Test
    void aTextOfForeignLettersIsJustText() throws Exception {
        Document document = outlined("🙂", TextStyle.regular(20, BLACK));
        assertThat(only(document, "text").getTextContent()).isEqualTo("🙂");
        assertThat(elements(document, "path")).isEmpty();
        assertThat(elements(document, "g")).isEmpty();
    }

    @Test
    void spacesLeaveNoMark() throws Exception {
        assertThat(elements(outlined("  ", TextStyle.regular(20, BLACK)), "*")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void noTextNeedsAFontWhereAllAreOutlines(FigureKind kind) throws Exception {
        Chart chart = Charts.of(kind, Charts.suited(kind, Charts.FOUR), Theme.LIGHT);
        Document outlined = parsed(svg(chart, SvgFont.OUTLINE));
        assertThat(elements(outlined, "text")).isEmpty();
        assertThat(elements(outlined, "path").stream()
                        .map(path -> path.getAttribute("aria-label") + " " + path.getAttribute("class")))
                .containsExactlyElementsOf(elements(parsed(svg(chart, SvgFont.NAME)), "text").stream()
                        .map(text -> text.getTextContent() + " " + text.getAttribute("class"))
                        .toList());
    }

    private static String svg(Chart chart, SvgFont font) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PictureFile(PictureFormat.SVG, SIZE, font).write(chart, new RasterCanvas(), bytes);
        return bytes.toString(UTF_8);
    }

    /** Returns a document of one text at (100, 200). */
    private static Document outlined(String text, TextStyle style) throws Exception {
        SvgSurface surface = new SvgSurface(SvgFont.OUTLINE);
        surface.text(text, 100, 200, style);
        return parsed("<svg>" + surface + "</svg>");
    }

    private static Map<Weight, Font> embedded(String svg) throws Exception {
        Map<Weight, Font> fonts = new EnumMap<>(Weight.class);
        Matcher face = FACE.matcher(svg);
        while (face.find()) {
            Font font = font(Base64.getDecoder().decode(face.group(3)));
            assertThat(svg).contains("font-family=\"'" + face.group(1) + "', ");
            assertThat(font.getFamily()).isEqualTo(face.group(1));
            fonts.put(face.group(2).equals("600") ? Weight.SEMI_BOLD : Weight.REGULAR, font);
        }
        return fonts;
    }

    /** Returns the letters as the whole font has them, each after the other, at (100, 200). */
    private static Shape reference(String text, TextStyle style) throws Exception {
        Font font = whole(style.weight()).deriveFont(1000f);
        Path2D outline = new Path2D.Double();
        double scale = style.size() / 1000;
        double x = -style.before(text);
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(100, 200);
            place.rotate(style.upright() ? -Math.PI / 2 : 0);
            place.translate(x, 0);
            place.scale(scale, scale);
            outline.append(
                    font.createGlyphVector(new FontRenderContext(null, true, true), Character.toString(letter))
                            .getOutline()
                            .getPathIterator(place),
                    false);
            x += style.width(Character.toString(letter));
        }
        return outline;
    }

    private static Shape thickened(Shape outline) {
        return new java.awt.BasicStroke(0.04f).createStrokedShape(outline);
    }

    /** Reads path data as SVG 2 says, for the commands that we write. */
    private static Path2D shape(String data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        double y = 0;
        for (MatchResult part : PATH.matcher(data).results().toList()) {
            double[] n = NUMBER.matcher(part.group(2))
                    .results()
                    .mapToDouble(number -> Double.parseDouble(number.group()))
                    .toArray();
            switch (part.group(1)) {
                case "m" -> path.moveTo(x + n[0], y + n[1]);
                case "l" -> path.lineTo(x + n[0], y + n[1]);
                case "q" -> path.quadTo(x + n[0], y + n[1], x + n[2], y + n[3]);
                default -> path.closePath();
            }
            x = path.getCurrentPoint().getX();
            y = path.getCurrentPoint().getY();
        }
        return path;
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element only(Document document, String name) {
        List<Element> found = elements(document, name);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Returns whether Java draws a letter at all: newer versions say of some that they can be displayed, as nothing. */
    private static boolean isDrawn(Font font, int letter) {
        int invisible = 0xFFFF;
        return font.canDisplay(letter)
                && font.createGlyphVector(new FontRenderContext(null, true, true), Character.toString(letter))
                                .getGlyphCode(0)
                        != invisible;
    }

    private static Font font(byte[] file) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
    }

    private static Font whole(Weight weight) throws Exception {
        String file = weight == Weight.REGULAR ? "IBMPlexSans-Regular.ttf" : "IBMPlexSans-SemiBold.ttf";
        try (var stream = SvgFontTest.class.getResourceAsStream("/io/github/tauscope/fonts/" + file)) {
            return font(stream.readAllBytes());
        }
    }
}
