package io.github.tauscope.kernel.bench;

/** A way to compute softmax(z / τ) that is measured beside others. It has a constructor without arguments. */
public interface Peer {

    /** Returns its name in the tables. */
    String title();

    /** Returns whether it computes in double precision; what does not is no measure for the others. */
    default boolean isDouble() {
        return true;
    }

    /** Takes the logits of the calls that follow to where it computes, if that is not to be measured. */
    default void load(double[] z) {}

    /** Writes softmax(z / τ), to p or to where {@link #fetch} finds it. */
    void softmax(double[] z, double temperature, double[] p);

    /** Takes to p what {@link #softmax} left elsewhere, if that is not to be measured. */
    default void fetch(double[] p) {}

    /** Makes the peer of a class. */
    static Peer of(String className) {
        try {
            return (Peer) Class.forName(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(className + " is no peer.", e);
        }
    }
}
