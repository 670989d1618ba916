package io.github.tauscope.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.LessonPlace;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.session.WindowState;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lesson that the last window was in, and what becomes of it. */
class KeptLessonTest {

    private static final Messages MESSAGES = Messages.of(Locale.ROOT);

    @TempDir
    Path folder;

    private KeptLesson readAgain(String states, Optional<LessonPlace> place) throws IOException {
        StateFolder kept = new StateFolder(folder.resolve(states));
        Lab lab = new Lab(Experiment.of(Logits.of(1, 2)));
        try (KeptState made = kept.create()) {
            made.write(new WindowState(
                    lab.history(),
                    Look.of(Theme.LIGHT, MESSAGES),
                    FigureKind.BARS,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    place));
        }
        try (KeptState again = kept.takeOver()) {
            return KeptLesson.of(again);
        }
    }

    private static List<String> notes(KeptLesson lesson) {
        return lesson.notes().stream().map(MESSAGES::text).toList();
    }

    @Test
    void aLessonOfOursGoesOn() throws IOException {
        KeptLesson lesson = readAgain("ours", Optional.of(new LessonPlace("sharper", Optional.empty(), 1, false)));
        assertThat(lesson.place().orElseThrow().index()).isEqualTo(1);
        assertThat(lesson.notes()).isEmpty();
    }

    @Test
    void oneThatIsGoneIsSaidWhetherItIsOursOrAFile() throws IOException {
        KeptLesson ours = readAgain("ours", Optional.of(new LessonPlace("of old", Optional.empty(), 1, false)));
        assertThat(ours.place()).isEmpty();
        assertThat(notes(ours)).containsExactly("The lesson 'of old' is no longer part of Tauscope.");
        Path file = folder.resolve("gone.md");
        KeptLesson read = readAgain("file", Optional.of(new LessonPlace("gone.md", Optional.of(file), 1, false)));
        assertThat(read.place()).isEmpty();
        assertThat(notes(read)).singleElement().asString().contains("gone.md");
    }

    @Test
    void noLessonIsNothingToSay() throws IOException {
        assertThat(readAgain("none", Optional.empty())).isEqualTo(KeptLesson.NONE);
    }
}
