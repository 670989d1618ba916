package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Field;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows of logits from JSON: lists of numbers, objects that name them, and tables as Tauscope writes them. */
final class JsonLogits {

    static final Message SHAPES = Message.of("input.json.shapes");
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

    private final ReadAs readAs;
    private final List<Row> rows = new ArrayList<>();
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
        return new Found(
                RowSet.Kind.ROWS,
                logits.rows,
                found,
                logits.notes.stream().distinct().toList());
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

    private void document(Json value) {
        if (value instanceof Obj object) {
            object(object);
        } else if (!(value instanceof Arr list)) {
            throw new InputException(value.line(), Message.of("input.json.neither", SHAPES));
        } else if (list.items().stream().anyMatch(Obj.class::isInstance)) {
            list.items().forEach(this::document);
        } else {
            rows(list, List.of(), new Obj(list.line(), List.of()), NumberKind.LOGIT);
        }
    }

    private void object(Obj object) {
        List<Field> numbers = object.fields().stream()
                .filter(field -> field.name().equals(CLASSES) || NUMBERS.containsKey(field.name()))
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
        NumberKind kind = NUMBERS.get(field.name());
        if (kind == null) {
            classes(list, object);
        } else {
            rows(list, object.list("labels").orElse(List.of()), object, kind);
        }
    }

    /** Reads an object of nothing but numbers by their labels. */
    private void dictionary(Obj object) {
        object.all("temperature").forEach(value -> scalar(value, "input.json.temperature"));
        boolean isOne = !object.fields().isEmpty()
                && object.fields().stream()
                        .allMatch(field -> field.value() instanceof Scalar scalar && scalar.isNumber());
        if (!isOne) {
            throw new InputException(object.line(), Message.of("input.json.noLogits", SHAPES));
        }
        Classes classes = new Classes(readAs);
        object.fields().forEach(field -> classes.addLabel(field.name()));
        object.fields()
                .forEach(field ->
                        inLine(field.value(), () -> classes.addNumber(scalar(field.value(), "input.json.number"))));
        add(classes, object);
    }

    /** Reads the numbers of a list, or of each list in it. */
    private void rows(Arr list, List<Json> labels, Obj object, NumberKind kind) {
        if (!list.items().isEmpty() && list.items().get(0) instanceof Arr) {
            for (Json item : list.items()) {
                if (!(item instanceof Arr row)) {
                    throw new InputException(item.line(), Message.of("input.json.row", SHAPES));
                }
                rows(row, labels, object, kind);
            }
            return;
        }
        Classes classes = new Classes(JsonListing.readAs(object, readAs));
        classes.ofKind(kind);
        labels.forEach(label -> inLine(label, () -> classes.addLabel(scalar(label, "input.json.label"))));
        list.items().forEach(number -> inLine(number, () -> classes.addNumber(number(number, kind))));
        add(classes, object);
    }

    private void classes(Arr list, Obj object) {
        Classes classes = new Classes(JsonListing.readAs(object, readAs));
        String called = "";
        for (Json item : list.items()) {
            if (!(item instanceof Obj one)) {
                throw new InputException(item.line(), Message.of("input.json.noObject", CLASS));
            }
            one.first("label").ifPresent(label -> classes.addLabel(scalar(label, "input.json.label")));
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
                            value, () -> classes.addNumber(number(value, number.getValue()), number.getValue())));
        }
        add(classes, object);
    }

    private void add(Classes classes, Obj object) {
        object.all("temperature")
                .forEach(value -> inLine(value, () -> classes.atTemperature(scalar(value, "input.json.temperature"))));
        Found found = classes.toFound();
        if (temperature != null && !temperature.equals(found.temperature())) {
            throw new InputException(object.line(), Message.of("input.json.tables"));
        }
        temperature = found.temperature();
        notes.addAll(found.notes());
        found.rows()
                .forEach(row -> rows.add(TrueClass.of(object, JsonListing.completed(row, object))
                        .named(object.text("name", "id").orElse(""))));
    }

    private static void inLine(Json value, Runnable step) {
        try {
            step.run();
        } catch (InputException e) {
            throw e.inLine(value.line());
        }
    }

    /** Returns the text of a number; null is one that nobody has measured, if it is that of a logarithm. */
    private static String number(Json value, NumberKind kind) {
        boolean isUnknown = value instanceof Scalar scalar && scalar.isNull() && kind == NumberKind.LOG_PROBABILITY;
        return isUnknown ? "" : scalar(value, "input.json.number");
    }

    private static String scalar(Json value, String wanted) {
        if (value instanceof Scalar scalar
                && !scalar.isNull()
                && !scalar.token().isBoolean()) {
            return scalar.text();
        }
        Object found = value instanceof Scalar scalar ? scalar.text() : Message.of("input.json.structure");
        throw new InputException(value.line(), Message.of("input.json.scalar", Message.of(wanted), found, SHAPES));
    }
}
