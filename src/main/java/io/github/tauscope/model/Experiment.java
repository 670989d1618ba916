package io.github.tauscope.model;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.TopList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that undo, saving and exporting cover: labelled logits, a temperature, a temperature to compare with, the
 * further questions asked, and another experiment to compare with.
 *
 * <p>Immutable. {@link Logits} and {@link Temperature} refuse what is not an experiment; an index out of range throws
 * {@link IndexOutOfBoundsException}. Labels may be equal, as real tokens may be.
 *
 * @param labels one for each class
 * @param logits n ≥ 1 logits
 * @param temperature the τ of the distribution
 * @param reference the τ of the outlined distribution
 * @param inquiry the further questions
 * @param baseline the experiment to compare with, called A, which has no baseline itself; null for none
 * @param listing what makes the logits ln p of the likeliest classes; null where they are the logits of all classes
 * @param place the row that the logits are from, edited or not; null if they are from no set
 */
public record Experiment(
        List<String> labels,
        Logits logits,
        Temperature temperature,
        Temperature reference,
        Inquiry inquiry,
        @Nullable Experiment baseline,
        @Nullable Listing listing,
        @Nullable RowPlace place) {

    /**
     * @throws IllegalArgumentException if there are not as many labels as logits
     */
    public Experiment {
        labels = labels instanceof NumberedLabels ? labels : List.copyOf(labels);
        if (labels.size() != logits.size()) {
            throw new IllegalArgumentException(
                    "There are " + labels.size() + " labels for " + logits.size() + " logits; give one for each.");
        }
        Objects.checkIndex(Math.max(0, inquiry.trueClass()), logits.size());
        listing = listing == null ? null : listing.ofAtLeast(labels.size());
        for (int corner : inquiry.corners()) {
            Objects.checkIndex(corner, logits.size());
        }
        Prediction prediction = inquiry.prediction();
        if (prediction != null && !prediction.isPossible(logits.size())) {
            throw new IllegalArgumentException("A prediction of other classes is none of these " + logits.size() + ".");
        }
    }

    /** Returns an experiment at τ = 1 with the labels 1 … n. */
    public static Experiment of(Logits logits) {
        return of(numbered(logits.size()), logits);
    }

    /** Returns the labels 1 … n, in a list that takes no room and that no experiment has to copy. */
    public static List<String> numbered(int n) {
        return new NumberedLabels(n);
    }

    /** Returns an experiment at τ = 1. */
    public static Experiment of(List<String> labels, Logits logits) {
        return new Experiment(labels, logits, Temperature.ONE, Temperature.ONE, Inquiry.INITIAL, null, null, null);
    }

    /** Returns the experiment of a row at τ = 1. */
    static Experiment of(Row row, @Nullable RowPlace place) {
        return of(row.labels(), row.logits()).at(row, place);
    }

    /** Returns this experiment with the logits of a row; corners stay where the classes are the same. */
    Experiment at(Row row, @Nullable RowPlace place) {
        Inquiry kept = labels.equals(row.labels())
                ? inquiry
                : inquiry.withCorners(List.of()).withTrueClass(Inquiry.ANY);
        return new Experiment(
                row.labels(),
                row.logits(),
                temperature,
                reference,
                (row.trueClass() == Inquiry.ANY ? kept : kept.withTrueClass(row.trueClass())).withPrediction(null),
                baseline,
                row.listing(),
                place);
    }

    /** Returns the number of classes n. */
    public int size() {
        return logits.size();
    }

    public Experiment withTemperature(Temperature changed) {
        return new Experiment(labels, logits, changed, reference, inquiry, baseline, listing, place);
    }

    /** Returns the prediction if it is open; null otherwise. */
    public @Nullable Prediction openPrediction() {
        Prediction prediction = inquiry.prediction();
        return prediction != null && prediction.isOpen() ? prediction : null;
    }

    /** Returns the temperature that a person sets: that of an open prediction of bars, else τ. */
    public Temperature aim() {
        Prediction open = openPrediction();
        return open == null ? temperature : open.aim(temperature);
    }

    /** Returns this experiment with the temperature that a person sets; an open prediction keeps τ, so that it hides the answer. */
    public Experiment aimedAt(Temperature changed) {
        Prediction open = openPrediction();
        return open == null ? withTemperature(changed) : withPrediction(open.aimedAt(changed));
    }

    public Experiment withPrediction(@Nullable Prediction changed) {
        return withInquiry(inquiry.withPrediction(changed));
    }

    /** Returns this experiment with another share of a class in an open prediction of shares; itself without one. */
    public Experiment withGuess(int index, double share) {
        return openPrediction() instanceof SharesPrediction open && index < size()
                ? withPrediction(open.withGuess(open.guess().with(index, share)))
                : this;
    }

    public Experiment withReference(Temperature changed) {
        return new Experiment(labels, logits, temperature, changed, inquiry, baseline, listing, place);
    }

    public Experiment withListing(@Nullable Listing changed) {
        return new Experiment(labels, logits, temperature, reference, inquiry, baseline, changed, place);
    }

    /** Returns whether there are classes that are not listed. */
    public boolean isListed() {
        return listing != null;
    }

    /** Returns what is known of all classes; logits of all of them count as ln p + c, whose softmax at τ = 1 is the whole. */
    public TopList topList() {
        if (listing == null) {
            Distribution whole = Distribution.of(logits, Temperature.ONE);
            double[] logProbabilities = IntStream.range(0, size())
                    .mapToDouble(whole::logProbability)
                    .toArray();
            return TopList.ofDoubles(
                    Logits.of(logProbabilities), Temperature.ONE, OptionalLong.of(size()), OptionalDouble.empty());
        }
        return listing.topList(logits);
    }

    /** Returns the logits of the listed classes, up to a constant: τ₀ ln p for a listing. */
    public Logits scaledLogits() {
        return scale() == 1 ? logits : logits.scaled(scale());
    }

    /** Returns what the numbers of the classes are multiplied by to be logits: τ₀ for a listing, else 1. */
    double scale() {
        return listing == null ? 1 : listing.source().value();
    }

    Experiment withPlace(@Nullable RowPlace changed) {
        return new Experiment(labels, logits, temperature, reference, inquiry, baseline, listing, changed);
    }

    public Experiment withInquiry(Inquiry changed) {
        return new Experiment(labels, logits, temperature, reference, changed, baseline, listing, place);
    }

    public Experiment withInquiry(UnaryOperator<Inquiry> edit) {
        return withInquiry(edit.apply(inquiry));
    }

    /** Returns this experiment compared with another one, whose own A is dropped; null for none. */
    public Experiment withBaseline(@Nullable Experiment other) {
        Experiment a = other == null || other.baseline == null ? other : other.withBaseline(null);
        return new Experiment(labels, logits, temperature, reference, inquiry, a, listing, place);
    }

    /** Returns A if both have all their classes, and as many; null otherwise, or if there is none. */
    public @Nullable Experiment comparable() {
        boolean complete = listing == null && (baseline == null || baseline.listing == null);
        return complete && baseline != null && baseline.size() == size() ? baseline : null;
    }

    /** Returns A compared with this experiment; this one if there is no A. */
    public Experiment swapped() {
        return baseline == null ? this : baseline.withBaseline(this);
    }

    /** Returns the class whose loss is shown: the chosen one, or the first of the most likely. */
    public int trueClass() {
        return inquiry.trueClass() == Inquiry.ANY ? logits.argmax()[0] : inquiry.trueClass();
    }

    /** Returns this experiment with logit z_i replaced; −∞ masks the class. */
    public Experiment withLogit(int index, double logit) {
        return withClasses(labels, logits.with(index, logit), i -> i);
    }

    public Experiment withLabel(int index, String label) {
        List<String> changed = new ArrayList<>(labels);
        changed.set(index, label);
        return withLabels(changed);
    }

    public Experiment withLabels(List<String> changed) {
        return new Experiment(changed, logits, temperature, reference, inquiry, baseline, listing, place);
    }

    /**
     * Returns this experiment with other labels or logits from class {@code index} on, and as many more classes as they
     * reach beyond the last: labelled by their number, with the logit 0, unless they are given.
     */
    public Experiment withClassesFrom(int index, List<String> newLabels, List<Double> newLogits) {
        int given = Math.max(newLabels.size(), newLogits.size());
        int[] classes = IntStream.range(0, Math.max(size(), index + given)).toArray();
        List<String> changedLabels = Arrays.stream(classes)
                .mapToObj(i -> i >= index && i - index < newLabels.size()
                        ? newLabels.get(i - index)
                        : i < size() ? labels.get(i) : String.valueOf(i + 1))
                .toList();
        double[] changedLogits = Arrays.stream(classes)
                .mapToDouble(i -> i >= index && i - index < newLogits.size()
                        ? newLogits.get(i - index)
                        : i < size() ? logits.get(i) : 0)
                .toArray();
        return withClasses(changedLabels, Logits.of(changedLogits), i -> i);
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

    public Experiment withoutClass(int index) {
        List<String> changed = new ArrayList<>(labels);
        changed.remove(index);
        return withClasses(changed, logits.without(index), i -> i == index ? Inquiry.ANY : i < index ? i : i - 1);
    }

    /** Returns this experiment without the classes with the indices that are set. */
    public Experiment without(BitSet indices) {
        int[] kept = IntStream.range(0, size()).filter(i -> !indices.get(i)).toArray();
        int[] moved = new int[size()];
        Arrays.fill(moved, Inquiry.ANY);
        IntStream.range(0, kept.length).forEach(k -> moved[kept[k]] = k);
        return withClasses(
                Arrays.stream(kept).mapToObj(labels::get).toList(),
                Logits.of(Arrays.stream(kept).mapToDouble(logits::get).toArray()),
                i -> moved[i]);
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

    /** Returns this experiment with s·z: like τ/s for s > 0; s < 0 reverses the order, and 0 makes all logits equal. */
    public Experiment scaled(double factor) {
        return withClasses(labels, logits.scaled(factor), i -> i);
    }

    /** Returns this experiment with the greatest logit first, or with the least first if the greatest already is. */
    public Experiment sorted() {
        int[] descending = logits.descendingOrder();
        Experiment sorted = permuted(descending);
        int last = size() - 1;
        return sorted.equals(this)
                ? permuted(IntStream.rangeClosed(0, last)
                        .map(i -> descending[last - i])
                        .toArray())
                : sorted;
    }

    /** Returns this experiment with other logits; classes beyond the labels are labelled by their number. */
    public Experiment withLogits(Logits changed) {
        List<String> changedLabels = IntStream.range(0, changed.size())
                .mapToObj(i -> i < size() ? labels.get(i) : String.valueOf(i + 1))
                .toList();
        return withClasses(changedLabels, changed, i -> i < changed.size() ? i : Inquiry.ANY);
    }

    private Experiment permuted(int[] order) {
        int[] moved = new int[order.length];
        IntStream.range(0, order.length).forEach(i -> moved[order[i]] = i);
        return withClasses(Arrays.stream(order).mapToObj(labels::get).toList(), logits.permuted(order), i -> moved[i]);
    }

    private Experiment withClasses(List<String> changedLabels, Logits changedLogits, IntUnaryOperator moved) {
        return new Experiment(
                changedLabels,
                changedLogits,
                temperature,
                reference,
                inquiry.afterMove(moved),
                baseline,
                listing,
                place);
    }
}
