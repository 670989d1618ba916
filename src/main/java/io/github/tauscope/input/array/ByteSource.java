package io.github.tauscope.input.array;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes by their place: of a mapped file, of a part of one, or in memory. Never changes here, and is for any thread. */
abstract class ByteSource {

    /** The longest slice: longer than a header or a row can be. */
    static final int LONGEST_SLICE = 128 << 20;

    private final long size;

    ByteSource(long size) {
        this.size = size;
    }

    static ByteSource of(byte[] bytes) {
        return new ByteSource(bytes.length) {
            @Override
            ByteBuffer view(long from, int length) {
                return ByteBuffer.wrap(bytes, (int) from, length).slice();
            }
        };
    }

    /** Returns bytes that are there, as a new buffer. */
    abstract ByteBuffer view(long from, int length);

    final long size() {
        return size;
    }

    /**
     * Returns some bytes as a new little-endian buffer, without copying them.
     *
     * @param length at most {@link #LONGEST_SLICE}
     * @throws ArrayException if they are not all there
     */
    final ByteBuffer slice(long from, int length) {
        requireRange(from, length);
        return view(from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Returns a part of these bytes.
     *
     * @throws ArrayException if it is not all there
     */
    final ByteSource part(long from, long length) {
        requireRange(from, length);
        ByteSource whole = this;
        return new ByteSource(length) {
            @Override
            ByteBuffer view(long start, int count) {
                return whole.view(from + start, count);
            }
        };
    }

    /** Returns the first bytes, fewer where there are no more. */
    final byte[] start(int most) {
        byte[] start = new byte[(int) Math.min(most, size)];
        slice(0, start.length).get(start);
        return start;
    }

    final InputStream stream() {
        return new InputStream() {
            private long next;

            @Override
            public int read() {
                return next == size ? -1 : Byte.toUnsignedInt(slice(next++, 1).get());
            }

            @Override
            public int read(byte[] target, int offset, int most) {
                int count = (int) Math.min(Math.min(most, LONGEST_SLICE), size - next);
                slice(next, count).get(target, offset, count);
                next += count;
                return count == 0 && most > 0 ? -1 : count;
            }
        };
    }

    private void requireRange(long from, long length) {
        if (from < 0 || length < 0 || from > size - length) {
            throw new ArrayException("input.array.file.ends", size);
        }
    }
}
