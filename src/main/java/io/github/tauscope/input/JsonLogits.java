package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Field;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows of logits from JSON: lists of numbers, objects that name them, and tables as Tauscope writes them. */
final class JsonLogits {

    static final Message SHAPES = Message.of("input.json.shapes");

    /** What the label of a class is called. */
    private static final List<String> LABELS = List.of("label", "token", "name", "class", "text");

    private static final String CLASSES = "classes";
    private static final String CLASS = "{\"label\": …, \"logit\": …}";

    /** What lists of numbers are called. */
    private static final Map<String, NumberKind> NUMBERS = Map.of(
            "logits", NumberKind.LOGIT,
            "probabilities", NumberKind.PROBABILITY,
            "probs", NumberKind.PROBABILITY,
            "logprobs", NumberKind.LOG_PROBABILITY,
            "log_probs", NumberKind.LOG_PROBABILITY);

    /** What numbers of classes are called, the one that counts first. */
    private static final List<Map.Entry<String, NumberKind>> NUMBERS_OF_CLASSES = List.of(
            Map.entry("logit", NumberKind.LOGIT),
            Map.entry("logprob", NumberKind.LOG_PROBABILITY),
            Map.entry("probability", NumberKind.PROBABILITY));

    private static final JsonColumns NOTHING = new JsonColumns(List.of(), List.of(), List.of());

    private final ReadAs readAs;
    private final RowList rows = new RowList();
    private final List<String> trueClasses = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private @Nullable Temperature temperature;

    private JsonLogits(ReadAs readAs) {
        this.readAs = readAs;
    }

    /** Reads values, each of which holds one row or several. */
    static Found parse(List<Json> values, ReadAs readAs) {
        return RowsAlike.read(readAs, as -> found(values, as));
    }

    private static Found found(List<Json> values, ReadAs readAs) {
        JsonLogits logits = new JsonLogits(readAs);
        if (values.isEmpty()) {
            throw new InputException(1, Message.of("input.json.neither", SHAPES));
        }
        values.forEach(logits::document);
        Temperature found = logits.temperature == null ? Temperature.ONE : logits.temperature;
        Found all = logits.rows
                .toFound()
                .at(found)
                .withNotes(logits.notes.stream().distinct().toList());
        return TrueClasses.in(all, logits.trueClasses);
    }

    /** Returns whether a value has numbers under a known name, or is a list with such a one. */
    static boolean hasNumbers(Json value) {
        return value instanceof Arr items
                ? items.items().stream().anyMatch(JsonLogits::hasNumbers)
                : value instanceof Obj object
                        && object.fields().stream()
                                .filter(field -> field.name().equals(CLASSES) || NUMBERS.containsKey(field.name()))
                                .anyMatch(field -> field.value() instanceof Arr list
                                        && !list.items().isEmpty());
    }

    /** Returns whether a class has its number under a name. */
    static boolean isNumberOfClass(String name) {
        return NUMBERS_OF_CLASSES.stream().anyMatch(entry -> entry.getKey().equals(name));
    }

    private void document(Json value) {
        if (value instanceof Obj object) {
            object(object);
        } else if (!(value instanceof Arr list)) {
            throw new InputException(value.line(), Message.of("input.json.neither", SHAPES));
        } else if (list.items().stream().anyMatch(Obj.class::isInstance)) {
            list.items().forEach(this::document);
        } else {
            rows(list, NOTHING, new Obj(list.line(), List.of()), NumberKind.LOGIT);
        }
    }

    private void object(Obj object) {
        boolean hasList = object.fields().stream().anyMatch(field -> NUMBERS.containsKey(field.name()));
        List<Field> numbers = object.fields().stream()
                .filter(field -> NUMBERS.containsKey(field.name())
                        || (field.name().equals(CLASSES) && !(hasList && JsonColumns.isOfScalars(field.value()))))
                .toList();
        if (numbers.size() > 1) {
            Field second = numbers.get(1);
            throw new InputException(second.value().line(), Message.of("input.json.twice", second.name(), SHAPES));
        }
        if (numbers.isEmpty()) {
            dictionary(object);
            return;
        }
        Field field = numbers.get(0);
        if (!(field.value() instanceof Arr list)) {
            throw new InputException(field.value().line(), Message.of("input.json.noList", field.name(), SHAPES));
        }
        JsonColumns columns = JsonColumns.of(object, field);
        columns.unread().forEach(name -> notes.add(Message.of("input.json.unread", Printable.quoted(name))));
        NumberKind kind = NUMBERS.get(field.name());
        if (kind == null) {
            classes(list, object);
        } else {
            rows(list, columns, object, kind);
        }
    }

