package io.github.tauscope.output.zlib;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Bits in the order of DEFLATE: the first is the lowest of its byte. */
final class Bits {

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
