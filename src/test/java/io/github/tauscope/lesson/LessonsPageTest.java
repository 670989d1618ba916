package io.github.tauscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.text.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the page on how to write a lesson is right and complete. */
class LessonsPageTest {

    private static final String BEGIN = "```markdown\n";

    private final String page;

    LessonsPageTest() throws IOException {
        page = Files.readString(Path.of("src/docs/lessons.md"));
    }

    @Test
    void itsLessonIsOne() {
        int from = page.indexOf(BEGIN) + BEGIN.length();
        Lesson lesson = LessonReader.read("page", page.substring(from, page.indexOf("```", from)));
        assertThat(lesson.steps()).hasSize(4);
        assertThat(lesson.statements()).hasSize(7);
        assertThat(LessonCheck.of(lesson)).isEmpty();
    }

    @Test
    void everyDirectiveIsOnIt() {
        assertThat(page)
                .contains(Stream.of(Directive.values())
                        .map(directive -> "`" + directive.written() + " ")
                        .toList());
    }

    @Test
    void everyQuantityFigureAndMethodIsOnIt() {
        String table = page.substring(page.indexOf("| quantity |"));
        assertThat(table).contains(QuantityReader.names());
        assertThat(page)
                .contains(Stream.of(FigureKind.values()).map(Object::toString).toList());
        assertThat(page)
                .contains(Stream.of(SoftmaxMethod.values()).map(Names::of).toList());
    }
}
