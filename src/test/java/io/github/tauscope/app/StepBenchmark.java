package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Fonts;
import io.github.tauscope.figure.Messages;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.model.Reading;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * What one step of the temperature costs until its picture is there: the change of state, layout and painting, in our bars,
 * in JavaFX's BarChart of the same size with the same probabilities, and in the whole window. Headless, all in one JVM.
 */
public final class StepBenchmark {

    private static final int WIDTH = 1040;
    private static final int HEIGHT = 560;
    private static final int WARM_UP = 80;
    private static final int MEASURED = 120;
    private static final double MILLION = 1e6;
    private static final double FRAME = 1000 / 60.0;

    private StepBenchmark() {}

    /** Prints a table in Markdown. */
    public static void main(String[] args) throws Exception {
        Platform.startup(Fonts::load);
        Platform.setImplicitExit(false);
        System.out.println("\nms from a step of the temperature to its picture, the median of " + MEASURED + "\n");
        System.out.println("| classes | our bars | BarChart | ratio, less an empty picture |\n|--:|--:|--:|--:|");
        double empty = onToolkitThread(StepBenchmark::emptyPicture);
        print("| (an empty picture) | %.2f | %.2f | |", empty, empty);
        for (int n : new int[] {10, 50, 300}) {
            double ours = onToolkitThread(() -> ourBars(n));
            double chart = onToolkitThread(() -> barChart(n));
            print("| %d | %.2f | %.2f | %.3f |", n, ours, chart, (ours - empty) / (chart - empty));
        }
        for (int n : new int[] {50_257, 151_936}) {
            double ours = onToolkitThread(() -> ourBars(n));
            print("| %d | %.2f | | (%.2f frames at 60 Hz) |", n, ours, ours / FRAME);
        }
        for (int n : new int[] {4, 1024, 151_936}) {
            double window = onToolkitThread(() -> window(n));
            print("| %d, whole window | %.2f | | (%.2f frames at 60 Hz) |", n, window, window / FRAME);
        }
        Platform.exit();
    }

    private static double emptyPicture() {
        return median(new Scene(new Region(), WIDTH, HEIGHT), temperature -> {});
    }

    private static double ourBars(int n) {
        Lab lab = new Lab(Experiment.of(logits(n)));
        Messages words = Messages.of(Locale.ENGLISH);
        FigureView view = new FigureView();
        view.setFigure(
                (width, height) -> {
                    Reading reading = lab.reading();
                    BarData data =
                            new BarData(reading.experiment().labels(), reading.distribution(), reading.reference());
                    return new BarFigure(data, BarOptions.still(ProbabilityAxis.LINEAR), Theme.LIGHT, words)
                            .at(width, height);
                },
                () -> {});
        lab.readingProperty().addListener((observable, before, reading) -> view.markStale());
        return median(
                new Scene(view, WIDTH, HEIGHT),
                temperature -> lab.update("temperature", e -> e.withTemperature(temperature)));
    }

    private static double barChart(int n) {
        Logits logits = logits(n);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        IntStream.range(0, n).forEach(i -> series.getData().add(new XYChart.Data<>("class " + i, 0)));
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), new NumberAxis(0, 1, 0.25));
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.getData().add(series);
        return median(new Scene(chart, WIDTH, HEIGHT), temperature -> {
            Distribution distribution = Distribution.of(logits, temperature);
            for (int i = 0; i < n; i++) {
                series.getData().get(i).setYValue(distribution.probability(i));
            }
        });
    }

    private static double window(int n) {
        TestWindow window = TestWindow.open(new Stage(), Experiment.of(logits(n)));
        try {
            return median(window.stage().getScene(), temperature -> window.lab()
                    .update("temperature", e -> e.withTemperature(temperature)));
        } finally {
            window.stage().close();
        }
    }

    private static double median(Scene scene, Consumer<Temperature> step) {
        Parent root = scene.getRoot();
        WritableImage picture = scene.snapshot(null);
        double[] times = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            Temperature temperature = Temperature.of(Math.pow(10, 2 * Math.sin(i * 0.1)));
            long start = System.nanoTime();
            step.accept(temperature);
            root.applyCss();
            root.layout();
            scene.snapshot(picture);
            times[Math.max(0, i)] = (System.nanoTime() - start) / MILLION;
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }

    private static Logits logits(int n) {
        Random random = new Random(3);
        return Logits.of(random.doubles(n).map(any -> 3 * random.nextGaussian()).toArray());
    }

    private static double onToolkitThread(DoubleSupplier measurement) throws Exception {
        FutureTask<Double> task = new FutureTask<>(measurement::getAsDouble);
        Platform.runLater(task);
        return task.get();
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
