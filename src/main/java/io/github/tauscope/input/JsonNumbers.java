package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import io.github.tauscope.text.Message;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers in a part of a JSON text. A number that is a string can have a decimal comma. */
final class JsonNumbers {

    private final DecimalMarks marks;

    /** Takes the part that has all the numbers. */
    JsonNumbers(Json all) {
        marks = new DecimalMarks(texts(all).map(FieldForm::of).collect(Collectors.toSet()));
    }

    private static Stream<String> texts(Json value) {
        if (value instanceof Arr list) {
            return list.items().stream().flatMap(JsonNumbers::texts);
        }
        if (value instanceof Obj object) {
            return object.fields().stream()
                    .filter(field -> JsonLogits.isNumberOfClass(field.name()))
                    .flatMap(field -> texts(field.value()));
        }
        return value instanceof Scalar scalar && scalar.isString() ? Stream.of(scalar.text()) : Stream.empty();
    }

    /** Returns the text of a number; null is one that nobody has measured, if it is that of a logarithm. */
    String text(Json value, NumberKind kind) {
        boolean isUnknown = value instanceof Scalar scalar && scalar.isNull() && kind == NumberKind.LOG_PROBABILITY;
        return isUnknown ? "" : marks.plain(scalar(value, "input.json.number"));
    }

    /**
     * Returns the text of a number or a string.
     *
     * @param wanted the key of what it should be
     */
    static String scalar(Json value, String wanted) {
        if (value instanceof Scalar scalar
                && !scalar.isNull()
                && !scalar.token().isBoolean()) {
            return scalar.text();
        }
        Object found = value instanceof Scalar scalar ? scalar.text() : Message.of("input.json.structure");
        throw new InputException(
                value.line(), Message.of("input.json.scalar", Message.of(wanted), found, JsonLogits.SHAPES));
    }
}
