package io.github.tauscope.kernel.bench;

/** A way to compute softmax(z / τ) in double precision that is measured beside others. It has a constructor without arguments. */
public interface Peer {

    /** Returns its name in the tables. */
    String title();

    /** Writes softmax(z / τ). */
    void softmax(double[] z, double temperature, double[] p);

    /** Makes the peer of a class. */
    static Peer of(String className) {
        try {
            return (Peer) Class.forName(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(className + " is no peer.", e);
        }
    }
}
