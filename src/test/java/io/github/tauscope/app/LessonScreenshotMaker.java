package io.github.tauscope.app;

import io.github.tauscope.lesson.Lessons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of lessons: a question about bars, and every step of every lesson. */
class LessonScreenshotMaker extends Photographer {

    @Test
    void lessons() throws IOException {
        begin("sharper");
        go(2);
        taken(PICTURES, "lesson", false, 1360, 850);
        for (String id : Lessons.ids()) {
            begin(id);
            int steps = Lessons.named(id).orElseThrow().steps().size();
            for (int step = 0; step < steps; step++) {
                taken(LOOKS, "lesson-" + id + "-" + (step + 1), step % 2 == 1, 1024, 700);
                go(1);
            }
        }
        WaitForAsyncUtils.waitForAsyncFx(20_000, window.bench().lessons()::close);
    }

    private void begin(String id) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> window.bench().lessons().open(Lessons.named(id).orElseThrow(), Optional.empty()));
    }

    private void go(int steps) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.bench().lessons().go(steps));
    }

    private void taken(Path folder, String name, boolean dark, int w, int h) throws IOException {
        shot(
                folder,
                name,
                window.lab().experiment(),
                dark,
                window.bench().settings().logarithmicProperty().get(),
                w,
                h);
    }
}
