package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of the window, for what ends in {@code ScreenshotMaker}. */
@Tag("window")
abstract class Photographer {

    /** Those that are kept in the project. */
    static final Path PICTURES = Path.of(System.getProperty("tauscope.screenshots", "target/screenshots"));

    /** The cases that a change to the window is to be looked at in. */
    static final Path LOOKS = Path.of("target/looks");

    static final String LONG_LABEL = "a label of sixty characters, which no column is wide enough.";

    TestWindow window;

    @BeforeEach
    void openTheWindow() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window = TestWindow.open(stage));
    }

    /** What is photographed in one theme and size. */
    interface Scenes {
        void take(String suffix, boolean dark, int width, int height) throws IOException;
    }

    static void inAllSizes(Scenes scenes) throws IOException {
        scenes.take("-1024", false, 1024, 700);
        scenes.take("-1920", false, 1920, 1080);
        scenes.take("-dark", true, 1360, 850);
    }

    void choose(String tab) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TabPane tabs = (TabPane) window.stage().getScene().getRoot().lookup(".figures");
            tabs.getTabs().stream()
                    .filter(each -> each.getText().equals(tab))
                    .forEach(tabs.getSelectionModel()::select);
        });
    }

    /** Unfolds or folds the table of the tab that is chosen. */
    void showTable(boolean shown) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TabPane tabs = (TabPane) window.stage().getScene().getRoot().lookup(".figures");
            Node content = tabs.getSelectionModel().getSelectedItem().getContent();
            ((ToggleButton) content.lookup("#fold")).setSelected(shown);
        });
    }

    static Experiment random(int n) {
        Random random = new Random(7);
        double[] logits =
                random.doubles(n, -6, 6).map(z -> Math.rint(z * 100) / 100).toArray();
        List<String> labels =
                IntStream.range(0, n).mapToObj(i -> "token number " + i).toList();
        return Experiment.of(labels, Logits.of(logits));
    }

    void shot(Path folder, String name, Experiment experiment, boolean dark, boolean log, int w, int h)
            throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            if (window.stage().getWidth() != w || window.stage().getHeight() != h) {
                window.resize(w, h);
            }
            window.bench().settings().darkProperty().set(dark);
            window.bench().settings().logarithmicProperty().set(log);
            window.bench().examples().stream()
                    .map(example -> example.experiment())
                    .filter(opened -> opened.logits().equals(experiment.logits()))
                    .forEach(window.lab()::open);
            if (!window.lab().origin().logits().equals(experiment.logits())) {
                window.lab().open(experiment);
            }
            window.lab().commit(any -> experiment);
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        save(
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000, () -> window.stage().getScene().snapshot(null)),
                folder.resolve(name + ".png"));
    }

    static void save(WritableImage image, Path file) throws IOException {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] argb = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        var picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, w, h, argb, 0, w);
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
