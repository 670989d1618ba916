package io.github.tauscope.output;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * A prefix code for symbols that differ in how often they come, canonical as DEFLATE has it.
 *
 * <p>Source: P. Deutsch, RFC 1951, section 3.2.2; D. Huffman, 1952.
 */
final class HuffmanCode {

    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = canonical(lengths);
    }

    /**
     * Returns the code for symbols of these counts; one that never comes has none.
     *
     * @param longest how many bits a code may have
     */
    static HuffmanCode of(int[] counts, int longest) {
        int[] lengths = lengths(counts);
        while (Arrays.stream(lengths).anyMatch(length -> length > longest)) {
            counts = Arrays.stream(counts).map(count -> (count + 1) / 2).toArray();
            lengths = lengths(counts);
        }
        return new HuffmanCode(lengths);
    }

    /** Returns how many bits a symbol has, 0 for one without a code. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Returns the bits of a symbol, the first the lowest. */
    int code(int symbol) {
        return codes[symbol];
    }

    /** A symbol, or two that have been joined. Equal counts are joined in one order everywhere. */
    private record Node(int count, int order, BitSet symbols) {}

    private static int[] lengths(int[] counts) {
        PriorityQueue<Node> nodes =
                new PriorityQueue<>(Comparator.comparingInt(Node::count).thenComparingInt(Node::order));
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                BitSet alone = new BitSet();
                alone.set(symbol);
                nodes.add(new Node(counts[symbol], symbol, alone));
            }
        }
        int[] lengths = new int[counts.length];
        if (nodes.size() == 1) {
            lengths[nodes.element().order()] = 1;
        }
        for (int order = counts.length; nodes.size() > 1; order++) {
            Node joined = joined(nodes.remove(), nodes.remove(), order);
            joined.symbols().stream().forEach(symbol -> lengths[symbol]++);
            nodes.add(joined);
        }
        return lengths;
    }

    private static Node joined(Node one, Node other, int order) {
        BitSet symbols = new BitSet();
        symbols.or(one.symbols());
        symbols.or(other.symbols());
        return new Node(one.count() + other.count(), order, symbols);
    }

    private static int[] canonical(int[] lengths) {
        int longest = Arrays.stream(lengths).max().orElse(0);
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= longest; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
                }
            }
        }
        return codes;
    }
}
