package io.github.tauscope.kernel.bench;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.PooledDistribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Sweep;
import io.github.tauscope.kernel.Temperature;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 256 temperatures, evenly in log τ from 0.01 to 100 with both limits: our sweep with 12 chosen classes, sorting included, and beside it the textbook's
 * loop at each temperature, which has p alone. Ours divides by the sum and takes logarithms when a value is read, so it is also measured with
 * p and ln p of every chosen class and the entropy.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SweepBenchmark {

    private static final int CHOSEN = 12;

    @Param("10")
    public int n;

    private final List<Temperature> temperatures = Sweep.grid(0.01, 100, 254);
    private final JavaPeers.Textbook loop = new JavaPeers.Textbook();
    private double[] z;
    private double[] p;
    private int[] chosen;

    /** Makes the logits. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        z = random.doubles(n).map(any -> 3 * random.nextGaussian()).toArray();
        p = new double[n];
        chosen = Arrays.copyOf(Logits.of(z).descendingOrder(), Math.min(CHOSEN, n));
    }

    /** Ours. */
    @Benchmark
    public Sweep tauscope() {
        return Sweep.of(Logits.of(z), temperatures, chosen, Progress.UNWATCHED);
    }

    /** Ours, with all values read. */
    @Benchmark
    public double read() {
        double sum = 0;
        for (PooledDistribution point : tauscope().points()) {
            for (int k = 0; k < chosen.length; k++) {
                Probability p = point.chosen(k);
                sum += p.value() + p.log();
            }
            sum += point.entropy();
        }
        return sum;
    }

    /** The loop. */
    @Benchmark
    public double textbook() {
        double sum = 0;
        for (Temperature temperature : temperatures) {
            loop.softmax(z, temperature.value(), p);
            sum += p[0];
        }
        return sum;
    }
}
