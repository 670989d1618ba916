package io.github.tauscope.input;

import io.github.tauscope.input.array.ArrayException;
import io.github.tauscope.input.array.ArrayFile;
import io.github.tauscope.input.array.NumberArray;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.text.Printable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the names of true classes, one for each row, as they are written in a file of their own. */
final class TargetsFile {

    private static final Set<String> HEADINGS = Set.of("label", "labels", "targets");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TargetsFile() {}

    /**
     * Reads a file: an array of one axis, or a text of one column or line, or with a column that is named as true classes are.
     *
     * @throws InputException if it can't be read; the sentence names the file
     */
    static List<String> read(Path file) {
        return LogitsReader.isOfArrays(file)
                ? ofArrays(file)
                : TextFile.read(file, "input.folder.logits", TargetsFile::parse);
    }

    private static List<String> ofArrays(Path file) {
        String name = Printable.of(file.toString());
        try {
            List<NumberArray> arrays = ArrayFile.arrays(file);
            if (arrays.size() > 1) {
                throw new InputException("input.targets.arrays", arrays.size()).inFile(name);
            }
            return numbers(arrays.get(0));
        } catch (ArrayException e) {
            throw new InputException(e.sentence()).inFile(name);
        }
    }

    /** Reads the array of a file that has a name; empty if there is none. */
    static Optional<List<String>> array(Path file, String name) {
        return LogitsReader.isOfArrays(file)
                ? ArrayFile.arrays(file).stream()
                        .filter(array -> array.name().equals(name))
                        .findFirst()
                        .map(TargetsFile::numbers)
                : Optional.empty();
    }

    private static List<String> numbers(NumberArray array) {
        return Arrays.stream(array.column()).mapToObj(Reals::format).toList();
    }

    static List<String> parse(String text) {
        List<String> names = TextLogits.isArray(text) ? printed(text) : separated(text);
        if (names.isEmpty()) {
            throw new InputException("input.targets.empty");
        }
        return names;
    }

    private static List<String> printed(String text) {
        List<String> numbers = new ArrayList<>();
        TextLogits.readArray(text, new NumberRows() {
            @Override
            public void add(String number) {
                numbers.add(number);
            }

            @Override
            public void endRow() {
                // a column has rows of one number
            }
        });
        return numbers;
    }

    private static List<String> separated(String text) {
        List<List<String>> lines = new ArrayList<>();
        new SeparatedValues(text, SeparatedValues.separator(text))
                .forEach(line ->
                        lines.add(line.fields().stream().map(String::strip).toList()));
        if (lines.size() == 1) {
            return ofLine(lines.get(0));
        }
        boolean isColumn = lines.stream().allMatch(line -> line.size() == 1);
        return isColumn || lines.isEmpty()
                ? withoutHeading(lines.stream().map(line -> line.get(0)).toList())
                : named(lines);
    }

    private static List<String> ofLine(List<String> fields) {
        List<String> words = List.of(SPACES.split(fields.get(0)));
        return fields.size() == 1 && NumberTexts.areNumbers(words) ? words : fields;
    }

    private static List<String> withoutHeading(List<String> column) {
        boolean isHeaded = column.size() > 1
                && (isHeading(column.get(0))
                        || (!NumberTexts.areNumbers(column.subList(0, 1))
                                && NumberTexts.areNumbers(column.subList(1, column.size()))));
        return isHeaded ? column.subList(1, column.size()) : column;
    }

    private static List<String> named(List<List<String>> lines) {
        List<String> names = lines.get(0);
        int[] found = IntStream.range(0, names.size())
                .filter(i -> isHeading(names.get(i)))
                .toArray();
        boolean areEqual = lines.stream().allMatch(line -> line.size() == names.size());
        if (found.length != 1 || !areEqual) {
            throw new InputException("input.targets.columns", names.size());
        }
        return lines.stream().skip(1).map(line -> line.get(found[0])).toList();
    }

    static boolean isHeading(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(TrueClass.NAMES, HEADINGS).anyMatch(names -> names.contains(lower));
    }
}
