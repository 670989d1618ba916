package io.github.tauscope.kernel.bench.large;

import io.github.tauscope.kernel.bench.JavaPeers;
import io.github.tauscope.kernel.bench.KernelTable;
import io.github.tauscope.kernel.bench.Peer;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of the kernel beside native libraries: {@code mvn -Pbench,bench-native verify}. */
public final class NativeTable {

    private static final List<Class<? extends Peer>> PEERS = List.of(
            JavaPeers.Tauscope.class,
            JavaPeers.Textbook.class,
            Nd4jPeer.class,
            DjlPeers.Arrays.class,
            DjlPeers.Tensors.class,
            OnnxPeers.Float64.class,
            OnnxPeers.Float32.class);

    private NativeTable() {}

    /** Prints two tables in Markdown: speed, accuracy. */
    public static void main(String[] args) throws RunnerException {
        System.out.println(
                KernelTable.machine() + KernelTable.speed(PEERS, KernelTable.sizes()) + KernelTable.accuracy(PEERS));
    }
}
