package io.github.tauscope.input;

import io.github.tauscope.input.Json.Arr;
import io.github.tauscope.input.Json.Field;
import io.github.tauscope.input.Json.Obj;
import io.github.tauscope.input.Json.Scalar;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lists beside one of numbers, for n classes or n rows.
 *
 * @param labels those of the classes; empty if there are none
 * @param trueClasses one for each row; empty if there are none
 * @param unread the names of others that are as long
 */
record JsonColumns(List<Json> labels, List<Json> trueClasses, List<String> unread) {

    /** What labels of classes are called, the name that counts first. */
    private static final List<String> LABELS =
            List.of("labels", "tokens", "classes", "class_names", "names", "words", "texts");

    private static final List<String> TRUE_CLASSES =
            List.of("targets", "target", "truth", "true_classes", "true_class", "y");

    /** What Tauscope writes beside the classes of a list. */
    private static final Set<String> OWN = Set.of("unknown");

    static JsonColumns of(Obj object, Field numbers) {
        List<Json> items = ((Arr) numbers.value()).items();
        boolean areRows = !items.isEmpty() && items.get(0) instanceof Arr;
        int classes = areRows ? ((Arr) items.get(0)).items().size() : items.size();
        List<Field> others = object.fields().stream()
                .filter(field -> !field.name().equals(numbers.name()))
                .toList();
        List<Field> labels = first(others, LABELS, field -> isOf(classes, field) || isLabels(field));
        List<Field> targets = areRows ? first(others, TRUE_CLASSES, field -> isOf(items.size(), field)) : List.of();
        List<String> unread = others.stream()
                .filter(field -> !labels.contains(field) && !targets.contains(field))
                .filter(field -> isOf(classes, field) || (areRows && isOf(items.size(), field)))
                .map(Field::name)
                .filter(name -> !OWN.contains(name))
                .toList();
        return new JsonColumns(items(labels), items(targets), unread);
    }

    private static List<Field> first(List<Field> fields, List<String> names, Predicate<Field> condition) {
        return names.stream()
                .flatMap(name -> fields.stream().filter(field -> field.name().equals(name)))
                .filter(condition)
                .limit(1)
                .toList();
    }

    private static List<Json> items(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> ((Arr) field.value()).items().stream())
                .toList();
    }

    private static boolean isOf(int n, Field field) {
        return field.value() instanceof Arr list
                && list.items().size() == n
                && n > 0
                && list.items().stream().allMatch(Scalar.class::isInstance);
    }

    /** Returns whether a list is nothing but labels, so that their number must be right. */
    private static boolean isLabels(Field field) {
        return field.name().equals(LABELS.get(0)) && field.value() instanceof Arr;
    }

    /** Returns whether a value is a list of texts or numbers, at least one. */
    static boolean isOfScalars(Json value) {
        return value instanceof Arr list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Scalar.class::isInstance);
    }
}
