package io.github.tauscope.output.zlib;

/** A literal, a length or a distance: a number with a code, and extra bits for how far it lies above the least so numbered. */
record Symbol(int number, int extra, int extraBits) {

    static final int END = 256;
    static final int LENGTHS = 29;
    static final int DISTANCES = 30;

    private static final int FIRST_LENGTH = 257;

    /** How many literals and lengths there are, with the end. */
    static final int COUNT = FIRST_LENGTH + LENGTHS;

    /** Returns the symbol of a literal, or of the length of a match. */
    static Symbol ofToken(int token) {
        int length = Token.length(token);
        if (length == 0 || length == Token.LONGEST_MATCH) {
            return new Symbol(length == 0 ? token : COUNT - 1, 0, 0);
        }
        return of(FIRST_LENGTH, length - 3, 2);
    }

    static Symbol ofDistance(int token) {
        return of(0, Token.distance(token) - 1, 1);
    }

    /** For each number of extra bits there are 2^k codes, and twice as many without extra bits. */
    private static Symbol of(int first, int value, int k) {
        int extraBits = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(value) - k - 1);
        return new Symbol(first + (extraBits << k) + (value >> extraBits), value & (1 << extraBits) - 1, extraBits);
    }
}
