package io.github.tauscope.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Arrays of float64 with two columns, as numpy's "numpy.lib.format" says. */
final class TwoColumns {

    private TwoColumns() {}

    /** Writes rows of two classes into a folder and returns the file. */
    static String write(Path folder, String name, double... numbers) throws IOException {
        byte[] header = ("{'descr': '<f8', 'fortran_order': False, 'shape': (" + numbers.length / 2 + ", 2), }\n")
                .getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(10 + header.length + 8 * numbers.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("\u0093NUMPY\1\0".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) header.length)
                .put(header);
        Arrays.stream(numbers).forEach(bytes::putDouble);
        return Files.write(folder.resolve(name), bytes.array()).toString();
    }
}
