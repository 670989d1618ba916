package io.github.tauscope.model;

import io.github.tauscope.kernel.Logits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of an example, in NumPy files among the resources: float32 logits, row by row, and uint8 true classes. */
final class ExampleRows {

    /** Where a file says how long its header is, and where that begins. */
    private static final int HEADER_LENGTH = 8;

    private static final int HEADER = 10;

    private ExampleRows() {}

    /**
     * Reads the files; a row is made when it is asked for, since most windows open without this example.
     *
     * @param name what to call them
     */
    static RowSet read(String name, List<String> labels, InputStream logits, InputStream trueClasses) {
        ByteBuffer numbers = content(logits);
        ByteBuffer truths = content(trueClasses);
        int n = labels.size();
        int[] indices = IntStream.range(truths.position(), truths.limit())
                .map(truths::get)
                .toArray();
        RowSet.Source source = new RowSet.Source(name, "", "");
        return new RowSet(source, RowSet.Kind.ROWS, indices.length, row -> Row.of(labels, row(numbers, row * n, n)))
                .withTrueClasses(indices, source);
    }

    private static Logits row(ByteBuffer numbers, int from, int n) {
        return Logits.of(IntStream.range(from, from + n)
                .mapToDouble(i -> numbers.getFloat(numbers.position() + i * Float.BYTES))
                .toArray());
    }

    private static ByteBuffer content(InputStream stream) {
        try (stream) {
            ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            return bytes.position(HEADER + bytes.getShort(HEADER_LENGTH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
