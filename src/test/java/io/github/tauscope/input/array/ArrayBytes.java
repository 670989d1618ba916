package io.github.tauscope.input.array;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of arrays, made by hand from the specifications of their formats. */
final class ArrayBytes {

    private ArrayBytes() {}

    static byte[] npy(String type, boolean isFortran, String shape, byte[] numbers) {
        String order = isFortran ? "True" : "False";
        return npy(
                1, "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }   \n", numbers);
    }

    static byte[] npy(int version, String dict, byte[] numbers) {
        byte[] header = dict.getBytes(StandardCharsets.UTF_8);
        ByteBuffer start = littleEndian(version == 1 ? 10 : 12)
                .put("\u0093NUMPY".getBytes(StandardCharsets.ISO_8859_1))
                .put((byte) version)
                .put((byte) 0);
        if (version == 1) {
            start.putShort((short) header.length);
        } else {
            start.putInt(header.length);
        }
        return joined(start.array(), header, numbers);
    }

    static byte[] safetensors(String json, byte[] numbers) {
        byte[] header = json.getBytes(StandardCharsets.UTF_8);
        return joined(littleEndian(8).putLong(header.length).array(), header, numbers);
    }

    /** Returns a zip file as Java writes it. */
    static byte[] zip(int method, Object... namesAndBytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                byte[] content = (byte[]) namesAndBytes[i + 1];
                ZipEntry entry = new ZipEntry((String) namesAndBytes[i]);
                entry.setMethod(method);
                entry.setSize(content.length);
                entry.setCrc(crc(content));
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a zip file of one stored member, all of whose sizes and places are in the fields for large files. */
    static byte[] zip64(String name, byte[] content) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        byte[] local = littleEndian(30)
                .putInt(0x04034b50)
                .putShort(4, (short) 45)
                .putInt(14, (int) crc(content))
                .putInt(18, -1)
                .putInt(22, -1)
                .putShort(26, (short) letters.length)
                .putShort(28, (short) 20)
                .array();
        byte[] localExtra = littleEndian(20)
                .putShort((short) 1)
                .putShort((short) 16)
                .putLong(content.length)
                .putLong(content.length)
                .array();
        byte[] entry = littleEndian(46)
                .putInt(0x02014b50)
                .putInt(16, (int) crc(content))
                .putInt(20, -1)
                .putInt(24, -1)
                .putShort(28, (short) letters.length)
                .putShort(30, (short) 34)
                .putInt(42, -1)
                .array();
        byte[] entryExtra = littleEndian(34)
                .putShort((short) 0x5455) // another field first
                .putShort((short) 2)
                .putShort((short) 7)
                .putShort((short) 1)
                .putShort((short) 24)
                .putLong(content.length)
                .putLong(content.length)
                .putLong(0)
                .array();
        long directory = local.length + letters.length + localExtra.length + content.length;
        long directorySize = entry.length + letters.length + entryExtra.length;
        byte[] largeEnd = littleEndian(56)
                .putInt(0x06064b50)
                .putLong(44)
                .putLong(24, 1)
                .putLong(32, 1)
                .putLong(40, directorySize)
                .putLong(48, directory)
                .array();
        byte[] locator = littleEndian(20)
                .putInt(0x07064b50)
                .putLong(8, directory + directorySize)
                .putInt(16, 1)
                .array();
        byte[] end = littleEndian(22)
                .putInt(0x06054b50)
                .putShort(8, (short) -1)
                .putShort(10, (short) -1)
                .putInt(12, -1)
                .putInt(16, -1)
                .array();
        return joined(local, letters, localExtra, content, entry, letters, entryExtra, largeEnd, locator, end);
    }

    static byte[] floats(double... numbers) {
        ByteBuffer bytes = littleEndian(Float.BYTES * numbers.length);
        for (double number : numbers) {
            bytes.putFloat((float) number);
        }
        return bytes.array();
    }

    static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
