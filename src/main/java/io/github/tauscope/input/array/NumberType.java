package io.github.tauscope.input.array;

import java.nio.ByteBuffer;
import java.util.Locale;

/** What the numbers of an array are. Every value becomes a double exactly, or NaN. */
enum NumberType {
    FLOAT16(2),
    BFLOAT16(2),
    FLOAT32(4),
    FLOAT64(8),
    INT8(1),
    INT16(2),
    INT32(4),
    INT64(8),
    UINT8(1),
    UINT16(2),
    UINT32(4),
    UINT64(8);

    /** The integers up to here are doubles, all of them. */
    private static final long LAST_INTEGER = 1L << 53;

    private static final int HALF_MAGNITUDE = 0x7fff;
    private static final int HALF_INFINITY = 0x7c00;
    private static final int FLOAT_INFINITY = 0x7f800000;

    private final int bytes;

    NumberType(int bytes) {
        this.bytes = bytes;
    }

    /** Returns how many bytes a number has. */
    int bytes() {
        return bytes;
    }

    boolean isInteger() {
        return switch (this) {
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> false;
            default -> true;
        };
    }

    /** Writes all numbers of the bytes into an array; halves and floats, the logits of most models, in a few times less time. */
    void get(ByteBuffer from, double[] to, int at) {
        if (this == FLOAT16) {
            short[] halves = new short[from.remaining() / bytes];
            from.asShortBuffer().get(halves);
            for (int i = 0; i < halves.length; i++) {
                to[at + i] = half(halves[i]);
            }
        } else if (this == FLOAT32) {
            float[] floats = new float[from.remaining() / bytes];
            from.asFloatBuffer().get(floats);
            for (int i = 0; i < floats.length; i++) {
                to[at + i] = floats[i];
            }
        } else {
            for (int i = 0; i < from.remaining() / bytes; i++) {
                to[at + i] = get(from, i * bytes);
            }
        }
    }

    /** Returns a number as a double; NaN for an integer beyond ±2^53. */
    double get(ByteBuffer from, int at) {
        return switch (this) {
            case FLOAT16 -> half(from.getShort(at));
            case BFLOAT16 -> Float.intBitsToFloat(from.getShort(at) << Short.SIZE);
            case FLOAT32 -> from.getFloat(at);
            case FLOAT64 -> from.getDouble(at);
            case INT8 -> from.get(at);
            case INT16 -> from.getShort(at);
            case INT32 -> from.getInt(at);
            case INT64 -> integer(from.getLong(at), -LAST_INTEGER);
            case UINT8 -> Byte.toUnsignedInt(from.get(at));
            case UINT16 -> Short.toUnsignedInt(from.getShort(at));
            case UINT32 -> Integer.toUnsignedLong(from.getInt(at));
            case UINT64 -> integer(from.getLong(at), 0);
        };
    }

    private static double integer(long value, long least) {
        return value >= least && value <= LAST_INTEGER ? value : Double.NaN;
    }

    /**
     * A half has the layout of a float with 13 bits fewer and an exponent that is 112 less; so subnormals need no case. The sign is a
     * bit like any other, because a branch on the signs of logits would be guessed wrong half of the time.
     */
    private static double half(short bits) {
        int magnitude = bits & HALF_MAGNITUDE;
        int exponent = magnitude < HALF_INFINITY ? 0 : FLOAT_INFINITY;
        return Float.intBitsToFloat((bits & ~HALF_MAGNITUDE) << Short.SIZE | exponent | magnitude << 13) * 0x1p112f;
    }

    /** Returns the name that numpy and torch give it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
