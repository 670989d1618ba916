package io.github.tauscope.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import io.github.tauscope.app.WindowStory;
import io.github.tauscope.model.Experiment;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
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
    void aFileThatIsDroppedOnTheWindowOpens() throws Exception {
        Path file = Files.writeString(folder.resolve("z.csv"), "a,b\n1.5,2\n3,4\n");
        Dragboard board = board(List.of(file.toFile()));
        assertThat(drop(board).isDropCompleted()).isTrue();
        until(() -> experiment().labels().contains("a"));
        assertThat(experiment().logits().toArray()).containsExactly(1.5, 2);
    }

    @Test
    void severalFilesAtOnceAreRefused() throws Exception {
        Experiment before = experiment();
        drop(board(List.of(folder.resolve("a").toFile(), folder.resolve("b").toFile())));
        until(() -> has(node(".notice-bar"), "refused"));
        assertThat(text("#notice")).contains("2");
        assertThat(experiment()).isEqualTo(before);
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
    void logitsThatLookLikeLogprobsAreAskedAbout() throws Exception {
        copy("label,logit\nyes,-0.25134\ntrue,-1.51227\nnull,-8.10455\n");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> listWindows().size() > 1);
        settle();
        // 1 − Σ exp by python3
        assertThat(lookup(".reading-preview").queryAllAs(Label.class))
                .extracting(Label::getText)
                .first()
                .asString()
                .endsWith("(rest): 0.0015");
        interact(() -> ((RadioButton) named("logits of all classes")).fire());
        interact(() -> ((Button) named("Open")).fire());
        until(() -> experiment().labels().equals(List.of("yes", "true", "null")));
        assertThat(experiment().isListed()).isFalse();
    }

    @Test
    void enterReadsThemAsLogprobs() throws Exception {
        copy("label,logit\nyes,-0.25134\ntrue,-1.51227\nnull,-8.10455\n");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> listWindows().size() > 1);
        settle();
        push(KeyCode.ENTER);
        until(() -> experiment().isListed());
        assertThat(experiment().labels()).containsExactly("yes", "true", "null");
    }

    @Test
    void whatAPersonShouldKnowIsTold() throws Exception {
        copy(
                "{\"logprobs\": {\"content\": [{\"token\": \"a\", \"logprob\": -0.1, \"top_logprobs\": [{\"token\": \"b\", \"logprob\": -2.5}]}]}}");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> experiment().isListed());
        settle();
        assertThat(text("#notice")).contains("was chosen, and is likelier than the first of its list");
    }

    /** Returns what the system would bring along with a drop: a headless window gets none. */
    private Dragboard board(List<File> files) {
        Dragboard[] made = new Dragboard[1];
        interact(() -> {
            made[0] = DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files);
            made[0].setContent(content);
        });
        return made[0];
    }

    private DragEvent drop(Dragboard board) {
        DragEvent event = new DragEvent(DragEvent.DRAG_DROPPED, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null);
        interact(() -> Event.fireEvent(figure(), event));
        return event;
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
