package io.github.tauscope.kernel.bench;

import io.github.tauscope.kernel.Softmax;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.tribuo.math.util.ExpNormalizer;

/** The peers in pure Java, each with the temperature that it needs. */
public final class JavaPeers {

    static final List<Class<? extends Peer>> ALL = List.of(
            Tauscope.class, Textbook.class, Tribuo.class, Ejml.class, Jafama.class, CommonsMath.class, Copy.class);

    private JavaPeers() {}

    /** Ours. */
    public static final class Tauscope implements Peer {
        @Override
        public String title() {
            return "**Tauscope**";
        }

        @Override
        public void softmax(double[] z, double temperature, double[] p) {
            Softmax.softmax(z, temperature, p);
        }
    }

    /** What a textbook prints, with Math.exp. */
    public static final class Textbook extends Loop {
        public Textbook() {
            super(Math::exp);
        }

        @Override
        public String title() {
            return "textbook loop, Math.exp";
        }
    }

    /** The textbook's loop, exp((z − max z)/τ) divided by its sum, with an exp of any origin. */
    private abstract static class Loop implements Peer {

        private final DoubleUnaryOperator exp;

        Loop(DoubleUnaryOperator exp) {
            this.exp = exp;
        }

        @Override
        public void softmax(double[] z, double temperature, double[] p) {
            double max = Double.NEGATIVE_INFINITY;
            for (double logit : z) {
                max = Math.max(max, logit);
            }
            double sum = 0;
            for (int i = 0; i < z.length; i++) {
                p[i] = exp.applyAsDouble((z[i] - max) / temperature);
                sum += p[i];
            }
            for (int i = 0; i < p.length; i++) {
                p[i] /= sum;
            }
        }
    }

    /** The loop with jafama's exp. */
    public static final class Jafama extends Loop {
        public Jafama() {
            super(net.jafama.FastMath::exp);
        }

        @Override
        public String title() {
            return "the loop, jafama 2.3.2";
        }
    }

    /** The loop with commons-math's exp. */
    public static final class CommonsMath extends Loop {
        public CommonsMath() {
            super(org.apache.commons.math3.util.FastMath::exp);
        }

        @Override
        public String title() {
            return "the loop, commons-math 3.6.1";
        }
    }

    /** Tribuo's normaliser, in place; it knows no temperature. */
    public static final class Tribuo implements Peer {

        private final ExpNormalizer normalizer = new ExpNormalizer();

        @Override
        public String title() {
            return "Tribuo 4.3.2";
        }

        @Override
        public void softmax(double[] z, double temperature, double[] p) {
            for (int i = 0; i < z.length; i++) {
                p[i] = z[i] / temperature;
            }
            normalizer.normalizeInPlace(p);
        }
    }

    /** EJML's operations on a matrix of one row. */
    public static final class Ejml implements Peer {
        @Override
        public String title() {
            return "EJML 0.44.0";
        }

        @Override
        public void softmax(double[] z, double temperature, double[] p) {
            System.arraycopy(z, 0, p, 0, z.length);
            DMatrixRMaj row = DMatrixRMaj.wrap(1, p.length, p);
            CommonOps_DDRM.subtract(row, CommonOps_DDRM.elementMax(row), row);
            CommonOps_DDRM.divide(row, temperature);
            CommonOps_DDRM.elementExp(row, row);
            CommonOps_DDRM.divide(row, CommonOps_DDRM.elementSum(row));
        }
    }

    /** No softmax, but what moving the numbers alone costs. */
    public static final class Copy implements Peer {
        @Override
        public String title() {
            return "(memory copy)";
        }

        @Override
        public void softmax(double[] z, double temperature, double[] p) {
            System.arraycopy(z, 0, p, 0, z.length);
        }
    }

    static String[] names(List<Class<? extends Peer>> peers) {
        return peers.stream().map(Class::getName).toArray(String[]::new);
    }

    static boolean isCopy(Peer peer) {
        return peer instanceof Copy;
    }
}
