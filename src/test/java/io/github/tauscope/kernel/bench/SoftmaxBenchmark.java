package io.github.tauscope.kernel.bench;

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

/** softmax(z / 0.7) of Gaussian logits (σ = 3), of each peer and size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SoftmaxBenchmark {

    static final double TEMPERATURE = 0.7;

    @Param("")
    public String peer;

    @Param("4")
    public int n;

    private Peer measured;
    private double[] z;
    private double[] p;

    /** Makes the logits. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        measured = Peer.of(peer);
        z = random.doubles(n).map(any -> 3 * random.nextGaussian()).toArray();
        p = new double[n];
        measured.load(z);
    }

    /** Computes once. */
    @Benchmark
    public double[] softmax() {
        measured.softmax(z, TEMPERATURE, p);
        return p;
    }
}
