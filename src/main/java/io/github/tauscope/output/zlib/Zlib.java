package io.github.tauscope.output.zlib;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses bytes into the zlib format, in Java, so that they are the same everywhere: {@code java.util.zip.Deflater} calls the
 * machine's zlib, of which several exist that find different matches and take several times as long on flat pictures.
 *
 * <p>Takes the longest match one byte back, one pixel back, and where the same four bytes occurred last. It holds no more than it can
 * match, since a large picture as a whole would fill the heap.
 *
 * <p>Source: P. Deutsch, RFC 1950 and RFC 1951.
 */
public final class Zlib {

    private static final int HEADER = 0x0178;
    private static final int WINDOW = 1 << 15;
    private static final int HELD = 4 * WINDOW;
    private static final int SHORTEST_MATCH = 4;
    private static final int LONGEST_MATCH = 258;
    private static final int HASH_BITS = 15;
    private static final int GOLDEN = 0x9E3779B1;

    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int LENGTHS = 29;
    private static final int SYMBOLS = FIRST_LENGTH + LENGTHS;
    private static final int DISTANCES = 30;
    private static final int LONGEST_CODE = 15;
    private static final int LONGEST_CODE_OF_LENGTHS = 7;
    private static final int[] ORDER_OF_LENGTHS = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int TOKENS = 1 << 16;

    /** The bits of a token below its length. */
    private static final int LENGTH = 16;

    private final byte[] data = new byte[HELD];
    private final ByteBuffer view = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    private final int pixel;
    private final int[] last = new int[1 << HASH_BITS];
    private final Bits bits = new Bits();
    private final Adler32 checksum = new Adler32();

    /** Literals, and matches with their length in the high bits and their distance in the low. */
    private final int[] tokens = new int[TOKENS];

    private int count;

    /** The place in the data of the next byte to be compressed. */
    private int at;

    private int end;

    /** How many bytes came before those of the data. */
    private int gone;

    /** Begins to compress data whose pixels have {@code pixel} bytes each. */
    public Zlib(int pixel) {
        this.pixel = pixel;
        Arrays.fill(last, -1);
        bits.write(HEADER, 16);
    }

    /** Returns data compressed whose pixels have {@code pixel} bytes each. */
    public static byte[] compressed(byte[] data, int pixel) {
        Zlib zlib = new Zlib(pixel);
        zlib.write(data);
        return zlib.closed();
    }

    /** Takes the next bytes. */
    public void write(byte[] bytes) {
        checksum.update(bytes);
        int taken = 0;
        while (taken < bytes.length) {
            if (end == data.length) {
                forget();
            }
            int part = Math.min(bytes.length - taken, data.length - end);
            System.arraycopy(bytes, taken, data, end, part);
            taken += part;
            end += part;
            compressUntil(end - LONGEST_MATCH);
        }
    }

    /** Returns all of it compressed. */
    public byte[] closed() {
        compressUntil(end);
        writeBlock(true);
        return bits.closed((int) checksum.getValue());
    }

    /** Makes room, and keeps what can be matched. */
    private void forget() {
        int from = at - WINDOW;
        System.arraycopy(data, from, data, 0, end - from);
        gone += from;
        at -= from;
        end -= from;
    }

    private void compressUntil(int limit) {
        while (at < limit) {
            int match = bestMatch();
            tokens[count++] = match == 0 ? data[at] & 0xFF : match;
            at += match == 0 ? 1 : match >>> LENGTH;
            if (count == TOKENS) {
                writeBlock(false);
            }
        }
    }

    /** Returns the longest match as a token, the nearest of equally long ones; 0 if there is none. */
    private int bestMatch() {
        int run = match(1);
        if (run >>> LENGTH == LONGEST_MATCH || at + SHORTEST_MATCH > end) {
            return run;
        }
        int hash = (view.getInt(at) * GOLDEN) >>> (Integer.SIZE - HASH_BITS);
        int before = gone + at - last[hash];
        last[hash] = gone + at;
        return longer(longer(run, match(pixel)), match(before));
    }

