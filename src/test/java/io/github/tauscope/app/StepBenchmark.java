package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Dialogs;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Fonts;
import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.bars.BarData;
import io.github.tauscope.figure.bars.BarFigure;
import io.github.tauscope.figure.bars.BarOptions;
import io.github.tauscope.figure.bars.BarPicture;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Messages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * What one step of the temperature costs until its picture is there: the change of state, layout and painting, in our bars,
 * in JavaFX's BarChart of the same size with the same probabilities, and in the whole window, there also a step of a logit.
 * Headless, all in one JVM.
 *
 * <p>A stage that shows makes one step a pulse. Measured is the processor time of the JavaFX thread and of the one that
 * renders, which work one after the other, from pulse to pulse, each subject in turn: so what else the machine does counts
 * little.
 */
public final class StepBenchmark {

    private static final int WIDTH = 1040;
    private static final int HEIGHT = 560;
    private static final int ROUNDS = 12;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int STEPS = 20;
    private static final int FIRST_PULSES = 4;
    private static final double MILLION = 1e6;
    private static final double FRAME = 1000 / 60.0;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What is measured. */
    private static final class Subject {

        private final String name;
        private final Stage stage;
        private final Consumer<Temperature> step;
        private final List<Double> times = new ArrayList<>();

        Subject(String name, Stage stage, Consumer<Temperature> step) {
            this.name = name;
            this.stage = stage;
            this.step = step;
        }

        void measure() throws Exception {
            onToolkitThread(stage::show);
            CountDownLatch end = new CountDownLatch(1);
            Platform.runLater(() -> new Steps(this, end).start());
            end.await();
            onToolkitThread(stage::hide);
        }

        private double median() {
            double[] sorted = times.stream()
                    .skip(WARM_UP_ROUNDS * STEPS)
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            return sorted[sorted.length / 2];
        }
    }

    /** Makes a step at each pulse, after some that show the stage. */
    private static final class Steps extends AnimationTimer {

        private final Subject subject;
        private final CountDownLatch end;
        private final long[] workers = workers();
        private int pulse = -FIRST_PULSES;
        private long before;

        Steps(Subject subject, CountDownLatch end) {
            this.subject = subject;
            this.end = end;
        }

        @Override
        public void handle(long now) {
            long time = processorTime(workers);
            if (pulse > 0) {
                subject.times.add((time - before) / MILLION);
            }
            if (pulse == STEPS) {
                stop();
                end.countDown();
                return;
            }
            before = time;
            subject.step.accept(Temperature.of(Math.pow(10, 2 * Math.sin(pulse * 0.3))));
            pulse++;
        }
    }

    private StepBenchmark() {}

    /** Prints a table in Markdown. */
    public static void main(String[] args) throws Exception {
        Platform.startup(Fonts::load);
        Platform.setImplicitExit(false);
        System.out.println("\nms of processor time from a step of the temperature to its picture, the median of "
                + STEPS * (ROUNDS - WARM_UP_ROUNDS) + "\n");
        System.out.println("| | ms | frames at 60 Hz |\n|--|--:|--:|");
        double dot = measured(StepBenchmark::movingDot).get(0);
        for (int n : new int[] {10, 50, 300}) {
            List<Double> both = measured(() -> ourBars(n), () -> barChart(n));
            System.out.println("| ours of BarChart's, each less a moving dot's | "
                    + number((both.get(0) - dot) / (both.get(1) - dot)) + " | |");
        }
        measured(() -> ourBars(151_936));
        for (int n : new int[] {4, 1024, 151_936}) {
            measured(() -> window(n), () -> windowOfEdits(n));
        }
        measured(StepBenchmark::windowOfCalibration);
        Platform.exit();
    }

    /** Measures some subjects in turn, and prints and returns their medians. */
    @SafeVarargs
    private static List<Double> measured(Supplier<Subject>... made) throws Exception {
        List<Subject> subjects = new ArrayList<>();
        onToolkitThread(() -> Stream.of(made).map(Supplier::get).forEach(subjects::add));
        for (int round = 0; round < ROUNDS; round++) {
            for (Subject subject : subjects) {
                subject.measure();
            }
        }
        List<Double> medians = subjects.stream().map(Subject::median).toList();
        for (int i = 0; i < subjects.size(); i++) {
            System.out.println("| " + subjects.get(i).name + " | " + number(medians.get(i)) + " | "
                    + number(medians.get(i) / FRAME) + " |");
        }
        return medians;
    }

