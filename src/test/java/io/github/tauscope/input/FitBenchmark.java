package io.github.tauscope.input;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.LabelledRows;
import io.github.tauscope.kernel.calibration.TemperatureScaling;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long the best temperature of a large file takes: once, in a JVM that has just started. Takes the files of the logits and of the true
 * classes, and prints seconds and τ* as JSON. {@code src/test/scripts/calibration_benchmark.py} runs it beside SciPy.
 */
public final class FitBenchmark {

    private FitBenchmark() {}

    public static void main(String[] arguments) {
        ReadAs readAs = ReadAs.ASKING.withTargets(Optional.of(arguments[1]));
        LabelledSet set = TargetsReader.own(
                LogitsReader.file(Path.of(arguments[0]), readAs).rows());
        LabelledRows rows = set.at(IntStream.range(0, set.size()).toArray());
        long start = System.nanoTime();
        Temperature best =
                TemperatureScaling.fit(rows, Progress.UNWATCHED).temperature().orElseThrow();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "{\"seconds\": %.3f, \"temperature\": %s}%n", seconds, best.value());
    }
}
