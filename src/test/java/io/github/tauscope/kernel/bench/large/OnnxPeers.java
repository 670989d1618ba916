package io.github.tauscope.kernel.bench.large;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.tauscope.kernel.bench.Peer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * ONNX Runtime with a model of one Softmax, from and to double[]. It knows no temperature: the loop that fills its
 * input divides by τ. Both tensors are memory that Java sees, and are made once for a size.
 */
final class OnnxPeers {

    private static final String LIBRARY = "ONNX Runtime 1.23.2";

    private OnnxPeers() {}

    /** A session with buffers of some size, {@code bytes} a number. */
    private abstract static class WithModel implements Peer {

        private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
        private final OrtSession session;
        private final int bytes;
        private int size;
        private Map<String, OnnxTensor> inputs = Map.of();
        private Map<String, OnnxTensor> outputs = Map.of();

        WithModel(int type, int bytes) {
            this.bytes = bytes;
            try {
                session = environment.createSession(Model.softmax(type));
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Makes a tensor on a buffer, and keeps the buffer as the input or the output. */
        abstract OnnxTensor tensor(OrtEnvironment owner, ByteBuffer memory, boolean input) throws OrtException;

        /** Writes z / τ to the input. */
        abstract void write(double[] z, double temperature);

        /** Reads p from the output. */
        abstract void read(double[] p);

        @Override
        public void softmax(double[] z, double temperature, double[] p) {
            try {
                if (size != z.length) {
                    resize(z.length);
                }
                write(z, temperature);
                session.run(inputs, outputs).close();
                read(p);
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }

        private void resize(int n) throws OrtException {
            inputs.values().forEach(OnnxTensor::close);
            outputs.values().forEach(OnnxTensor::close);
            inputs = Map.of("z", tensor(environment, memory(n), true));
            outputs = Map.of("p", tensor(environment, memory(n), false));
            size = n;
        }

        private ByteBuffer memory(int n) {
            return ByteBuffer.allocateDirect(n * bytes).order(ByteOrder.nativeOrder());
        }
    }

    /** In double precision. */
    public static final class Float64 extends WithModel {

        private DoubleBuffer input = DoubleBuffer.allocate(0);
        private DoubleBuffer output = DoubleBuffer.allocate(0);

        public Float64() {
            super(Model.DOUBLE, Double.BYTES);
        }

        @Override
        public String title() {
            return LIBRARY + ", float64";
        }

        @Override
        OnnxTensor tensor(OrtEnvironment owner, ByteBuffer memory, boolean isInput) throws OrtException {
            DoubleBuffer numbers = memory.asDoubleBuffer();
            if (isInput) {
                input = numbers;
            } else {
                output = numbers;
            }
            return OnnxTensor.createTensor(owner, numbers, new long[] {numbers.capacity()});
        }

        @Override
        void write(double[] z, double temperature) {
            for (int i = 0; i < z.length; i++) {
                input.put(i, z[i] / temperature);
            }
        }

        @Override
        void read(double[] p) {
            output.get(0, p);
        }
    }

    /** In single precision: z / τ is rounded to float, and p is a float. */
    public static final class Float32 extends WithModel {

        private FloatBuffer input = FloatBuffer.allocate(0);
        private FloatBuffer output = FloatBuffer.allocate(0);

        public Float32() {
            super(Model.FLOAT, Float.BYTES);
        }

        @Override
        public String title() {
            return LIBRARY + ", float32";
        }

        @Override
        public boolean isDouble() {
            return false;
        }

        @Override
        OnnxTensor tensor(OrtEnvironment owner, ByteBuffer memory, boolean isInput) throws OrtException {
            FloatBuffer numbers = memory.asFloatBuffer();
            if (isInput) {
                input = numbers;
            } else {
                output = numbers;
            }
            return OnnxTensor.createTensor(owner, numbers, new long[] {numbers.capacity()});
        }

        @Override
        void write(double[] z, double temperature) {
            for (int i = 0; i < z.length; i++) {
                input.put(i, (float) (z[i] / temperature));
            }
        }

        @Override
        void read(double[] p) {
            for (int i = 0; i < p.length; i++) {
                p[i] = output.get(i);
            }
        }
    }

    /** A model p = Softmax(z) of n numbers in ONNX's protobuf; field numbers are those of onnx.proto. */
    private static final class Model {

        static final int FLOAT = 1;
        static final int DOUBLE = 11;

        private static final int IR_VERSION = 8;
        /** The first opset whose Softmax is along one axis, by default the last. */
        private static final int OPSET = 13;

        private Model() {}

        static byte[] softmax(int type) {
            byte[] node = join(text(1, "z"), text(2, "p"), text(4, "Softmax"));
            byte[] graph = join(
                    message(1, node), text(2, "softmax"), message(11, value("z", type)), message(12, value("p", type)));
            return join(number(1, IR_VERSION), message(7, graph), message(8, number(2, OPSET)));
        }

        /** Describes a tensor: its name, the type of its numbers, and one dimension named n. */
        private static byte[] value(String name, int type) {
            byte[] shape = message(1, text(2, "n"));
            byte[] tensor = join(number(1, type), message(2, shape));
            return join(text(1, name), message(2, message(1, tensor)));
        }

        private static byte[] number(int field, int value) {
            return new byte[] {(byte) (field << 3), (byte) value};
        }

        private static byte[] text(int field, String text) {
            return message(field, text.getBytes(StandardCharsets.US_ASCII));
        }

        /** Returns a field that has a length, which is below 128 here, and so one byte. */
        private static byte[] message(int field, byte[] content) {
            return join(new byte[] {(byte) (field << 3 | 2), (byte) content.length}, content);
        }

        private static byte[] join(byte[]... parts) {
            ByteBuffer all = ByteBuffer.allocate(
                    java.util.Arrays.stream(parts).mapToInt(part -> part.length).sum());
            for (byte[] part : parts) {
                all.put(part);
            }
            return all.array();
        }
    }
}
