package io.github.tauscope.output;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses bytes into the format of zlib, in Java: the same bytes everywhere. {@code java.util.zip.Deflater} is the zlib of
 * the machine, of which there are kinds that find other matches; and on flat pictures it takes several times as long.
 *
 * <p>Looks for what comes again a byte or a pixel before, and where the same four bytes came last, and takes the longest.
 *
 * <p>Source: P. Deutsch, RFC 1950 and RFC 1951.
 */
final class Zlib {

    private static final int HEADER = 0x7801;
    private static final int WINDOW = 1 << 15;
    private static final int LEAST = 4;
    private static final int MOST = 258;
    private static final int HASH_BITS = 15;
    private static final int GOLDEN = 0x9E3779B1;

    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int LENGTHS = 29;
    private static final int DISTANCES = 30;
    private static final int LONGEST_CODE = 15;
    private static final int LONGEST_CODE_OF_LENGTHS = 7;
    private static final int[] ORDER_OF_LENGTHS = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int TOKENS = 1 << 16;

    /** Where the length stands in a token. */
    private static final int LENGTH = 16;

    private final byte[] data;
    private final int pixel;
    private final int[] last = new int[1 << HASH_BITS];
    private final Bits bits = new Bits();

    /** Literals as they are; matches with their length above their distance, which is at least 1. */
    private final int[] tokens = new int[TOKENS];

    private int count;

    private Zlib(byte[] data, int pixel) {
        this.data = data;
        this.pixel = pixel;
    }

    /**
     * Returns the bytes compressed.
     *
     * @param pixel how many bytes a pixel has
     */
    static byte[] compressed(byte[] data, int pixel) {
        return new Zlib(data, pixel).compress();
    }

    private byte[] compress() {
        bits.write(Integer.reverseBytes(HEADER) >>> 16, 16);
        Arrays.fill(last, -WINDOW - 1);
        int at = 0;
        while (at < data.length) {
            int match = bestMatch(at);
            tokens[count++] = match == 0 ? data[at] & 0xFF : match;
            at += match == 0 ? 1 : match >>> LENGTH;
            if (count == TOKENS) {
                writeBlock(false);
            }
        }
        writeBlock(true);
        Adler32 sum = new Adler32();
        sum.update(data);
        return bits.closed((int) sum.getValue());
    }

    /** Returns the longest match as a token, the nearest of equally long ones; 0 where there is none. */
    private int bestMatch(int at) {
        int run = match(at, 1);
        if (run >>> LENGTH == MOST || at + LEAST > data.length) {
            return run;
        }
        int hash = (fourBytes(at) * GOLDEN) >>> (Integer.SIZE - HASH_BITS);
        int before = at - last[hash];
        last[hash] = at;
        int near = longer(run, match(at, pixel));
        return before <= WINDOW ? longer(near, match(at, before)) : near;
    }

    private static int longer(int one, int other) {
        return other >>> LENGTH > one >>> LENGTH ? other : one;
    }

    private int match(int at, int distance) {
        if (distance > at) {
            return 0;
        }
        int end = Math.min(at + MOST, data.length);
        int differs = Arrays.mismatch(data, at, end, data, at - distance, end - distance);
        int length = differs < 0 ? end - at : differs;
        return length < LEAST ? 0 : length << LENGTH | distance;
    }

