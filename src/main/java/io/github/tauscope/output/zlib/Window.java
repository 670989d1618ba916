package io.github.tauscope.output.zlib;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes on their way into tokens: those that can still be matched, and those to come. Takes the longest match one byte back, one pixel
 * back, and where the same four bytes occurred last.
 */
final class Window {

    private static final int FARTHEST = 1 << 15;
    private static final int HELD = 4 * FARTHEST;
    private static final int HASH_BITS = 15;
    private static final int GOLDEN = 0x9E3779B1;

    private final int pixel;
    private final byte[] data = new byte[HELD];
    private final ByteBuffer view = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    private final int[] last = new int[1 << HASH_BITS];

    /** The place in the data of the next byte to be a token. */
    private int at;

    private int end;

    /** How many bytes came before those of the data. */
    private int gone;

    /** Takes how many bytes a pixel has. */
    Window(int pixel) {
        this.pixel = pixel;
        Arrays.fill(last, -1);
    }

    /** Takes bytes from an index on, as many as there is room for, and returns how many these are. */
    int fill(byte[] bytes, int from) {
        if (end == data.length) {
            forget();
        }
        int part = Math.min(bytes.length - from, data.length - end);
        System.arraycopy(bytes, from, data, end, part);
        end += part;
        return part;
    }

    /** Returns how many bytes are still to be tokens. */
    int left() {
        return end - at;
    }

    /** Returns the token of the next bytes. */
    int next() {
        int match = bestMatch();
        int token = match == 0 ? Token.literal(data[at]) : match;
        at += Math.max(1, Token.length(match));
        return token;
    }

    /** Makes room, and keeps what can be matched. */
    private void forget() {
        int from = at - FARTHEST;
        System.arraycopy(data, from, data, 0, end - from);
        gone += from;
        at -= from;
        end -= from;
    }

    /** Returns the longest match as a token, the nearest of equally long ones; 0 if there is none. */
    private int bestMatch() {
        int run = match(1);
        if (Token.length(run) == Token.LONGEST_MATCH || left() < Token.SHORTEST_MATCH) {
            return run;
        }
        int hash = (view.getInt(at) * GOLDEN) >>> (Integer.SIZE - HASH_BITS);
        int before = gone + at - last[hash];
        last[hash] = gone + at;
        return longer(longer(run, match(pixel)), match(before));
    }

    private static int longer(int one, int other) {
        return Token.length(other) > Token.length(one) ? other : one;
    }

    private int match(int distance) {
        if (distance > gone + at || distance > FARTHEST) {
            return 0;
        }
        int most = Math.min(at + Token.LONGEST_MATCH, end);
        int differs = Arrays.mismatch(data, at, most, data, at - distance, most - distance);
        int length = differs < 0 ? most - at : differs;
        return length < Token.SHORTEST_MATCH ? 0 : Token.match(length, distance);
    }
}