    /** Reads an object of nothing but numbers by their labels, beside what it says of the row. */
    private void dictionary(Obj object) {
        Obj ofRow = new Obj(
                object.line(),
                object.fields().stream().filter(JsonLogits::isOfRow).toList());
        List<Field> numbers =
                object.fields().stream().filter(field -> !isOfRow(field)).toList();
        ofRow.all("temperature").forEach(value -> JsonNumbers.scalar(value, "input.json.temperature"));
        boolean isOne = !numbers.isEmpty()
                && numbers.stream().allMatch(field -> field.value() instanceof Scalar scalar && scalar.isNumber());
        if (!isOne) {
            throw new InputException(object.line(), Message.of("input.json.noLogits", SHAPES));
        }
        Classes classes = new Classes(JsonListing.readAs(ofRow, readAs));
        numbers.forEach(field -> classes.addLabel(field.name()));
        numbers.forEach(field ->
                inLine(field.value(), () -> classes.addOfRow(JsonNumbers.scalar(field.value(), "input.json.number"))));
        add(classes, ofRow, TrueClass.name(ofRow));
    }

    /** Returns whether a field of a dictionary is of the row and no class: a temperature, a name, or a true class. */
    private static boolean isOfRow(Field field) {
        boolean isNumber = field.value() instanceof Scalar scalar && scalar.isNumber();
        boolean isWhole =
                field.value() instanceof Scalar scalar && scalar.text().matches("\\d+");
        return switch (field.name()) {
            case "temperature", "source_temperature" -> true;
            case "id", "target", "truth", "true_class", "label" -> isWhole || !isNumber;
            case "name" -> !isNumber;
            default -> false;
        };
    }

    /** Reads the numbers of a list, or of each list in it. */
    private void rows(Arr list, JsonColumns columns, Obj object, NumberKind kind) {
        JsonNumbers numbers = new JsonNumbers(list);
        if (list.items().isEmpty() || !(list.items().get(0) instanceof Arr)) {
            row(list, numbers, columns, object, kind, TrueClass.name(object));
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            Json item = list.items().get(i);
            if (!(item instanceof Arr row)) {
                throw new InputException(item.line(), Message.of("input.json.row", SHAPES));
            }
            if (!row.items().isEmpty() && row.items().get(0) instanceof Arr) {
                rows(row, new JsonColumns(columns.labels(), List.of(), List.of()), object, kind);
            } else {
                row(row, numbers, columns, object, kind, trueClass(columns, object, i));
            }
        }
    }

    private static String trueClass(JsonColumns columns, Obj object, int row) {
        return columns.trueClasses().isEmpty()
                ? TrueClass.name(object)
                : columns.trueClasses().get(row) instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }

    private void row(
            Arr list, JsonNumbers numbers, JsonColumns columns, Obj object, NumberKind kind, String trueClass) {
        Classes classes = new Classes(JsonListing.readAs(object, readAs));
        classes.ofKind(kind);
        columns.labels()
                .forEach(label -> inLine(label, () -> classes.addLabel(JsonNumbers.scalar(label, "input.json.label"))));
        list.items().forEach(number -> inLine(number, () -> classes.addOfRow(numbers.text(number, kind))));
        add(classes, object, trueClass);
    }

    private void classes(Arr list, Obj object) {
        Classes classes = new Classes(JsonListing.readAs(object, readAs));
        JsonNumbers numbers = new JsonNumbers(list);
        String called = "";
        for (Json item : list.items()) {
            if (!(item instanceof Obj one)) {
                throw new InputException(item.line(), Message.of("input.json.noObject", CLASS));
            }
            one.first(LABELS.toArray(String[]::new))
                    .ifPresent(label -> classes.addLabel(JsonNumbers.scalar(label, "input.json.label")));
            Map.Entry<String, NumberKind> number = NUMBERS_OF_CLASSES.stream()
                    .filter(entry -> one.all(entry.getKey()).findAny().isPresent())
                    .findFirst()
                    .orElseThrow(() -> new InputException(item.line(), Message.of("input.json.noNumber")));
            if (!called.isEmpty() && !called.equals(number.getKey())) {
                throw new InputException(item.line(), Message.of("input.mixed", number.getKey(), called));
            }
            called = number.getKey();
            one.all(number.getKey())
                    .forEach(value -> inLine(
                            value, () -> classes.addNumber(numbers.text(value, number.getValue()), number.getValue())));
        }
        add(classes, object, TrueClass.name(object));
    }

    private void add(Classes classes, Obj object, String trueClass) {
        object.all("temperature")
                .forEach(value -> inLine(
                        value, () -> classes.atTemperature(JsonNumbers.scalar(value, "input.json.temperature"))));
        Temperature found = classes.temperatureOfLogits();
        if (temperature != null && !temperature.equals(found)) {
            throw new InputException(object.line(), Message.of("input.json.tables"));
        }
        temperature = found;
        trueClasses.add(trueClass);
        rows.add(() -> {
            Found row = classes.toFound();
            notes.addAll(row.notes());
            return JsonListing.completed(row.rows().get(0), object)
                    .named(object.text("name", "id").orElse(""));
        });
    }

    private static void inLine(Json value, Runnable step) {
        try {
            step.run();
        } catch (InputException e) {
            throw e.inLine(value.line());
        }
    }
}
