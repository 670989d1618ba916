package io.github.tauscope.input;

import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the true classes of rows: of a second file, or of the file of the rows itself. */
public final class TargetsReader {

    private TargetsReader() {}

    /**
     * Returns rows with their true classes: of a file, or of an array or a column of the file of the rows.
     *
     * @param targets the path of the file, or the name of the array or the column
     * @throws InputException if there is no such file, array or column, or what it has doesn't fit the rows
     */
    public static RowSet labelled(String targets, RowSet rows) {
        return (isFile(targets) ? file(Path.of(targets), rows) : named(targets, rows)).rows(targets);
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Reads them from a file.
     *
     * @throws InputException if it can't be read, or its length or its classes are not those of the rows
     */
    static LabelledSet file(Path file, RowSet rows) {
        List<String> names = TargetsFile.read(file);
        try {
            return new LabelledSet(rows, TargetNames.indices(names, rows));
        } catch (InputException e) {
            throw e.inFile(Printable.of(file.toString()));
        }
    }

    /**
     * Takes those that the rows of a file have themselves.
     *
     * @throws InputException if one has none: why, if the file has some that can't be
     */
    public static LabelledSet own(Opened opened) {
        if (!opened.rows().isLabelled()) {
            opened.notes().stream()
                    .filter(TrueClasses::isOfThoseLeftOut)
                    .findFirst()
                    .ifPresent(note -> {
                        throw new InputException(note);
                    });
        }
        return own(opened.rows());
    }

    static LabelledSet own(RowSet rows) {
        return new LabelledSet(rows, TargetNames.own(rows));
    }

    /**
     * Takes an array or a column of the file of the rows. A column of numbers that was taken for a class is one no longer.
     *
     * @throws InputException if there is none of this name, or its classes are not those of the rows
     */
    static LabelledSet named(String name, RowSet rows) {
        String file = rows.source().file();
        Optional<List<String>> array = file.isEmpty() ? Optional.empty() : TargetsFile.array(Path.of(file), name);
        if (array.isPresent()) {
            return new LabelledSet(rows, TargetNames.indices(array.get(), rows));
        }
        List<String> labels = RowReading.of(rows, 0, rows::row).labels();
        int column = labels.indexOf(name);
        boolean isOfFile = column >= 0 && labels.size() > 1 && !TrueClass.areNumbered(labels);
        if (isOfFile) {
            return column(column, labels, rows);
        }
        if (!TrueClass.NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            throw new InputException("input.targets.source", Printable.quoted(name));
        }
        return own(rows);
    }

    private static LabelledSet column(int column, List<String> labels, RowSet rows) {
        List<String> names = IntStream.range(0, rows.size())
                .mapToObj(i -> RowReading.of(rows, i, rows::row).logits().get(column))
                .map(Reals::format)
                .toList();
        List<String> others = new ArrayList<>(labels);
        others.remove(column);
        List<String> kept = List.copyOf(others);
        RowSet without = new RowSet(rows.source(), rows.kind(), rows.size(), i -> without(rows.row(i), column, kept));
        return new LabelledSet(without, TargetNames.indices(names, without));
    }

    private static Row without(Row row, int column, List<String> labels) {
        return new Row(row.name(), labels, row.logits().without(column), row.listing(), row.trueClass());
    }
}
