package io.github.tauscope.kernel.bench;

import io.github.tauscope.kernel.Softmax;
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

/** The logarithms of {@link SoftmaxBenchmark}'s case. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LogarithmBenchmark {

    @Param("10")
    public int n;

    private double[] z;
    private double[] logP;

    /** Makes the logits. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        z = random.doubles(n).map(any -> 3 * random.nextGaussian()).toArray();
        logP = new double[n];
    }

    /** ln p of all. */
    @Benchmark
    public double[] logSoftmax() {
        Softmax.logSoftmax(z, SoftmaxBenchmark.TEMPERATURE, logP);
        return logP;
    }

    /** ln Σ exp. */
    @Benchmark
    public double logSumExp() {
        return Softmax.logSumExp(z, SoftmaxBenchmark.TEMPERATURE);
    }
}
