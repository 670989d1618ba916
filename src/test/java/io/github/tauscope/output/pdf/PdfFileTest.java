package io.github.tauscope.output.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.output.Charts;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfFileTest {

    private static final PictureSize SIZE = new PictureSize(600, 400, 1);
    private static final Path GOLDEN =
            Path.of("src/test/resources/io/github/tauscope/output/bars-four-classes.pdf.txt");

    private static ParsedPdf pdf(Chart chart) throws IOException {
        return new ParsedPdf(Charts.bytes(PictureFormat.PDF, chart, SIZE));
    }

    private static Chart bars() {
        return Charts.of(FigureKind.BARS, Charts.example("four-classes"), Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void everyTextCanBeReadBack(FigureKind kind) throws IOException {
        Chart chart = Charts.of(kind, Charts.suited(kind, Charts.AWKWARD), Theme.DARK);
        RecordingSurface recording = new RecordingSurface();
        chart.draw().figure().at(SIZE.width(), SIZE.height()).paint(recording);
        assertThat(pdf(chart).texts())
                .containsExactlyElementsOf(recording.strings().stream()
                        .filter(text -> !text.isEmpty())
                        .map(PdfFileTest::whole)
                        .map(VisualOrder::of)
                        .toList());
    }

    /** Half a character can't be written in UTF-16. */
    private static String whole(String text) {
        return new String(text.getBytes(UTF_8), UTF_8).replace('?', '\uFFFD');
    }

    @Test
    void thePageIsAsLargeAsTheFigureAndSaysWhatItIs() throws IOException {
        ParsedPdf pdf = pdf(bars());
        // 600 × 400 pixels of 1/96 of an inch
        assertThat(pdf.first("/MediaBox (\\[[^]]*])")).isEqualTo("[0 0 450 300]");
        assertThat(pdf.text("Title")).isEqualTo("Bars: softmax at temperature 1");
        assertThat(pdf.first("/Author \\((\\w+)\\)")).isEqualTo("Tauscope");
        assertThat(pdf.text("Alt")).isEqualTo(bars().draw().figure().description());
        assertThat(pdf.content()).startsWith("0.75 0 0 -0.75 0 300 cm 1 j\n/Figure << /MCID 0 >> BDC\n");
    }

    /** What a label is shortened to is copied as the label. */
    @Test
    void aShortenedLabelIsCopiedWhole() throws IOException {
        String label = "a label that is much too long for its column, whatever the figure does with it";
        Chart chart = Charts.of(FigureKind.BARS, Charts.example("four-classes").withLabel(0, label), Theme.LIGHT);
        assertThat(pdf(chart).content()).contains("/Span << /ActualText " + PdfText.string(label) + " >> BDC");
    }

    /** A letter with its mark is copied as it was typed, and so is a mark that has no letter with it in the font. */
    @Test
    void marksAreReadBackAsTheyWere() throws IOException {
        List<String> labels = List.of("e\u0301te\u0301", "été", "x\u0302y\u0303", "Vie\u0323\u0302t");
        Chart chart = Charts.of(FigureKind.BARS, Charts.example("four-classes").withLabels(labels), Theme.LIGHT);
        assertThat(pdf(chart).texts()).containsSubsequence(labels);
    }

    @Test
    void theSameFigureIsTheSameBytesWhateverTheMachineSays() throws IOException {
        byte[] before = Charts.bytes(PictureFormat.PDF, bars(), SIZE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Charts.bytes(PictureFormat.PDF, bars(), SIZE)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(new String(before, UTF_8)).doesNotContain("Date", "/ID");
    }

    /** After a change that is meant, look at the figure, and copy the new text from {@code target/golden}. */
    @Test
    void theContentIsLetterByLetterWhatWasLookedAt() throws IOException {
        String content = pdf(bars()).content();
        Path written = Path.of("target/golden", GOLDEN.getFileName().toString());
        Files.createDirectories(written.getParent());
        Files.writeString(written, content);
        assertThat(content).isEqualTo(Files.readString(GOLDEN));
    }

    /** The reference is {@code java.awt.Font}, which reads the embedded file and the whole one by FreeType. */
    @Test
    void theEmbeddedFontHasTheOutlinesOfTheWholeOne() throws Exception {
        Chart chart = Charts.of(
                FigureKind.BARS,
                Charts.example("four-classes").withLabels(List.of("éàüñ", "ǅĲ½", "αβγΩ", "abcXYZ")),
                Theme.LIGHT);
        ParsedPdf pdf = pdf(chart);
        try (var stream = getClass().getResourceAsStream("/io/github/tauscope/fonts/IBMPlexSans-Regular.ttf")) {
            byte[] file = stream.readAllBytes();
            Font whole = font(file);
            Font subset = font(completed(pdf.fontFile("REGULAR"), file));
            FontRenderContext context = new FontRenderContext(null, true, true);
            pdf.lettersOf("REGULAR").forEach((code, letter) -> {
                GlyphVector expected = whole.createGlyphVector(context, letter);
                GlyphVector found = subset.createGlyphVector(context, new int[] {Integer.parseInt(code, 16)});
                assertThat(found.getOutline().getBounds2D())
                        .as(letter)
                        .isEqualTo(expected.getOutline().getBounds2D());
                assertThat(found.getGlyphMetrics(0).getAdvanceX())
                        .isEqualTo(expected.getGlyphMetrics(0).getAdvanceX());
            });
        }
        assertThat(pdf.fontFile("REGULAR").length).as("a part of 220 KB").isLessThan(12_000);
    }

    private static Font font(byte[] file) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont(1000f);
    }

    /** Returns a font with the tables that Java asks for and a PDF doesn't need. */
    private static byte[] completed(byte[] subset, byte[] whole) {
        Map<String, byte[]> tables = new TreeMap<>(tables(subset));
        for (String tag : List.of("OS/2", "cmap", "name", "post")) {
            tables.put(tag, tables(whole).get(tag));
        }
        int begin = 12 + 16 * tables.size();
        int size = begin
                + tables.values().stream()
                        .mapToInt(table -> table.length + 3 & ~3)
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size).putInt(0x00010000).putShort((short) tables.size());
        file.position(12);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.put(table.getKey().getBytes(UTF_8)).putInt(0).putInt(begin).putInt(table.getValue().length);
            file.put(begin, table.getValue());
            begin += table.getValue().length + 3 & ~3;
        }
        return file.array();
    }

    private static Map<String, byte[]> tables(byte[] file) {
        ByteBuffer data = ByteBuffer.wrap(file);
        Map<String, byte[]> tables = new TreeMap<>();
        for (int k = 0; k < data.getShort(4); k++) {
            int entry = 12 + 16 * k;
            int begin = data.getInt(entry + 8);
            tables.put(
                    new String(file, entry, 4, UTF_8),
                    Arrays.copyOfRange(file, begin, begin + data.getInt(entry + 12)));
        }
        return tables;
    }
}