    /** What a pulse costs that changes next to nothing: the picture is brought to the screen. */
    private static Subject movingDot() {
        Region dot = new Region();
        dot.setStyle("-fx-background-color: black");
        dot.resize(1, 1);
        dot.setManaged(false);
        return new Subject("a moving dot", stage(new Pane(dot)), temperature -> dot.setLayoutX(temperature.value()));
    }

    private static Subject ourBars(int n) {
        Lab lab = new Lab(Experiment.of(logits(n)));
        Messages words = Messages.of(Locale.ENGLISH);
        FigureView<BarPicture> view = new FigureView<>();
        Workbench bench = new Workbench(lab, new Settings(words), words, List.of(), Dialogs.files(), new Notice());
        view.show(bench, () -> {
            Reading reading = lab.reading();
            BarData data = new BarData(reading.experiment().labels(), reading.distribution(), reading.reference());
            return new BarFigure(
                    data, BarOptions.still(ProbabilityAxis.LINEAR, AxisTop.ONE, ShownClasses.MOST), Theme.LIGHT, words);
        });
        return new Subject(
                "ours, " + n + " classes",
                stage(view),
                temperature -> lab.update("temperature", e -> e.withTemperature(temperature)));
    }

    private static Subject barChart(int n) {
        Logits logits = logits(n);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        IntStream.range(0, n).forEach(i -> series.getData().add(new XYChart.Data<>("class " + i, 0)));
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), new NumberAxis(0, 1, 0.25));
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.getData().add(series);
        return new Subject("BarChart, " + n + " classes", stage(chart), temperature -> {
            Distribution distribution = Distribution.of(logits, temperature);
            for (int i = 0; i < n; i++) {
                series.getData().get(i).setYValue(distribution.probability(i));
            }
        });
    }

    private static Subject window(int n) {
        TestWindow window = TestWindow.open(new Stage(), Experiment.of(logits(n)));
        window.stage().hide();
        return new Subject("the whole window, " + n + " classes", window.stage(), temperature -> window.lab()
                .update("temperature", e -> e.withTemperature(temperature)));
    }

    /** A logit is dragged over the range of most of the others. */
    private static Subject windowOfEdits(int n) {
        TestWindow window = TestWindow.open(new Stage(), Experiment.of(logits(n)));
        window.stage().hide();
        return new Subject("the same, a logit dragged", window.stage(), temperature -> window.lab()
                .update("drag", e -> e.withLogit(2, Math.log(temperature.value()))));
    }

    /** Reliability diagram and NLL of 10 000 rows of 100 logits, which are fitted while the first rounds warm up. */
    private static Subject windowOfCalibration() {
        List<Row> rows = IntStream.range(0, 10_000)
                .mapToObj(i -> new Row("", Experiment.numbered(100), logits(100, i), null, i % 100))
                .toList();
        Experiment first = RowSet.of(RowSet.Source.NONE, RowSet.Kind.ROWS, rows).experiment(0);
        TestWindow window = TestWindow.open(new Stage(), first);
        TabPane figures = (TabPane) window.stage().getScene().lookup(".figures");
        figures.getSelectionModel().selectLast();
        window.stage().hide();
        return new Subject("the whole window, calibration of 10 000 × 100", window.stage(), temperature -> window.lab()
                .update("temperature", e -> e.withTemperature(temperature)));
    }

    private static Stage stage(Parent root) {
        Stage stage = new Stage();
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        return stage;
    }

    private static long processorTime(long[] workers) {
        return LongStream.of(workers).map(THREADS::getThreadCpuTime).sum();
    }

    private static long[] workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("JavaFX Application")
                        || thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(Thread::getId)
                .toArray();
    }

    private static Logits logits(int n) {
        return logits(n, 3);
    }

    private static Logits logits(int n, int seed) {
        Random random = new Random(seed);
        return Logits.of(random.doubles(n).map(any -> 3 * random.nextGaussian()).toArray());
    }

    private static void onToolkitThread(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
