package io.github.tauscope.kernel;

/**
 * SplitMix64: the same numbers for the same seed on every machine and JDK, written out because the JDK does not promise that
 * {@link java.util.SplittableRandom} keeps its algorithm. Each number changes its state; for one thread.
 *
 * <p>Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014.
 */
public final class SplitMix64 {

    private static final long INCREMENT = 0x9e3779b97f4a7c15L;

    private long state;

    /** Begins the sequence of a seed, which may be any of the 2^64. */
    public SplitMix64(long seed) {
        state = seed;
    }

    /** Continues the sequence of a seed after its first numbers, without computing them. */
    public static SplitMix64 after(long numbers, long seed) {
        return new SplitMix64(seed + numbers * INCREMENT);
    }

    /** Returns the next number uniform in [0, 1), a multiple of 2^−53: the upper 53 bits. */
    public double nextUniform() {
        return (nextBits() >>> 11) * 0x1p-53;
    }

    private long nextBits() {
        state += INCREMENT;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
