package io.github.tauscope.input.array;

import io.github.tauscope.text.Printable;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A deflated member of a zip file. It is unpacked no further than to the size that it declares.
 *
 * @param size how many bytes it has unpacked
 * @param crc the checksum of these
 */
record DeflatedMember(ByteSource deflated, long size, long crc) {

    /** Larger ones are unpacked into a temporary file. */
    private static final int MOST_IN_MEMORY = 16 << 20;

    private static final long LARGEST = 4L << 30;

    private static final int BUFFER = 1 << 16;

    /** What is done with the unpacked bytes. */
    private interface Reading<T> {
        T of(InputStream unpacked) throws IOException;
    }

    /** Returns the first unpacked bytes, fewer where there are no more. */
    ByteSource start(int most) {
        return read(unpacked -> ByteSource.of(unpacked.readNBytes(most)));
    }

    /**
     * Returns all unpacked bytes.
     *
     * @throws ArrayException if they are more or fewer than declared, or others
     */
    ByteSource unpacked() {
        if (size > LARGEST) {
            throw new ArrayException("input.array.file.unpacked");
        }
        return read(
                unpacked -> size <= MOST_IN_MEMORY ? inMemory(unpacked) : SpooledFile.of(out -> copy(unpacked, out)));
    }

    private ByteSource inMemory(InputStream unpacked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copy(unpacked, bytes);
        return ByteSource.of(bytes.toByteArray());
    }

    private void copy(InputStream unpacked, OutputStream target) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(unpacked, new CRC32());
        byte[] buffer = new byte[BUFFER];
        long left = size;
        while (left > 0) {
            int count = checked.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                throw new EOFException();
            }
            target.write(buffer, 0, count);
            left -= count;
        }
        if (checked.getChecksum().getValue() != crc || checked.read() >= 0) {
            throw new ZipException();
        }
    }

    private <T> T read(Reading<T> reading) {
        Inflater inflater = new Inflater(true);
        try (InputStream unpacked = new InflaterInputStream(deflated.stream(), inflater, BUFFER)) {
            return reading.of(unpacked);
        } catch (EOFException | ZipException e) {
            throw new ArrayException("input.array.file.zip");
        } catch (IOException e) {
            throw new ArrayException("input.array.file.unpack", Printable.of(String.valueOf(e.getMessage())));
        } finally {
            inflater.end();
        }
    }
}