    private int fourBytes(int at) {
        return (data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16 | data[at + 3] << 24;
    }

    private void writeBlock(boolean isLast) {
        int[] symbols = new int[FIRST_LENGTH + LENGTHS];
        int[] distances = new int[DISTANCES];
        symbols[END] = 1;
        // a code for distances has to be there, also where there are none
        distances[0] = 1;
        for (int i = 0; i < count; i++) {
            int distance = tokens[i] & 0xFFFF;
            int length = tokens[i] >>> LENGTH;
            if (length == 0) {
                symbols[tokens[i]]++;
            } else {
                symbols[FIRST_LENGTH + Step.ofLength(length).code()]++;
                distances[Step.ofDistance(distance).code()]++;
            }
        }
        HuffmanCode symbolCode = HuffmanCode.of(symbols, LONGEST_CODE);
        HuffmanCode distanceCode = HuffmanCode.of(distances, LONGEST_CODE);
        bits.write(isLast ? 1 : 0, 1);
        bits.write(2, 2);
        writeCodes(symbolCode, symbols.length, distanceCode);
        for (int i = 0; i < count; i++) {
            writeToken(tokens[i], symbolCode, distanceCode);
        }
        bits.write(symbolCode, END);
        count = 0;
    }

    private void writeToken(int token, HuffmanCode symbols, HuffmanCode distances) {
        int length = token >>> LENGTH;
        if (length == 0) {
            bits.write(symbols, token);
            return;
        }
        Step lengthStep = Step.ofLength(length);
        bits.write(symbols, FIRST_LENGTH + lengthStep.code());
        bits.write(lengthStep.rest(), lengthStep.restBits());
        Step distanceStep = Step.ofDistance(token & 0xFFFF);
        bits.write(distances, distanceStep.code());
        bits.write(distanceStep.rest(), distanceStep.restBits());
    }

    /** Writes the lengths of both codes by a code of its own, which is written first. */
    private void writeCodes(HuffmanCode symbols, int symbolCount, HuffmanCode distances) {
        int[] lengths = new int[symbolCount + DISTANCES];
        Arrays.setAll(lengths, i -> i < symbolCount ? symbols.length(i) : distances.length(i - symbolCount));
        int[] counts = new int[ORDER_OF_LENGTHS.length];
        Arrays.stream(lengths).forEach(length -> counts[length]++);
        HuffmanCode code = HuffmanCode.of(counts, LONGEST_CODE_OF_LENGTHS);
        bits.write(symbolCount - FIRST_LENGTH, 5);
        bits.write(DISTANCES - 1, 5);
        bits.write(ORDER_OF_LENGTHS.length - 4, 4);
        Arrays.stream(ORDER_OF_LENGTHS).forEach(length -> bits.write(code.length(length), 3));
        Arrays.stream(lengths).forEach(length -> bits.write(code, length));
    }

    /**
     * A length or a distance: a code for where it lies, and bits for the rest.
     *
     * @param code counted from 0
     * @param rest how far it lies above the least number of the code
     * @param restBits how many bits that has
     */
    private record Step(int code, int rest, int restBits) {

        static Step ofLength(int length) {
            return length == MOST ? new Step(LENGTHS - 1, 0, 0) : of(length - 3, 2);
        }

        static Step ofDistance(int distance) {
            return of(distance - 1, 1);
        }

        /** There are 2^k codes for each number of bits, and twice as many that have none. */
        private static Step of(int number, int k) {
            int restBits = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(number) - k - 1);
            return new Step((restBits << k) + (number >> restBits), number & (1 << restBits) - 1, restBits);
        }
    }

    /** Bits in the order of DEFLATE: the first is the lowest of its byte. */
    private static final class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long held;
        private int size;

        void write(HuffmanCode code, int symbol) {
            write(code.code(symbol), code.length(symbol));
        }

        void write(int value, int width) {
            held |= (long) value << size;
            size += width;
            while (size >= Byte.SIZE) {
                bytes.write((int) held);
                held >>>= Byte.SIZE;
                size -= Byte.SIZE;
            }
        }

        /** Fills the last byte up, and adds a sum whose highest byte is the first. */
        byte[] closed(int sum) {
            write(0, (Byte.SIZE - size) % Byte.SIZE);
            write(Integer.reverseBytes(sum) & 0xFFFF, 16);
            write(Integer.reverseBytes(sum) >>> 16, 16);
            return bytes.toByteArray();
        }
    }
}
