package io.github.tauscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That our own lessons are whole, and that every number in them is right. */
class LessonsTest {

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

    @Test
    void answersCannotBeGuessedByTheirPlace() {
        List<Integer> answers = all().stream()
                .flatMap(lesson -> lesson.steps().stream())
                .flatMap(step -> step.question().stream())
                .map(Question::prediction)
                .filter(Prediction.OneOf.class::isInstance)
                .map(prediction -> ((Prediction.OneOf) prediction).answer())
                .toList();
        assertThat(answers).hasSizeGreaterThan(12).contains(0, 1, 2);
    }

    @Test
    void eachIsFoundByItsId() {
        assertThat(Lessons.named("tie")).map(Lesson::title).contains("Is there always one winner at τ = 0?");
        assertThat(Lessons.named("no-such-lesson")).isEmpty();
    }
}
