package io.github.tauscope.kernel.bench.large;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.github.tauscope.kernel.bench.Peer;

/**
 * PyTorch's softmax in float64 on the CPU, through DJL. It knows no temperature: a division of tensors by τ is part of
 * the call.
 */
final class DjlPeers {

    private static final String LIBRARY = "DJL 0.36.0 + PyTorch 2.7.1";

    static {
        // The libraries are in jars: nothing is fetched, and what is unpacked goes with mvn clean.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("DJL_CACHE_DIR", "target/djl");
    }

    private DjlPeers() {}

    private static NDManager manager() {
        return NDManager.newBaseManager(Device.cpu(), "PyTorch");
    }

    private static NDArray softmax(NDArray z, double temperature) {
        try (NDArray scaled = z.div(temperature)) {
            return scaled.softmax(-1);
        }
    }

    /** From and to double[]. */
    public static final class Arrays implements Peer {

        private final NDManager manager = manager();

        @Override
        public String title() {
            return LIBRARY + ", double[]";
        }

        @Override
        public void softmax(double[] z, double temperature, double[] p) {
            try (NDArray logits = manager.create(z);
                    NDArray result = DjlPeers.softmax(logits, temperature)) {
                System.arraycopy(result.toDoubleArray(), 0, p, 0, p.length);
            }
        }
    }

    /** From a tensor to a tensor: what moving the numbers costs is left out. */
    public static final class Tensors implements Peer {

        private final NDManager manager = manager();
        private NDArray logits = manager.create(0.0);
        private NDArray result = manager.create(0.0);

        @Override
        public String title() {
            return LIBRARY + ", in tensors";
        }

        @Override
        public void load(double[] z) {
            logits.close();
            logits = manager.create(z);
        }

        @Override
        public void softmax(double[] z, double temperature, double[] p) {
            result.close();
            result = DjlPeers.softmax(logits, temperature);
        }

        @Override
        public void fetch(double[] p) {
            System.arraycopy(result.toDoubleArray(), 0, p, 0, p.length);
        }
    }
}
