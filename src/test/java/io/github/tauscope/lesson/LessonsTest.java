package io.github.tauscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That our own lessons are whole, and that every number in them is right. */
class LessonsTest {

    private static final Path FOLDER = Path.of("resources/io/github/tauscope/lessons");

    /** The last digit of a number in braces, before its exponent or sign. */
    private static final Pattern LAST_DIGIT = Pattern.compile("\\{[^{}=]*= [^{}e]*(\\d)(?:e-?\\d+)?(?: %)?}");

    static List<Lesson> all() {
        return Lessons.all();
    }

    @Test
    void thereIsOneForEachBeliefAndThreeMore() {
        assertThat(all())
                .extracting(Lesson::name)
                .hasSize(13)
                .doesNotHaveDuplicates()
                .isEqualTo(Lessons.ids());
        assertThat(all()).extracting(Lesson::title).doesNotHaveDuplicates().allMatch(title -> title.endsWith("?"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNumberIsRight(Lesson lesson) {
        assertThat(LessonCheck.of(lesson)).isEmpty();
        assertThat(lesson.statements()).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aLessonFitsIntoTenMinutesAndAsksBeforeItShows(Lesson lesson) {
        assertThat(lesson.steps()).hasSizeBetween(4, 8);
        assertThat(lesson.steps()).anyMatch(step -> step.question().isPresent());
        assertThat(lesson.introduction().plain()).isNotBlank();
        assertThat(lesson.teacher().plain()).contains("ten minutes", "What students say:", "Answer:");
    }

    /** A check that finds nothing is worth something only if it finds a digit that is off. */
    @ParameterizedTest
    @MethodSource("all")
    void everyDigitThatIsOffIsFound(Lesson lesson) throws IOException {
        String text = Files.readString(FOLDER.resolve(lesson.name() + ".md"));
        List<MatchResult> digits = LAST_DIGIT.matcher(text).results().toList();
        assertThat(digits).hasSizeGreaterThan(4);
        for (MatchResult digit : digits) {
            int other = (Integer.parseInt(digit.group(1)) + 1) % 10;
            String wrong = text.substring(0, digit.start(1)) + other + text.substring(digit.end(1));
            int line = (int) text.substring(0, digit.start(1)).lines().count();
            assertThat(LessonCheck.of(LessonReader.read("x", wrong)))
                    .as(digit.group())
                    .extracting(Fault::line)
                    .containsExactly(line);
        }
    }

    @Test
    void answersCannotBeGuessedByTheirPlace() {
        List<Integer> answers = all().stream()
                .flatMap(lesson -> lesson.steps().stream())
                .flatMap(step -> step.question().stream())
                .map(Question::answer)
                .filter(Answer.OneOf.class::isInstance)
                .map(answer -> ((Answer.OneOf) answer).right())
                .toList();
        assertThat(answers).hasSizeGreaterThan(12).contains(0, 1, 2);
    }

    @Test
    void eachIsFoundByItsId() {
        assertThat(Lessons.named("tie")).map(Lesson::title).contains("Is there always one winner at τ = 0?");
        assertThat(Lessons.named("no-such-lesson")).isEmpty();
    }
}
