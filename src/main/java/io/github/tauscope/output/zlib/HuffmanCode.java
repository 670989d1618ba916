package io.github.tauscope.output.zlib;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * A prefix code that gives frequent symbols short codes, in the canonical form that DEFLATE uses.
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

    /** Returns codes of at most {@code longest} bits for symbols with these counts; a symbol that never occurs has none. */
    static HuffmanCode of(int[] counts, int longest) {
        int[] lengths = lengths(counts);
        while (Arrays.stream(lengths).anyMatch(length -> length > longest)) {
            counts = Arrays.stream(counts).map(count -> (count + 1) / 2).toArray();
            lengths = lengths(counts);
        }
        return new HuffmanCode(lengths);
    }

    /** Returns the number of bits of a symbol's code, 0 if it has none. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Returns the code of a symbol, its first bit lowest. */
    int code(int symbol) {
        return codes[symbol];
    }

    /** One symbol, or several that have been joined; {@code order} decides between equal counts, so that the code is unique. */
    private record Node(int count, int order, List<Integer> symbols) {}

    private static int[] lengths(int[] counts) {
        PriorityQueue<Node> nodes =
                new PriorityQueue<>(Comparator.comparingInt(Node::count).thenComparingInt(Node::order));
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(counts[symbol], symbol, List.of(symbol)));
            }
        }
        int[] lengths = new int[counts.length];
        if (nodes.size() == 1) {
            lengths[nodes.element().order()] = 1;
        }
        for (int order = counts.length; nodes.size() > 1; order++) {
            Node one = nodes.remove();
            Node other = nodes.remove();
            List<Integer> symbols = Stream.concat(one.symbols().stream(), other.symbols().stream())
                    .toList();
            symbols.forEach(symbol -> lengths[symbol]++);
            nodes.add(new Node(one.count() + other.count(), order, symbols));
        }
        return lengths;
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
