package io.github.tauscope.handout.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.handout.Handout;
import io.github.tauscope.handout.Part;
import io.github.tauscope.lesson.Block;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.lesson.Span;
import io.github.tauscope.output.font.TrueTypeFont;
import io.github.tauscope.output.pdf.ParsedPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfHandoutTest {

    private static final Path SMALL = Path.of("src/test/resources/io/github/tauscope/handout/small.md");

    static List<Lesson> all() {
        return Lessons.all();
    }

    private static byte[] bytes(Handout handout, Paper paper) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfHandout.write(handout, paper, file);
        return file.toByteArray();
    }

    private static ParsedPdf pdf(Handout handout) throws IOException {
        return new ParsedPdf(bytes(handout, Paper.A4));
    }

    private static Lesson small() throws IOException {
        return LessonReader.read("small", Files.readString(SMALL));
    }

    @Test
    void theStructureIsThatOfTheHandout() throws IOException {
        List<String> elements = pdf(new Handout(small(), true)).elements();
        assertThat(elements)
                .filteredOn(element -> element.matches("\\d H\\d .*"))
                .extracting(element -> element.substring(2))
                .containsExactly(
                        "H1 Which is hotter?",
                        "H2 Questions",
                        "H3 Seen",
                        "H3 Guess",
                        "H4 Question 1",
                        "H3 Choose",
                        "H4 Question 2",
                        "H3 Set",
                        "H4 Question 3",
                        "H3 End",
                        "H2 Answers",
                        "H3 For the teacher",
                        "H3 Answer 1: Guess",
                        "H4 For the teacher",
                        "H3 Answer 2: Choose",
                        "H3 Answer 3: Set",
                        "H3 End",
                        "H4 For the teacher");
        assertThat(elements)
                .startsWith("0 Document", "1 H1 Which is hotter?", "1 Sect", "2 H2 Questions")
                .containsSequence("5 LI", "6 Lbl A.", "6 LBody a", "5 LI", "6 Lbl B.", "6 LBody b")
                .contains(
                        "3 Figure Bars at temperature 1, the most likely first: b, a. The numbers are hidden.",
                        "4 Figure Axes without bars, to draw in, at temperature 2: a, b.",
                        "4 P τ =",
                        "4 P Right answer: B. b");
    }

    /** What the parts say and what the elements say are compared letter by letter. */
    @ParameterizedTest
    @MethodSource("all")
    void everyTextOfOurLessonsIsThere(Lesson lesson) throws IOException {
        Handout handout = new Handout(lesson, true);
        String said = pdf(handout).elements().stream()
                .map(element -> element.replaceFirst("^\\d \\w+ ?", ""))
                .collect(Collectors.joining());
        assertThat(letters(said))
                .isEqualTo(letters(
                        handout.parts().stream().flatMap(PdfHandoutTest::texts).collect(Collectors.joining())));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s•]", "");
    }

    private static Stream<String> texts(Part part) {
        if (part instanceof Part.Heading heading) {
            return Stream.of(text(heading.text()));
        }
        if (part instanceof Part.Text text) {
            return text.blocks().stream()
                    .flatMap(block -> block instanceof Block.Items list
                            ? list.items().stream().map(PdfHandoutTest::text)
                            : Stream.of(text(((Block.Paragraph) block).spans())));
        }
        if (part instanceof Part.Choices choices) {
            return Stream.of("A.", "B.", "C.", "D.")
                    .limit(choices.texts().size())
                    .map(letter -> letter + text(choices.texts().get("ABCD".indexOf(letter.charAt(0)))));
        }
        if (part instanceof Part.Room room) {
            return Stream.of(room.label());
        }
        if (part instanceof Part.Pictures pictures) {
            return pictures.figures().stream().map(figure -> figure.caption() + figure.description());
        }
        return part instanceof Part.Figure figure
                ? Stream.of(figure.description() + figure.caption())
                : ((Part.Group) part).parts().stream().flatMap(PdfHandoutTest::texts);
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Letters that the font lacks would be boxes. */
    @ParameterizedTest
    @MethodSource("all")
    void theFontHasAllLettersOfOurLessons(Lesson lesson) throws IOException {
        TrueTypeFont font = TrueTypeFont.of(TextStyle.Weight.REGULAR);
        assertThat(String.join("", pdf(new Handout(lesson, true)).texts()).codePoints())
                .allMatch(letter -> font.glyph(letter) != TrueTypeFont.MISSING);
    }

    @Test
    void answersAreOnPagesOfTheirOwnAndEachPageHasItsNumber() throws IOException {
        List<String> texts = pdf(new Handout(small(), false)).texts();
        int pages = pdf(new Handout(small(), false)).pages().size();
        assertThat(texts.get(texts.indexOf("Answers") - 1)).isEqualTo("Page 3 of " + pages);
        assertThat(texts.get(texts.size() - 1)).isEqualTo("Page " + pages + " of " + pages);
        assertThat(texts).doesNotContain("For the teacher");
    }

    @Test
    void aPageIsAsLargeAsThePaper() throws IOException {
        Handout handout = new Handout(small(), true);
        // 210 mm × 297 mm and 8.5 in × 11 in, in points
        assertThat(pdf(handout).first("/MediaBox (\\[[^]]*])")).isEqualTo("[0 0 595.276 841.89]");
        assertThat(new ParsedPdf(bytes(handout, Paper.LETTER)).first("/MediaBox (\\[[^]]*])"))
                .isEqualTo("[0 0 612 792]");
    }

    @Test
    void countriesHaveTheirPaper() {
        assertThat(Paper.usualIn(Locale.US)).isEqualTo(Paper.LETTER);
        assertThat(Paper.usualIn(Locale.CANADA_FRENCH)).isEqualTo(Paper.LETTER);
        assertThat(Paper.usualIn(Locale.UK)).isEqualTo(Paper.A4);
        assertThat(Paper.usualIn(Locale.ENGLISH)).isEqualTo(Paper.A4);
    }

    @Test
    void theMachineDoesNotMatter() throws IOException {
        byte[] before = bytes(new Handout(small(), true), Paper.A4);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(bytes(new Handout(small(), true), Paper.A4)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** No text may leave the page, whatever a lesson says. */
    @Test
    void aLongWordStaysOnThePage() throws IOException {
        String word = "x".repeat(400);
        Lesson lesson = LessonReader.read(
                "x",
                "# T\n" + word + "\n\n- " + word + "\n@logits 1, 2\n## S\ntext\n@question " + word
                        + "\n@predict choice\n@choice " + word + "\n@choice b\n@answer 1\n@why " + word + "\n");
        double right = Paper.A4.room().right() + 0.001;
        assertThat(pdf(new Handout(lesson, true)).pages())
                .flatExtracting(page -> page.lines()
                        .filter(line -> line.contains("/REGULAR ") && line.contains(" 1 0 0 -1 "))
                        .toList())
                .isNotEmpty()
                .allMatch(line -> end(line) <= right);
    }

    /** Returns where a text ends, if all its letters are x, as most are. */
    private static double end(String line) {
        double size = Double.parseDouble(line.replaceFirst(".*/REGULAR ([0-9.]+) Tf.*", "$1"));
        double x = Double.parseDouble(line.replaceFirst(".* 1 0 0 -1 ([0-9.]+) .*", "$1"));
        int letters = line.replaceFirst(".*<([0-9A-F]*)>.*", "$1").length() / 4;
        return letters < 50 ? x : x + TextStyle.regular(size, PrintStyle.INK).width("x".repeat(letters));
    }
}
