package io.github.tauscope.input.array;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The shape of an array, taken as rows: the last axis has the classes, and the others together the rows, in the order of C.
 * An array of one axis is one row, and one number is a row of one class.
 */
final class Shape {

    private static final int MOST_CLASSES = 1_000_000;

    /** An array of one axis can also be read as a column, of true classes. */
    private static final int LONGEST_COLUMN = 100_000_000;

    private static final int MOST_AXES = 64;

    private final long[] axes;
    private final boolean isFortran;
    private final int rows;
    private final int classes;

    private Shape(long[] axes, boolean isFortran) {
        this.axes = axes;
        this.isFortran = isFortran;
        this.rows = rows(axes);
        this.classes =
                axes.length == 0 ? 1 : classes(axes[axes.length - 1], axes.length == 1 ? LONGEST_COLUMN : MOST_CLASSES);
    }

    /**
     * @param axes lengths ≥ 0, from the outermost axis on
     * @param isFortran whether neighbours in the file are neighbours on the first axis, not on the last
     * @throws NoRowsException if there are no numbers, more than 1 000 000 classes, with one axis 100 000 000, or more than 2^31 − 1 rows
     */
    static Shape of(List<Long> axes, boolean isFortran) {
        long[] lengths = axes.stream().mapToLong(Long::longValue).toArray();
        if (lengths.length > MOST_AXES) {
            throw new NoRowsException("input.array.file.axes", lengths.length);
        }
        if (LongStream.of(lengths).anyMatch(length -> length == 0)) {
            throw new NoRowsException("input.array.file.empty", text(lengths));
        }
        return new Shape(lengths, isFortran);
    }

    private static int classes(long last, int most) {
        if (last > most) {
            throw new NoRowsException("input.classes.limit");
        }
        return (int) last;
    }

    /**
     * Refuses what can be a column alone.
     *
     * @throws NoRowsException if there are more than 1 000 000 classes
     */
    void requireRows() {
        classes(classes, MOST_CLASSES);
    }

    private static int rows(long[] axes) {
        long rows = 1;
        for (int axis = 0; axis < axes.length - 1; axis++) {
            if (axes[axis] > Integer.MAX_VALUE / rows) {
                throw new NoRowsException("input.array.file.rows", text(axes));
            }
            rows *= axes[axis];
        }
        return (int) rows;
    }

    int rows() {
        return rows;
    }

    int classes() {
        return classes;
    }

    /** Returns how many numbers there are, less than 2^51. */
    long numbers() {
        return (long) rows * classes;
    }

    /** Returns how far the numbers of a row are apart, in numbers. */
    long step() {
        return isFortran ? rows : 1;
    }

    /** Returns how many numbers of the file come before the first one of a row. */
    long first(int row) {
        if (!isFortran) {
            return (long) row * classes;
        }
        long[] indices = indices(row);
        long first = 0;
        long stride = 1;
        for (int axis = 0; axis < indices.length; axis++) {
            first += indices[axis] * stride;
            stride *= axes[axis];
        }
        return first;
    }

    /** Returns the indices of a row from 0, as numpy prints them, such as {@code [2, 5]}; empty where its number says it all. */
    String name(int row) {
        return axes.length < 3
                ? ""
                : LongStream.of(indices(row)).mapToObj(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    private long[] indices(int row) {
        long[] indices = new long[Math.max(0, axes.length - 1)];
        long rest = row;
        for (int axis = indices.length - 1; axis >= 0; axis--) {
            indices[axis] = rest % axes[axis];
            rest /= axes[axis];
        }
        return indices;
    }

    private static String text(long[] axes) {
        return axes.length == 0
                ? "1"
                : LongStream.of(axes).mapToObj(String::valueOf).collect(Collectors.joining(" × "));
    }

    /** Returns the shape as in {@code 1000 × 151936}. */
    @Override
    public String toString() {
        return text(axes);
    }
}
