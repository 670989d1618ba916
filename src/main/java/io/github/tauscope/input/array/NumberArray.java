package io.github.tauscope.input.array;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** An array of numbers in a file, as rows × classes. Immutable. */
public final class NumberArray {

    private final String name;
    private final Format format;
    private final Supplier<ByteSource> data;

    /** How numbers are written one after the other. */
    record Format(NumberType type, ByteOrder order, Shape shape) {

        /** Returns how many bytes there are. */
        long bytes() {
            return shape.numbers() * type.bytes();
        }

        @Override
        public String toString() {
            return type + ", " + shape;
        }
    }

    private NumberArray(String name, Format format, Supplier<ByteSource> data) {
        this.name = name;
        this.format = format;
        this.data = data;
    }

    /**
     * @param size how many bytes {@code data} gives
     * @param data gives the numbers alone
     * @throws ArrayException if there are more or fewer bytes than the numbers have
     */
    static NumberArray of(String name, Format format, long size, Supplier<ByteSource> data) {
        if (size != format.bytes()) {
            throw new ArrayException("input.array.file.size", size, format, format.bytes());
        }
        return new NumberArray(name, format, data);
    }

    /** Returns its name in the file; empty where the file can have no other. */
    public String name() {
        return name;
    }

    /** Returns its type and shape, such as {@code float16, 1000 × 151936}. */
    public String description() {
        return format.toString();
    }

    /**
     * Returns its rows, which are read when they are asked for. Classes are labelled 1 … n. Where the array has three axes or
     * more, a row is named by its indices from 0, such as {@code [2, 5]}. Reading a row also throws {@link ArrayException}: for
     * an integer beyond ±2^53, or if the file was cut meanwhile.
     *
     * <p>A compressed array is unpacked here, which can take seconds.
     *
     * @throws ArrayException if it has more than 1 000 000 classes, or can't be unpacked
     */
    public RowSet rows(RowSet.Source source) {
        format.shape().requireRows();
        ByteSource bytes = data.get();
        List<String> labels = Experiment.numbered(format.shape().classes());
        return new RowSet(source, RowSet.Kind.ROWS, format.shape().rows(), index -> row(bytes, labels, index));
    }

    /**
     * Returns the numbers of an array of one axis, or of a column: of two axes of which the last has one number.
     *
     * @throws ArrayException if it has rows of several numbers, or can't be unpacked
     */
    public double[] column() {
        Shape shape = format.shape();
        if (shape.rows() > 1 && shape.classes() > 1) {
            throw new ArrayException("input.array.file.column", shape);
        }
        ByteSource bytes = data.get();
        return IntStream.range(0, shape.rows())
                .mapToObj(row -> numbers(bytes, row))
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private Row row(ByteSource bytes, List<String> labels, int index) {
        Logits logits = Logits.wrap(numbers(bytes, index));
        return new Row(format.shape().name(index), labels, logits, null, Inquiry.ANY);
    }

    private double[] numbers(ByteSource bytes, int row) {
        double[] numbers = new double[format.shape().classes()];
        try {
            fill(numbers, bytes, row);
        } catch (InternalError e) { // so the JVM tells that a mapped page has no file any more
            throw new ArrayException("input.array.file.changed");
        }
        if (format.type().isInteger()) {
            requireExact(numbers, row);
        }
        return numbers;
    }

    private void fill(double[] numbers, ByteSource bytes, int row) {
        NumberType type = format.type();
        long first = format.shape().first(row);
        long step = format.shape().step();
        int together = step == 1 ? numbers.length : 1;
        for (int from = 0; from < numbers.length; from += together) {
            ByteBuffer run = bytes.slice((first + from * step) * type.bytes(), together * type.bytes())
                    .order(format.order());
            type.get(run, numbers, from);
        }
    }

    private static void requireExact(double[] numbers, int row) {
        for (int i = 0; i < numbers.length; i++) {
            if (Double.isNaN(numbers[i])) {
                throw new ArrayException("input.array.file.integer", row + 1, i + 1);
            }
        }
    }
}
