package io.github.tauscope.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The classes of logits from the greatest to the least. Ties keep their order, and zeros of either sign are equal. */
final class DescendingOrder {

    private static final int RADIX = 1 << Byte.SIZE;

    /** Where a key has the sign. */
    private static final long SIGNED_BYTE = 0xFFL << (Long.SIZE - Byte.SIZE);

    private DescendingOrder() {}

    /** Returns all classes, sorted in O(n). */
    static int[] of(double[] z) {
        return ascending(Arrays.stream(z).mapToLong(DescendingOrder::key).toArray());
    }

    /** Returns the first k classes, 1 ≤ k ≤ n, found in one pass: in O(n k) at worst, where logits ascend. */
    static int[] first(double[] z, int k) {
        int[] order = new int[k];
        for (int i = 0; i < k; i++) {
            insert(order, i, z, i);
        }
        double least = z[order[k - 1]];
        for (int i = k; i < z.length; i++) {
            if (z[i] > least) {
                insert(order, k - 1, z, i);
                least = z[order[k - 1]];
            }
        }
        return order;
    }

    /** Puts a class in its place among the first ones; the one at {@code last} makes room. */
    private static void insert(int[] order, int last, double[] z, int index) {
        int place = last;
        for (; place > 0 && z[index] > z[order[place - 1]]; place--) {
            order[place] = order[place - 1];
        }
        order[place] = index;
    }

    /** Returns an order in which only the class {@code index} may be out of place, with that class moved to its place. */
    static int[] afterEdit(int[] known, double[] z, int index) {
        int[] order = known.clone();
        int place = IntStream.range(0, order.length)
                .filter(k -> order[k] == index)
                .findFirst()
                .orElseThrow();
        for (; place > 0 && isBefore(z, index, order[place - 1]); place--) {
            order[place] = order[place - 1];
        }
        for (; place < order.length - 1 && isBefore(z, order[place + 1], index); place++) {
            order[place] = order[place + 1];
        }
        order[place] = index;
        return order;
    }

    private static boolean isBefore(double[] z, int index, int other) {
        return z[index] > z[other] || (z[index] == z[other] && index < other);
    }

    /** Returns bits that, as an unsigned number, order logits from the greatest to the least; both zeros are equal. */
    private static long key(double z) {
        long bits = Double.doubleToRawLongBits(z + 0.0);
        return bits < 0 ? bits : bits ^ Long.MAX_VALUE;
    }

    /**
     * Returns the indices of unsigned keys in ascending order, by a radix sort byte by byte, which is stable. A byte that all
     * keys of a sign share changes nothing, as five of float16 and four of float32: the last one puts the signs apart.
     */
    private static int[] ascending(long[] keys) {
        int[] order = IntStream.range(0, keys.length).toArray();
        int[] next = new int[keys.length];
        long varying = varying(keys) | SIGNED_BYTE;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            if (digit(varying, shift) == 0) {
                continue;
            }
            int[] place = new int[RADIX + 1];
            for (long key : keys) {
                place[digit(key, shift) + 1]++;
            }
            for (int digit = 0; digit < RADIX; digit++) {
                place[digit + 1] += place[digit];
            }
            for (int i : order) {
                next[place[digit(keys[i], shift)]++] = i;
            }
            int[] sorted = next;
            next = order;
            order = sorted;
        }
        return order;
    }

    /** Returns in which bits keys of the same sign differ. */
    private static long varying(long[] keys) {
        long varying = 0;
        for (long key : keys) {
            varying |= withoutOrder(key) ^ withoutOrder(keys[0]);
        }
        return varying;
    }

    /** Returns the bits of the logit, but that its sign is set. */
    private static long withoutOrder(long key) {
        return key < 0 ? key : ~key;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (RADIX - 1);
    }
}
