package io.github.tauscope.handout.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tauscope.handout.Handout;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlHandoutTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/github/tauscope/handout");
    private static final Path WRITTEN = Path.of("target/golden");

    static List<Lesson> all() {
        return Lessons.all();
    }

    /** After a change that is meant, look at the page in {@code target/golden} and copy it over the old one. */
    @Test
    void isByteForByteThePageThatWasLookedAt() throws IOException {
        String page = HtmlHandout.of(new Handout(small(), true));
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve("small.html"), page);
        assertThat(page).isEqualTo(Files.readString(GOLDEN.resolve("small.html")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachOfOurLessonsIsAPageThatNeedsNothingElse(Lesson lesson) {
        String html = HtmlHandout.of(new Handout(lesson, true));
        ParsedPage page = ParsedPage.of(html);
        assertThat(page.texts("h1")).containsExactly(lesson.title());
        assertThat(page.texts("h4"))
                .filteredOn(text -> text.startsWith("Question"))
                .hasSize(questions(lesson));
        assertThat(page.texts("h3"))
                .filteredOn(text -> text.startsWith("Answer"))
                .hasSize(questions(lesson));
        assertThat(page.elements("svg"))
                .hasSizeGreaterThanOrEqualTo(lesson.steps().size());
        page.requireAccessible();
        page.requireClosed();
        assertThat(html.replace("http-equiv", "").replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContainIgnoringCase("http")
                .doesNotContainIgnoringCase("src=")
                .doesNotContainIgnoringCase("url(")
                .doesNotContainIgnoringCase("@import")
                .doesNotContainIgnoringCase("<script");
    }

    @Test
    void thePolicyAllowsStylesOfItsOwnAndNothingElse() throws IOException {
        ParsedPage page = ParsedPage.of(HtmlHandout.of(new Handout(small(), false)));
        assertThat(page.elements("meta"))
                .filteredOn(meta -> meta.hasAttribute("http-equiv"))
                .extracting(meta -> meta.getAttribute("http-equiv"), meta -> meta.getAttribute("content"))
                .containsExactly(tuple("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"));
        assertThat(page.root().getAttribute("lang")).isEqualTo("en");
        assertThat(page.texts("title").get(0)).isEqualTo("Which is hotter?");
    }

    @Test
    void headingsAreInOrder() throws IOException {
        ParsedPage page = ParsedPage.of(HtmlHandout.of(new Handout(small(), true)));
        assertThat(page.headings())
                .containsExactly(
                        "h1 Which is hotter?",
                        "h2 Questions",
                        "h3 Seen",
                        "h3 Guess",
                        "h4 Question 1",
                        "h3 Choose",
                        "h4 Question 2",
                        "h3 Set",
                        "h4 Question 3",
                        "h3 End",
                        "h2 Answers",
                        "h3 For the teacher",
                        "h3 Answer 1: Guess",
                        "h4 For the teacher",
                        "h3 Answer 2: Choose",
                        "h3 Answer 3: Set",
                        "h3 End",
                        "h4 For the teacher");
    }

    @Test
    void whatIsForTheTeacherIsNotOnTheStudentsPage() throws IOException {
        assertThat(HtmlHandout.of(new Handout(small(), false))).doesNotContain("About the", "For the teacher");
        assertThat(HtmlHandout.of(new Handout(small(), true)))
                .contains("<p>About the whole.</p>", "<p>About the bars.</p>", "<p>About the end.</p>");
    }

    @Test
    void theFirstPartGivesNoAnswerAway() throws IOException {
        String questions = part(HtmlHandout.of(new Handout(small(), false)), "questions");
        assertThat(questions)
                .doesNotContain("0.6225", "greater logit", "1.4427", "Right answer")
                .contains(
                        "<desc id=\"step-2-figure-desc\">Bars at temperature 1, the most likely first: b, a."
                                + " The numbers are hidden.</desc>",
                        "<desc id=\"question-1-axes-desc\">Axes without bars, to draw in, at temperature 2: a, b.</desc>",
                        "<p>The figure is hidden until it is asked for.</p>",
                        "<ol type=\"A\" class=\"choices\">\n<li><em>a</em></li>\n<li><strong>b</strong></li>\n</ol>",
                        "<p>τ = <span class=\"line\"></span></p>");
        assertThat(figure(questions, "step-1-figure"))
                .contains(">0.7311</text>", "class=\"probability\"", "class=\"outline\"");
        assertThat(figure(questions, "step-2-figure"))
                .contains("class=\"probability\"")
                .doesNotContain("0.7311", "class=\"outline\"", "outlined");
        assertThat(figure(questions, "question-1-axes"))
                .contains("class=\"logit\"", ">0.5</text>")
                .doesNotContain("class=\"probability\"", "class=\"outline\"");
    }

    @Test
    void theSecondPartHasAnswersFiguresAndReasons() throws IOException {
        String answers = part(HtmlHandout.of(new Handout(small(), false)), "answers");
        assertThat(answers)
                .contains(
                        "<strong>Right answer:</strong> the bars of this figure.",
                        "<p>Half the difference is left: 0.6225.</p>",
                        "<strong>Right answer:</strong> B. <strong>b</strong>",
                        "<strong>Right answer:</strong> τ = 1.4427");
        assertThat(figure(answers, "answer-2-figure")).contains(">0.6225</text>", "class=\"outline\"");
        assertThat(figure(answers, "answer-3-figure")).contains("<polyline");
        assertThat(answers).doesNotContain("answer-1-figure", "answer-5");
    }

    /** Otherwise the page would show the answer right above the question. */
    @Test
    void anAnswerThatIsGivenInTheFigureIsNotInIt() {
        String page = HtmlHandout.of(new Handout(Lessons.named("ranking").orElseThrow(), false));
        assertThat(figure(part(page, "questions"), "step-3-figure"))
                .contains("dashed: prediction for “owl”")
                .doesNotContain("<polyline");
        assertThat(figure(part(page, "answers"), "answer-3-figure")).contains("<polyline");
        String draws = HtmlHandout.of(new Handout(Lessons.named("small").orElseThrow(), false));
        assertThat(part(draws, "questions")).contains("Draw your bars here.").doesNotContain("id=\"step-6-figure");
        String bins = HtmlHandout.of(new Handout(Lessons.named("calibration").orElseThrow(), false));
        assertThat(part(bins, "questions")).contains("predicted over-confident", "Draw your answer in the figure.");
    }

    @Test
    void picturesAreChoicesWithoutNumbers() throws IOException {
        String page = HtmlHandout.of(new Handout(Lessons.named("sharper").orElseThrow(), false));
        ParsedPage.of(page).requireAccessible();
        assertThat(figure(part(page, "questions"), "question-1-axes-2"))
                .contains(">fox</text>", "fox 36 %")
                .doesNotContain("0.36");
        assertThat(part(page, "answers")).contains("<strong>Right answer:</strong> C.");
    }

    @Test
    void aLessonWithoutQuestionsHasNoSecondPart() {
        Lesson lesson = LessonReader.read("x", "# T\n@logits 1, 2\n## S\ntext\n");
        assertThat(ParsedPage.of(HtmlHandout.of(new Handout(lesson, true))).headings())
                .containsExactly("h1 T", "h2 Questions", "h3 S");
    }

    @Test
    void theMachineDoesNotMatter() throws IOException {
        Locale before = Locale.getDefault();
        String page = HtmlHandout.of(new Handout(small(), true));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(HtmlHandout.of(new Handout(small(), true))).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ofManyClassesTheFirstAreNamed() {
        String html = HtmlHandout.of(new Handout(
                LessonReader.read(
                        "x",
                        "# T\n@logits 1, 2, 3, 4, 5, 6, 7\n@labels a, b, c, d, e, f, g\n## S\n@hide numbers\n"
                                + "@question Q\n@predict bars\n@reveal temperature inf\n@why W\n"
                                + "## O\ntext\n@hide outline\n"),
                false));
        assertThat(ParsedPage.of(html).texts("desc"))
                .startsWith(
                        "Bars at temperature 1, the most likely first: g, f, e, d, c, and 2 more. The numbers are hidden.",
                        "Axes without bars, to draw in, at temperature ∞: a, b, c, d, e, and 2 more.")
                .element(2)
                .asString()
                .startsWith("Bars at temperature 1, the most likely first: g 0.6327");
    }

    private static Lesson small() throws IOException {
        return LessonReader.read("small", Files.readString(GOLDEN.resolve("small.md")));
    }

    private static int questions(Lesson lesson) {
        return (int) lesson.steps().stream()
                .filter(step -> step.question().isPresent())
                .count();
    }

    private static String part(String html, String id) {
        int begin = html.indexOf("<h2 id=\"" + id + "\">");
        int next = html.indexOf("<h2 ", begin + 1);
        return html.substring(begin, next < 0 ? html.length() : next);
    }

    private static String figure(String html, String id) {
        return Stream.of(html.split("<figure"))
                .filter(figure -> figure.contains("id=\"" + id + "-title\""))
                .map(figure -> figure.substring(0, figure.indexOf("</figure>")))
                .reduce((first, second) -> {
                    throw new AssertionError(id + " is there twice");
                })
                .orElseThrow();
    }
}