    private static int longer(int one, int other) {
        return other >>> LENGTH > one >>> LENGTH ? other : one;
    }

    private int match(int distance) {
        if (distance > gone + at || distance > WINDOW) {
            return 0;
        }
        int most = Math.min(at + LONGEST_MATCH, end);
        int differs = Arrays.mismatch(data, at, most, data, at - distance, most - distance);
        int length = differs < 0 ? most - at : differs;
        return length < SHORTEST_MATCH ? 0 : length << LENGTH | distance;
    }

    private void writeBlock(boolean isLast) {
        int[] symbolCounts = new int[SYMBOLS];
        int[] distanceCounts = new int[DISTANCES];
        symbolCounts[END] = 1;
        // there has to be a code for distances even if there are none
        distanceCounts[0] = 1;
        for (int i = 0; i < count; i++) {
            symbolCounts[Symbol.ofToken(tokens[i]).number()]++;
            if (isMatch(tokens[i])) {
                distanceCounts[Symbol.ofDistance(tokens[i]).number()]++;
            }
        }
        HuffmanCode symbols = HuffmanCode.of(symbolCounts, LONGEST_CODE);
        HuffmanCode distances = HuffmanCode.of(distanceCounts, LONGEST_CODE);
        bits.write(isLast ? 1 : 0, 1);
        bits.write(2, 2);
        writeCodes(symbols, distances);
        for (int i = 0; i < count; i++) {
            bits.write(symbols, Symbol.ofToken(tokens[i]));
            if (isMatch(tokens[i])) {
                bits.write(distances, Symbol.ofDistance(tokens[i]));
            }
        }
        bits.write(symbols, END);
        count = 0;
    }

    private static boolean isMatch(int token) {
        return token >>> LENGTH > 0;
    }

    /** Writes the lengths of both codes in a code of their own, which comes first. */
    private void writeCodes(HuffmanCode symbols, HuffmanCode distances) {
        int[] lengths = new int[SYMBOLS + DISTANCES];
        Arrays.setAll(lengths, i -> i < SYMBOLS ? symbols.length(i) : distances.length(i - SYMBOLS));
        int[] counts = new int[ORDER_OF_LENGTHS.length];
        Arrays.stream(lengths).forEach(length -> counts[length]++);
        HuffmanCode code = HuffmanCode.of(counts, LONGEST_CODE_OF_LENGTHS);
        bits.write(LENGTHS, 5);
        bits.write(DISTANCES - 1, 5);
        bits.write(ORDER_OF_LENGTHS.length - 4, 4);
        Arrays.stream(ORDER_OF_LENGTHS).forEach(length -> bits.write(code.length(length), 3));
        Arrays.stream(lengths).forEach(length -> bits.write(code, length));
    }

    /** A literal, a length or a distance: a number with a code, and extra bits for how far it lies above the least so numbered. */
    private record Symbol(int number, int extra, int extraBits) {

        static Symbol ofToken(int token) {
            int length = token >>> LENGTH;
            if (length == 0 || length == LONGEST_MATCH) {
                return new Symbol(length == 0 ? token : SYMBOLS - 1, 0, 0);
            }
            return of(FIRST_LENGTH, length - 3, 2);
        }

        static Symbol ofDistance(int token) {
            return of(0, (token & 0xFFFF) - 1, 1);
        }

        /** For each number of extra bits there are 2^k codes, and twice as many without extra bits. */
        private static Symbol of(int first, int value, int k) {
            int extraBits = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(value) - k - 1);
            return new Symbol(first + (extraBits << k) + (value >> extraBits), value & (1 << extraBits) - 1, extraBits);
        }
    }

    /** Bits in the order of DEFLATE: the first is the lowest of its byte. */
    private static final class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long held;
        private int size;

        void write(HuffmanCode code, Symbol symbol) {
            write(code, symbol.number());
            write(symbol.extra(), symbol.extraBits());
        }

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

        /** Fills the last byte and appends a checksum, highest byte first. */
        byte[] closed(int checksum) {
            write(0, (Byte.SIZE - size) % Byte.SIZE);
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(checksum).array());
            return bytes.toByteArray();
        }
    }
}
