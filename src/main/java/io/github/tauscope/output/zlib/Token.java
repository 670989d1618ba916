package io.github.tauscope.output.zlib;

/** What DEFLATE writes in the place of bytes, in an int: a literal, or a match with its length in the high bits and its distance in the low. */
final class Token {

    static final int SHORTEST_MATCH = 4;
    static final int LONGEST_MATCH = 258;

    /** The bits of a token below its length. */
    private static final int LENGTH = 16;

    private Token() {}

    static int literal(byte value) {
        return value & 0xFF;
    }

    static int match(int length, int distance) {
        return length << LENGTH | distance;
    }

    static boolean isMatch(int token) {
        return length(token) > 0;
    }

    /** Returns the length of a match, 0 for a literal. */
    static int length(int token) {
        return token >>> LENGTH;
    }

    static int distance(int token) {
        return token & (1 << LENGTH) - 1;
    }
}
