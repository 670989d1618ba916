package io.github.tauscope.model;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that undo, saving and exporting cover: labelled logits, a temperature, the temperature to compare with, what is asked
 * beside, and another experiment to compare with.
 *
 * <p>Immutable. What would be no experiment is refused by {@link Logits} and {@link Temperature}; an index out of range
 * throws {@link IndexOutOfBoundsException}. Labels may be equal: real tokens are.
 *
 * @param labels one for each class
 * @param logits n ≥ 1 logits
 * @param temperature the τ of the distribution
 * @param reference the τ of the outlined distribution beside it
 * @param inquiry what is asked beside
 * @param baseline the experiment to compare with, called A, which has none itself; null for none
 */
public record Experiment(
        List<String> labels,
        Logits logits,
        Temperature temperature,
        Temperature reference,
        Inquiry inquiry,
        @Nullable Experiment baseline) {

    /**
     * @throws IllegalArgumentException where the labels are not as many as the logits
     */
    public Experiment {
        labels = List.copyOf(labels);
        if (labels.size() != logits.size()) {
            throw new IllegalArgumentException(
                    "There are " + labels.size() + " labels for " + logits.size() + " logits; give one for each.");
        }
        Objects.checkIndex(Math.max(0, inquiry.trueClass()), logits.size());
        inquiry.corners().forEach(corner -> Objects.checkIndex(corner, logits.size()));
    }

    /** Returns an experiment at τ = 1 with the labels 1 … n. */
    public static Experiment of(Logits logits) {
        return of(numbered(logits.size()), logits);
    }

    /** Returns an experiment at τ = 1. */
    public static Experiment of(List<String> labels, Logits logits) {
        return new Experiment(labels, logits, Temperature.ONE, Temperature.ONE, Inquiry.INITIAL, null);
    }

    /** Returns the number of classes n. */
    public int size() {
        return logits.size();
    }

    /** Returns this experiment at another temperature. */
    public Experiment withTemperature(Temperature changed) {
        return new Experiment(labels, logits, changed, reference, inquiry, baseline);
    }

    /** Returns this experiment with another temperature to compare with. */
    public Experiment withReference(Temperature changed) {
        return new Experiment(labels, logits, temperature, changed, inquiry, baseline);
    }

    /** Returns this experiment with something else asked beside. */
    public Experiment withInquiry(Inquiry changed) {
        return new Experiment(labels, logits, temperature, reference, changed, baseline);
    }

    /** Returns this experiment beside another one, whose own A is left out; null for none. */
    public Experiment withBaseline(@Nullable Experiment other) {
        Experiment a = other == null || other.baseline == null ? other : other.withBaseline(null);
        return new Experiment(labels, logits, temperature, reference, inquiry, a);
    }

    /** Returns A where it has as many classes as this experiment; null where it has others, or there is none. */
    public @Nullable Experiment comparable() {
        return baseline != null && baseline.size() == size() ? baseline : null;
    }

    /** Returns A beside this experiment; this one where there is no A. */
    public Experiment swapped() {
        return baseline == null ? this : baseline.withBaseline(this);
    }

    /** Returns the class whose loss is asked for: the chosen one, or the first of the most likely. */
    public int trueClass() {
        return inquiry.trueClass() == Inquiry.ANY ? logits.argmax()[0] : inquiry.trueClass();
    }

    /** Returns this experiment with logit z_i replaced; −∞ masks the class. */
    public Experiment withLogit(int index, double logit) {
        return withClasses(labels, logits.with(index, logit), i -> i);
    }

    /** Returns this experiment with the label of class i replaced. */
    public Experiment withLabel(int index, String label) {
        List<String> changed = new ArrayList<>(labels);
        changed.set(index, label);
        return withClasses(changed, logits, i -> i);
    }

    /** Returns this experiment with other labels, one for each class. */
    public Experiment withLabels(List<String> changed) {
        return withClasses(changed, logits, i -> i);
    }

    /** Returns this experiment with one more class before {@code index}, which may be n. */
    public Experiment withClassAdded(int index, String label, double logit) {
        List<String> changed = new ArrayList<>(labels);
        changed.add(index, label);
        return withClasses(changed, logits.withInserted(index, logit), i -> i < index ? i : i + 1);
    }

    /** Returns this experiment with class i twice, one after the other. */
    public Experiment withClassDuplicated(int index) {
        return withClassAdded(index + 1, labels.get(index), logits.get(index));
    }

    /** Returns this experiment without class i. */
    public Experiment withoutClass(int index) {
        List<String> changed = new ArrayList<>(labels);
        changed.remove(index);
        return withClasses(changed, logits.without(index), i -> i == index ? Inquiry.ANY : i < index ? i : i - 1);
    }

    /** Returns this experiment with class {@code from} taken out and put back as class {@code to}. */
    public Experiment withClassMoved(int from, int to) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size()).boxed().toList());
        order.add(to, order.remove(from));
        return permuted(order.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Returns this experiment with z + c, which changes no probability. */
    public Experiment shifted(double constant) {
        return withClasses(labels, logits.shifted(constant), i -> i);
    }

    /** Returns this experiment with s·z: what τ/s does for s > 0, the order reversed for s < 0, all equal for 0. */
    public Experiment scaled(double factor) {
        return withClasses(labels, logits.scaled(factor), i -> i);
    }

    /** Returns this experiment with the greatest logit first; with the least first where that is so already. */
    public Experiment sorted() {
        int[] descending = logits.descendingOrder();
        Experiment sorted = permuted(descending);
        return sorted.equals(this) ? permuted(reversed(descending)) : sorted;
    }

    /** Returns this experiment with other classes; labels beyond the known ones are numbers. */
    public Experiment withLogits(Logits changed) {
        List<String> kept = new ArrayList<>(labels.subList(0, Math.min(size(), changed.size())));
        IntStream.rangeClosed(kept.size() + 1, changed.size())
                .mapToObj(String::valueOf)
                .forEach(kept::add);
        return withClasses(kept, changed, i -> i < changed.size() ? i : Inquiry.ANY);
    }

    private Experiment permuted(int[] order) {
        int[] moved = new int[order.length];
        IntStream.range(0, order.length).forEach(i -> moved[order[i]] = i);
        return withClasses(Arrays.stream(order).mapToObj(labels::get).toList(), logits.permuted(order), i -> moved[i]);
    }

    private Experiment withClasses(List<String> changedLabels, Logits changedLogits, IntUnaryOperator moved) {
        return new Experiment(changedLabels, changedLogits, temperature, reference, inquiry.afterMove(moved), baseline);
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length)
                .map(i -> order[order.length - 1 - i])
                .toArray();
    }

    private static List<String> numbered(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(String::valueOf).toList();
    }
}
