package io.github.tauscope.input.array;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Reads arrays of numbers from {@code .npy}, {@code .npz} and {@code .safetensors} files, which are told by their first bytes.
 * Files are mapped, so that their size costs no memory; a file may be larger than 2 GiB.
 *
 * <p>Sources: numpy, "numpy.lib.format"; PKWARE, "APPNOTE.TXT - .ZIP File Format Specification"; Hugging Face, "safetensors".
 */
public final class ArrayFile {

    private static final int START = 9;

    private static final int BUFFER = 1 << 16;

    private static final int MOST_IN_MEMORY = 16 << 20;

    /** A stream has no end that is known before; a disk has. */
    private static final long LARGEST_STREAM = 4L << 30;

    /** How a text in UTF-16 begins, in either order of the bytes. */
    private static final Set<Character> UTF_16 = Set.of('\uFEFF', '\uFFFE');

    private ArrayFile() {}

    /**
     * Returns whether a file is one of arrays, or looks like one that was cut.
     *
     * @param start its first 9 bytes or more; fewer if it has no more
     * @param fileSize its size in bytes
     */
    public static boolean isOne(byte[] start, long fileSize) {
        return isNpy(start) || isZip(start) || isSafetensors(start, fileSize);
    }

    /**
     * Lists the arrays of a file that can be rows of logits, at least one. Other arrays are passed over, such as text.
     *
     * @throws ArrayException if the file can't be read, is damaged, or has no such array
     */
    public static List<NumberArray> arrays(Path file) {
        return arrays(MappedFile.of(file));
    }

    /**
     * Lists the arrays of a stream, as {@link #arrays(Path)} does. It is read to its end, into a temporary file if it is large.
     *
     * @throws ArrayException also for more than 4 GiB
     */
    public static List<NumberArray> arrays(InputStream stream) throws IOException {
        return arrays(stream, MOST_IN_MEMORY, LARGEST_STREAM);
    }

    /** Takes how many bytes are too many for memory, and the most that a stream may have. */
    static List<NumberArray> arrays(InputStream stream, int many, long most) throws IOException {
        byte[] start = stream.readNBytes(many);
        if (start.length < many) {
            return arrays(ByteSource.of(start));
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), stream);
        return arrays(SpooledFile.of(out -> copy(whole, out, most)));
    }

    private static void copy(InputStream stream, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = most;
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
            left -= count;
            if (left < 0) {
                throw new ArrayException("input.array.stream.large");
            }
            out.write(buffer, 0, count);
        }
    }

    static List<NumberArray> arrays(ByteSource bytes) {
        byte[] start = bytes.start(START);
        if (isNpy(start)) {
            return List.of(NpyHeader.read(bytes).array("", bytes));
        }
        return isZip(start) ? NpzFile.arrays(bytes) : SafetensorsFile.arrays(bytes);
    }

    private static boolean isNpy(byte[] start) {
        return begins(start, "\u0093NUMPY");
    }

    /** A zip without members begins with its end. */
    private static boolean isZip(byte[] start) {
        return begins(start, "PK\3\4") || begins(start, "PK\5\6");
    }

    private static boolean isSafetensors(byte[] start, long fileSize) {
        if (start.length < START || start[START - 1] != '{') {
            return false;
        }
        long header = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        boolean isLength = header > 0 && header <= Math.max(fileSize, SafetensorsFile.LONGEST_HEADER);
        return isLength || !isText(ByteBuffer.wrap(start, 0, Long.BYTES));
    }

    /** Returns whether bytes are text; a length that is none is damaged. */
    private static boolean isText(ByteBuffer bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate());
            return text.toString().indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return UTF_16.contains(bytes.getChar(bytes.position()));
        }
    }

    private static boolean begins(byte[] start, String magic) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith(magic);
    }
}
