package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.Method;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Sampling;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes the pictures in screenshots/ ({@code mvn -Pscreenshots test}), and in target/looks those of the cases that a
 * change to the window is to be looked at in. Its name keeps it out of the tests.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenshotMaker {

    private static final Path PICTURES = Path.of(System.getProperty("tauscope.screenshots", "target/screenshots"));
    private static final Path LOOKS = Path.of("target/looks");
    private static final String LONG_LABEL = "a label of sixty characters, which no column is wide enough.";

    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = TestWindow.open(stage);
    }

    @Test
    void pictures() throws IOException {
        Experiment four = window.example("four-classes");
        shot(PICTURES, "window-light", four.withTemperature(Temperature.of(2)), false, false, 1360, 850);
        shot(PICTURES, "window-dark", four.withTemperature(Temperature.of(2)), true, false, 1360, 850);
        shot(PICTURES, "argmax", four.withTemperature(Temperature.ARGMAX), false, false, 1360, 850);
        shot(PICTURES, "uniform", four.withTemperature(Temperature.UNIFORM), false, false, 1360, 850);
        shot(PICTURES, "logarithmic", four.withTemperature(Temperature.of(0.1)), false, true, 1360, 850);
        shot(PICTURES, "next-token", window.example("next-token"), false, false, 1360, 850);
        shot(PICTURES, "many-classes", window.example("moco"), false, true, 1360, 850);
    }

    @Test
    void looks() throws IOException {
        for (int[] size : new int[][] {{1024, 700}, {1920, 1080}}) {
            String suffix = "-" + size[0];
            looks(suffix, false, size[0], size[1]);
        }
        looks("-dark", true, 1360, 850);
    }

    @Test
    void steps() throws IOException {
        showSteps(Method.NAIVE);
        shot(PICTURES, "steps", window.example("overflow"), false, false, 1360, 850);
        for (boolean dark : new boolean[] {false, true}) {
            steps(dark ? "-1024-dark" : "-1024", dark, 1024, 700);
            steps(dark ? "-1920-dark" : "-1920", dark, 1920, 1080);
        }
        steps("-1360", false, 1360, 850);
    }

    private void steps(String suffix, boolean dark, int width, int height) throws IOException {
        Experiment four = window.example("four-classes");
        showSteps(Method.NAIVE);
        shot(LOOKS, "steps-overflow" + suffix, window.example("overflow"), dark, false, width, height);
        shot(LOOKS, "steps-moco" + suffix, window.example("moco"), dark, false, width, height);
        Experiment named = four.withLabel(1, LONG_LABEL).withLogit(0, Double.NEGATIVE_INFINITY);
        shot(LOOKS, "steps-tiny" + suffix, named.withTemperature(Temperature.of(1e-300)), dark, false, width, height);
        showSteps(Method.SOFTMAX_FLOAT16);
        Experiment pinned = four.withTemperature(Temperature.of(0.1)).comparedWith(four);
        shot(LOOKS, "steps-half" + suffix, pinned, dark, false, width, height);
        shot(LOOKS, "steps-argmax" + suffix, pinned.withTemperature(Temperature.ARGMAX), dark, false, width, height);
        showSteps(Method.DIVISION_BY_SUM);
        Experiment two = window.example("dividing-by-the-sum");
        shot(LOOKS, "steps-divided" + suffix, two, dark, false, width, height);
        showSteps(Method.HARDMAX);
        shot(LOOKS, "steps-tie" + suffix, window.example("tie"), dark, false, width, height);
        showSteps(Method.SOFTMAX);
        shot(LOOKS, "steps-sure" + suffix, window.example("sure-model"), dark, false, width, height);
        shot(LOOKS, "steps-huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, false, width, height);
        shot(LOOKS, "steps-forty" + suffix, random(40), dark, false, width, height);
    }

    @SuppressWarnings("unchecked")
    private void showSteps(Method beside) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Parent root = window.stage().getScene().getRoot();
            TabPane tabs = (TabPane) root.lookup(".figures");
            tabs.getSelectionModel().select(1);
            ((ComboBox<Method>) root.lookup(".steps .combo-box")).setValue(beside);
        });
    }

    private void looks(String suffix, boolean dark, int width, int height) throws IOException {
        Experiment two = window.example("dividing-by-the-sum");
        shot(LOOKS, "two" + suffix, two, dark, false, width, height);
        shot(LOOKS, "clip" + suffix, window.example("clip"), dark, false, width, height);
        shot(LOOKS, "sure-log" + suffix, window.example("sure-model"), dark, true, width, height);
        shot(LOOKS, "tie" + suffix, window.example("tie"), dark, false, width, height);
        shot(LOOKS, "forty" + suffix, random(40), dark, false, width, height);
        shot(LOOKS, "forty-log" + suffix, random(40).withTemperature(Temperature.of(0.05)), dark, true, width, height);
        shot(LOOKS, "thousand" + suffix, random(1000), dark, false, width, height);
        Experiment named = window.example("four-classes").withLabel(1, LONG_LABEL);
        shot(LOOKS, "long-label" + suffix, named.withLogit(0, Double.NEGATIVE_INFINITY), dark, false, width, height);
        shot(LOOKS, "argmax-log" + suffix, named.withTemperature(Temperature.ARGMAX), dark, true, width, height);
        shot(LOOKS, "tiny" + suffix, named.withTemperature(Temperature.of(1e-300)), dark, true, width, height);
        shot(LOOKS, "huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, false, width, height);
        shot(LOOKS, "one" + suffix, Experiment.of(Logits.of(0)), dark, false, width, height);
    }

    @Test
    void sampling() throws IOException {
        showSampling();
        Experiment four = window.example("four-classes").withTemperature(Temperature.of(4));
        shot(PICTURES, "sampling", drawn(four, 1000, OptionalInt.of(3)), false, false, 1360, 850);
        for (int[] size : new int[][] {{1024, 700}, {1920, 1080}}) {
            samplingLooks("-" + size[0], false, size[0], size[1]);
        }
        samplingLooks("-dark", true, 1360, 850);
    }

    private void samplingLooks(String suffix, boolean dark, int w, int h) throws IOException {
        OptionalInt none = OptionalInt.empty();
        Experiment four = window.example("four-classes").withTemperature(Temperature.of(4));
        Experiment named = four.withLabel(1, LONG_LABEL).withLogit(0, Double.NEGATIVE_INFINITY);
        shot(LOOKS, "sampling-nothing" + suffix, four, dark, false, w, h);
        shot(LOOKS, "sampling-one-draw" + suffix, drawn(named, 1, none), dark, false, w, h);
        shot(LOOKS, "sampling-tie" + suffix, drawn(window.example("tie"), 100, none), dark, false, w, h);
        Experiment compared = named.comparedWith(named.withTemperature(Temperature.ONE));
        shot(LOOKS, "sampling-pinned" + suffix, drawn(compared, 10_000, OptionalInt.of(2)), dark, false, w, h);
        shot(LOOKS, "sampling-next" + suffix, drawn(window.example("next-token"), 100, none), dark, false, w, h);
        Experiment forty = random(40).withTemperature(Temperature.of(3));
        shot(LOOKS, "sampling-forty" + suffix, drawn(forty, 10_000, OptionalInt.of(25)), dark, false, w, h);
        Experiment thousand = random(1000).withTemperature(Temperature.of(2));
        shot(LOOKS, "sampling-thousand" + suffix, drawn(thousand, 10_000, OptionalInt.of(200)), dark, false, w, h);
        shot(LOOKS, "sampling-single" + suffix, drawn(Experiment.of(Logits.of(0)), 100, none), dark, false, w, h);
    }

    private static Experiment drawn(Experiment experiment, int draws, OptionalInt topK) {
        Cut cut = new Cut(topK, OptionalDouble.empty(), OptionalDouble.empty());
        return experiment.withInquiry(experiment.inquiry().withSampling(new Sampling(42, draws, cut)));
    }

    private void showSampling() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            TabPane tabs = (TabPane) window.stage().getScene().lookup(".figures");
            tabs.getTabs().stream()
                    .filter(tab -> tab.getText().equals("Sampling"))
    void simplexPicture() throws IOException {
        choose("Simplex");
        Experiment three = window.example("hot-and-cold").withTemperature(Temperature.of(5));
        shot(PICTURES, "simplex", three, false, false, 1360, 850);
    }

    @Test
    void simplexLooks() throws IOException {
        choose("Simplex");
        for (int[] size : new int[][] {{1024, 700}, {1920, 1080}}) {
            simplexLooks("-" + size[0], false, size[0], size[1]);
        }
        simplexLooks("-dark", true, 1360, 850);
    }

    private void simplexLooks(String suffix, boolean dark, int width, int height) throws IOException {
        Experiment three = window.example("hot-and-cold").withTemperature(Temperature.of(5));
        Experiment beside = three.withLogit(0, 9)
                .withLogit(1, 7.5)
                .withTemperature(Temperature.ONE)
                .comparedWith(three);
        shot(LOOKS, "simplex-pinned" + suffix, beside, dark, false, width, height);
        Experiment four = window.example("four-classes").withLabel(1, LONG_LABEL);
        shot(LOOKS, "simplex-four" + suffix, four.withTemperature(Temperature.of(2)), dark, false, width, height);
        shot(LOOKS, "simplex-argmax" + suffix, four.withTemperature(Temperature.ARGMAX), dark, false, width, height);
        shot(LOOKS, "simplex-uniform" + suffix, four.withTemperature(Temperature.UNIFORM), dark, false, width, height);
        shot(LOOKS, "simplex-tiny" + suffix, four.withTemperature(Temperature.of(1e-300)), dark, false, width, height);
        shot(LOOKS, "simplex-tie" + suffix, window.example("tie"), dark, false, width, height);
        shot(LOOKS, "simplex-two" + suffix, window.example("dividing-by-the-sum"), dark, false, width, height);
        shot(LOOKS, "simplex-one" + suffix, Experiment.of(Logits.of(0)), dark, false, width, height);
        shot(LOOKS, "simplex-huge" + suffix, Experiment.of(Logits.of(1e308, -1e308, 3)), dark, false, width, height);
        shot(LOOKS, "simplex-thousand" + suffix, random(1000), dark, false, width, height);
    }

    private void choose(String tab) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            TabPane tabs = (TabPane) window.stage().getScene().getRoot().lookup(".figures");
            tabs.getTabs().stream()
                    .filter(each -> each.getText().equals(tab))
                    .forEach(tabs.getSelectionModel()::select);
        });
    }

    private static Experiment random(int n) {
        Random random = new Random(7);
        double[] logits =
                random.doubles(n, -6, 6).map(z -> Math.rint(z * 100) / 100).toArray();
        List<String> labels =
                IntStream.range(0, n).mapToObj(i -> "token number " + i).toList();
        return Experiment.of(labels, Logits.of(logits));
    }

    private void shot(Path folder, String name, Experiment experiment, boolean dark, boolean log, int w, int h)
            throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            if (window.stage().getWidth() != w || window.stage().getHeight() != h) {
                window.stage().hide(); // Monocle's picture does not grow under a window that shows
                window.stage().setWidth(w);
                window.stage().setHeight(h);
                window.stage().show();
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
                        5_000, () -> window.stage().getScene().snapshot(null)),
                folder.resolve(name + ".png"));
    }

    private static void save(WritableImage image, Path file) throws IOException {
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
