package io.github.tauscope.app;

import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of rows and of lists. */
class RowsScreenshotMaker extends Photographer {

    private static final Path REPLY = Path.of("src/test/resources/io/github/tauscope/input/reply.json");
    private static final int MAT = 5;

    @Test
    void replyPicture() throws IOException, TimeoutException {
        shotShaded(PICTURES, "reply", reply(), false, 1360, 850);
    }

    @Test
    void replyLooks() throws IOException, TimeoutException {
        shotShaded(LOOKS, "reply-1024", reply(), false, 1024, 700);
        shotShaded(LOOKS, "reply-dark", reply(), true, 1360, 850);
        shotShaded(LOOKS, "reply-uniform", reply().withTemperature(Temperature.UNIFORM), false, 1920, 1080);
        choose("Sweep");
        shotShaded(LOOKS, "reply-sweep", reply(), false, 1360, 850);
    }

    private static Experiment reply() {
        return LogitsReader.file(REPLY, ReadAs.IT_SAYS)
                .experiment(MAT)
                .withListing(Listing.PLAIN.withVocabulary(OptionalLong.of(50_257)))
                .withTemperature(Temperature.of(1.3));
    }

    /** Takes the picture when the tokens, which are summarised beside the JavaFX thread, have their shades. */
    private void shotShaded(Path folder, String name, Experiment reply, boolean dark, int w, int h)
            throws IOException, TimeoutException {
        shot(folder, name, reply, dark, false, w, h);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                    Node last = window.stage().getScene().getRoot().lookup(".token:present");
                    return last != null && !last.getStyle().isEmpty();
                }));
        shot(folder, name, reply, dark, false, w, h);
    }
}
