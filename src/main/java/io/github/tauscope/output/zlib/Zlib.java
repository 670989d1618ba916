package io.github.tauscope.output.zlib;

import java.util.zip.Adler32;

/**
 * Compresses bytes into the zlib format, in Java, so that they are the same everywhere: {@code java.util.zip.Deflater} calls the
 * machine's zlib, of which several exist that find different matches and take several times as long on flat pictures. It holds no more
 * than it can match, since a large picture as a whole would fill the heap.
 *
 * <p>Source: P. Deutsch, RFC 1950 and RFC 1951.
 */
public final class Zlib {

    private static final int HEADER = 0x0178;

    private final Window window;
    private final Block block = new Block();
    private final Bits bits = new Bits();
    private final Adler32 checksum = new Adler32();

    /** Begins to compress data whose pixels have {@code pixel} bytes each. */
    public Zlib(int pixel) {
        window = new Window(pixel);
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
        for (int taken = 0; taken < bytes.length; ) {
            taken += window.fill(bytes, taken);
            compress(Token.LONGEST_MATCH); // as long as a match can end where it would in all of the data
        }
    }

    /** Returns all of it compressed. */
    public byte[] closed() {
        compress(0);
        block.write(bits, true);
        return bits.closed((int) checksum.getValue());
    }

    private void compress(int least) {
        while (window.left() > least) {
            block.add(window.next());
            if (block.isFull()) {
                block.write(bits, false);
            }
        }
    }
}
