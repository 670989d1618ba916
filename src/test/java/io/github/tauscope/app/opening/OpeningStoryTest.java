package io.github.tauscope.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.model.Experiment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A person opens what they have. */
class OpeningStoryTest extends WindowStory {

    @TempDir
    Path folder;

    @Test
    void ctrlOOpensAFileInOneUndoStep() throws Exception {
        Experiment before = experiment();
        window.saving().answer(Files.writeString(folder.resolve("z.csv"), "label,logit\ncat,2.5\ndog,0.25\n"));
        push(KeyCode.CONTROL, KeyCode.O);
        until(() -> experiment().labels().contains("cat"));
        assertThat(experiment().logits().toArray()).containsExactly(2.5, 0.25);
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void ctrlVOutsideAFieldOpensTheClipboard() throws Exception {
        copy("tensor([[1., 2.],\n        [3., 4.]])");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> experiment().place() != null);
        assertThat(text("#rowCount")).isEqualTo("of 2");
    }

    @Test
    void whatCantBeReadIsToldAndChangesNothing() throws Exception {
        Experiment before = experiment();
        copy("softmax of what?");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> node("#notice").isVisible() && !text("#notice").isEmpty() && has(node(".notice-bar"), "refused"));
        assertThat(text("#notice")).contains("softmax of what?");
        assertThat(experiment()).isEqualTo(before);
        interact(() -> ((Button) node("#closeNotice")).fire());
        settle();
        assertThat(node(".notice-bar").isVisible()).isFalse();
    }

    @Test
    void whatCanBeReadInSeveralWaysIsAsked() throws Exception {
        copy("2,5\n0,25\n");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> listWindows().size() > 1);
        settle();
        interact(() -> ((RadioButton) named("one number with a decimal comma")).fire());
        interact(() -> ((Button) named("Open")).fire());
        until(() -> experiment().logits().size() == 2 && experiment().logits().get(0) == 2.5);
        assertThat(experiment().logits().toArray()).containsExactly(2.5, 0.25);
    }

    @Test
    void enterOpensTheChosenReading() throws Exception {
        copy("2,5\n0,25\n");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> listWindows().size() > 1);
        settle();
        push(KeyCode.ENTER);
        until(() -> experiment().labels().equals(List.of("2", "0")));
        assertThat(experiment().logits().toArray()).containsExactly(5, 25);
    }

    @Test
    void whatAPersonShouldKnowIsTold() throws Exception {
        copy("label,logit\nyes,-0.25134\ntrue,-1.51227\nnull,-8.10455\n");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> experiment().isListed());
        settle();
        assertThat(text("#notice")).startsWith("Read as logprobs");
    }

    private void copy(String text) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Waits for what is done beside the JavaFX thread. */
    private void until(BooleanSupplier done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, done::getAsBoolean));
        settle();
    }
}
