package io.github.tauscope.input;

import static io.github.tauscope.input.ColumnNames.ABSENT;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Printable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects rows from a table that has a line for each class: one row, or several that a column tells apart. */
final class ClassLines {

    private final ColumnRoles roles;
    private final int row;
    private final int label;
    private final List<String> unread;
    private final DecimalMarks numbers;
    private final DecimalMarks temperatures;
    private final ReadAs readAs;
    private final Map<String, Classes> rows = new LinkedHashMap<>();

    /** Of each row, the line that sums up what is not listed, if it says more; the line of a class if another follows. */
    private final Map<String, SeparatedValues.Row> rests = new HashMap<>();

    private Optional<Temperature> source = Optional.empty();

    private ClassLines(TableSurvey table, ColumnRoles roles, int row, ReadAs readAs) {
        this.roles = roles;
        this.row = row;
        boolean areLabels =
                roles.label() == ABSENT && row == ABSENT && roles.keys().size() == 1;
        label = areLabels ? roles.keys().get(0) : roles.label();
        unread = Stream.concat(
                        roles.keys().stream()
                                .filter(key -> key != row && key != label)
                                .map(table.first().fields()::get),
                        roles.unread().stream())
                .toList();
        this.readAs = readAs;
        numbers = marks(table, roles.number(), readAs);
        temperatures = marks(table, roles.temperature(), readAs);
    }

    private static DecimalMarks marks(TableSurvey table, int column, ReadAs readAs) {
        return new DecimalMarks(
                column == ABSENT ? Set.of() : table.column(column),
                readAs.columns().equals(Optional.of(ReadAs.Columns.DECIMAL_COMMA)));
    }

    /** Reads all lines below the names, if there are any. */
    static Found read(SeparatedValues values, TableSurvey table, long header, ColumnRoles roles, ReadAs readAs) {
        ClassLines lines = new ClassLines(table, roles, RowKey.column(values, table, header, roles.keys()), readAs);
        values.forEach(line -> {
            if (line.line() != header) {
                lines.add(line);
            }
        });
        return lines.toFound();
    }

    private void add(SeparatedValues.Row line) {
        if (roles.isOwnList()) {
            takeSource(line);
        }
        String key = row == ABSENT ? "" : line.fields().get(row);
        SeparatedValues.Row held = rests.remove(key);
        if (held != null) {
            addClass(key, held);
        }
        if (!isRest(line)) {
            addClass(key, line);
        } else if (!line.fields().get(roles.number()).isEmpty()) {
            rests.put(key, line);
        }
    }

    private void addClass(String key, SeparatedValues.Row line) {
        Classes classes = rows.computeIfAbsent(key, unseen -> empty());
        if (roles.temperature() != ABSENT) {
            classes.atTemperature(temperatures.plain(line.fields().get(roles.temperature())));
        }
        String number = numbers.plain(line.fields().get(roles.number()));
        if (row == ABSENT) {
            classes.addNumber(number);
        } else {
            classes.addOfRow(number);
        }
        if (label != ABSENT) {
            classes.addLabel(line.fields().get(label));
        }
    }

    private void takeSource(SeparatedValues.Row line) {
        Temperature found = roles.source() == ABSENT
                ? Temperature.ONE
                : Temperature.of(NumberKind.TEMPERATURE.parse(line.fields().get(roles.source())));
        if (found.isLimit()) {
            throw new InputException(
                    "cli.source.limit", Printable.quoted(line.fields().get(roles.source())));
        }
        if (!source.orElse(found).equals(found)) {
            throw new InputException("input.temperatures", found, source.orElse(found));
        }
        source = Optional.of(found);
    }

    private Classes empty() {
        Classes classes = new Classes(said(readAs));
        classes.ofKind(roles.kind());
        return classes;
    }

    private ReadAs said(ReadAs as) {
        return as.source().isPresent() ? as : source.map(as::withSource).orElse(as);
    }

    /** Returns whether a line is the sum of all classes that are not listed, as Tauscope writes it. */
    private boolean isRest(SeparatedValues.Row line) {
        return roles.kind() == NumberKind.LOG_PROBABILITY
                && roles.label() != ABSENT
                && line.fields().get(roles.label()).equals(Listing.REST)
                && (roles.isOwnList() || line.fields().get(roles.number()).isEmpty());
    }

    private Row row(String key, Classes classes, ReadAs as) {
        Row found = classes.toRow(as);
        SeparatedValues.Row rest = rests.get(key);
        return rest == null || found.listing() == null
                ? found
                : found.withListing(found.listing().withCeiling(OptionalDouble.of(ceiling(rest))));
    }

    /** Returns the greatest logprob that a class which is not listed can have, where it is not that of the least listed one. */
    private double ceiling(SeparatedValues.Row rest) {
        try {
            return NumberKind.LOG_PROBABILITY.parse(numbers.plain(rest.fields().get(roles.number())));
        } catch (InputException e) {
            throw e.inLine(rest.line());
        }
    }

    private Found toFound() {
        Found found = !rows.isEmpty() && (row != ABSENT || !rests.isEmpty())
                ? ofSeveral()
                : rows.getOrDefault("", empty()).toFound();
        return found.unread(unread);
    }

    private Found ofSeveral() {
        Set<Temperature> temperatures = new HashSet<>();
        rows.values().forEach(classes -> temperatures.add(classes.temperatureOfLogits()));
        if (temperatures.size() > 1) {
            List<Temperature> both = List.copyOf(temperatures);
            throw new InputException("input.temperatures", both.get(1), both.get(0));
        }
        Found found = roles.kind() == NumberKind.LOGIT
                ? RowsAlike.read(readAs, as -> RowsAlike.found(collected(as), as))
                : collected(said(readAs)).toFound();
        return found.at(temperatures.iterator().next());
    }

    private RowList collected(ReadAs as) {
        boolean areCounted = List.copyOf(rows.keySet())
                .equals(IntStream.rangeClosed(1, rows.size())
                        .mapToObj(String::valueOf)
                        .toList());
        RowList list = new RowList();
        rows.forEach((key, classes) -> {
            Supplier<Row> found = () -> row(key, classes, as);
            list.add(areCounted || row == ABSENT ? found : () -> found.get().named(key));
        });
        return list;
    }
}
