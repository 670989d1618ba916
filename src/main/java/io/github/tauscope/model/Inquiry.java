package io.github.tauscope.model;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The questions about an experiment other than its distribution at one temperature. Immutable.
 *
 * @param pins the marked temperatures, in ascending order and each once
 * @param trueClass the index of the class whose loss is shown, or {@link #ANY} for the most likely one
 * @param corners the indices of up to three classes at corners of the simplex; the most likely others take the free corners
 * @param infoNce the input of InfoNCE
 * @param sampling how classes are drawn
 * @param prediction what is expected of another state of it; null for none
 */
public record Inquiry(
        List<Temperature> pins,
        int trueClass,
        List<Integer> corners,
        InfoNceCase infoNce,
        Sampling sampling,
        @Nullable Prediction prediction) {

    /** Stands for no particular class. */
    public static final int ANY = -1;

    public static final Inquiry INITIAL = new Inquiry(
            List.of(Temperature.of(0.1), Temperature.ONE, Temperature.of(10)),
            ANY,
            List.of(),
            InfoNceCase.MOCO,
            Sampling.INITIAL,
            null);

    /**
     * Sorts the pins.
     *
     * @throws IllegalArgumentException for more than three corners, or the same one twice
     */
    public Inquiry {
        pins = List.copyOf(new TreeSet<>(pins));
        corners = List.copyOf(corners);
        if (corners.size() > Simplex.SIZE || Set.copyOf(corners).size() < corners.size()) {
            throw new IllegalArgumentException("A simplex has at most three different corners, not " + corners + ".");
        }
    }

    public Inquiry withPins(List<Temperature> changed) {
        return new Inquiry(changed, trueClass, corners, infoNce, sampling, prediction);
    }

    public Inquiry withTrueClass(int changed) {
        return new Inquiry(pins, changed, corners, infoNce, sampling, prediction);
    }

    public Inquiry withCorners(List<Integer> changed) {
        return new Inquiry(pins, trueClass, changed, infoNce, sampling, prediction);
    }

    public Inquiry withInfoNce(InfoNceCase changed) {
        return new Inquiry(pins, trueClass, corners, changed, sampling, prediction);
    }

    public Inquiry withSampling(Sampling changed) {
        return new Inquiry(pins, trueClass, corners, infoNce, changed, prediction);
    }

    public Inquiry withPrediction(@Nullable Prediction changed) {
        return new Inquiry(pins, trueClass, corners, infoNce, sampling, changed);
    }

    /**
     * Returns this inquiry after classes or logits have changed, which ends a prediction.
     *
     * @param moved gives the new index of an old one, or {@link #ANY} for a removed class
     */
    Inquiry afterMove(IntUnaryOperator moved) {
        List<Integer> kept = corners.stream()
                .map(moved::applyAsInt)
                .filter(corner -> corner != ANY)
                .toList();
        return new Inquiry(pins, trueClass == ANY ? ANY : moved.applyAsInt(trueClass), kept, infoNce, sampling, null);
    }
}
