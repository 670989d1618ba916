package io.github.tauscope.output.zlib;

import java.util.Arrays;

/** A block of DEFLATE: tokens with codes of their own, which are written before them. */
final class Block {

    private static final int LONGEST_CODE = 15;
    private static final int LONGEST_CODE_OF_LENGTHS = 7;
    private static final int[] ORDER_OF_LENGTHS = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int OWN_CODES = 2;
    private static final int MOST = 1 << 16;

    private final int[] tokens = new int[MOST];
    private int count;

    void add(int token) {
        tokens[count++] = token;
    }

    boolean isFull() {
        return count == MOST;
    }

    /** Writes the block and empties it. */
    void write(Bits bits, boolean isLast) {
        int[] symbolCounts = new int[Symbol.COUNT];
        int[] distanceCounts = new int[Symbol.DISTANCES];
        symbolCounts[Symbol.END] = 1;
        // there has to be a code for distances even if there are none
        distanceCounts[0] = 1;
        for (int i = 0; i < count; i++) {
            symbolCounts[Symbol.ofToken(tokens[i]).number()]++;
            if (Token.isMatch(tokens[i])) {
                distanceCounts[Symbol.ofDistance(tokens[i]).number()]++;
            }
        }
        HuffmanCode symbols = HuffmanCode.of(symbolCounts, LONGEST_CODE);
        HuffmanCode distances = HuffmanCode.of(distanceCounts, LONGEST_CODE);
        bits.write(isLast ? 1 : 0, 1);
        bits.write(OWN_CODES, 2);
        writeCodes(bits, symbols, distances);
        for (int i = 0; i < count; i++) {
            bits.write(symbols, Symbol.ofToken(tokens[i]));
            if (Token.isMatch(tokens[i])) {
                bits.write(distances, Symbol.ofDistance(tokens[i]));
            }
        }
        bits.write(symbols, Symbol.END);
        count = 0;
    }

    /** Writes the lengths of both codes in a code of their own, which comes first. */
    private static void writeCodes(Bits bits, HuffmanCode symbols, HuffmanCode distances) {
        int[] lengths = new int[Symbol.COUNT + Symbol.DISTANCES];
        Arrays.setAll(lengths, i -> i < Symbol.COUNT ? symbols.length(i) : distances.length(i - Symbol.COUNT));
        int[] counts = new int[ORDER_OF_LENGTHS.length];
        Arrays.stream(lengths).forEach(length -> counts[length]++);
        HuffmanCode code = HuffmanCode.of(counts, LONGEST_CODE_OF_LENGTHS);
        bits.write(Symbol.LENGTHS, 5);
        bits.write(Symbol.DISTANCES - 1, 5);
        bits.write(ORDER_OF_LENGTHS.length - 4, 4);
        Arrays.stream(ORDER_OF_LENGTHS).forEach(length -> bits.write(code.length(length), 3));
        Arrays.stream(lengths).forEach(length -> bits.write(code, length));
    }
}
