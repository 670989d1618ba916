package io.github.tauscope.input;

import io.github.tauscope.kernel.Softmax;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Printable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Makes rows of logarithms of probabilities: of all classes, or of those that were listed. */
final class ListedRow {

    /** Stands for a class without a measurement. */
    static final double UNKNOWN = Double.NaN;

    /** What servers send for −∞: vLLM and OpenAI, and llama.cpp with the least float. */
    private static final double MARKER = -9999;

    private static final double LEAST_FLOAT = -3.4e38;

    /** A floor that some servers have; one such value can be a measurement, several can't. */
    private static final double FLOOR = -100;

    /** How far the sum of the probabilities of all classes may be from 1, beside the digits that are printed. */
    private static final double FLOAT_ROUNDING = 1e-6;

    /** A sum below this is not that of a list of the likeliest classes, as far as a name does not say so. */
    private static final double LEAST_SUM = 0.9;

    private static final int LEAST_DECIMALS = 3;
    private static final int FLOAT_DECIMALS = 7;

    private ListedRow() {}

    /** Returns whether numbers that are called logits look like the logarithms of the likeliest classes' probabilities. */
    static boolean looksListed(double[] logits) {
        double sum =
                logits.length > 1 && Arrays.stream(logits).allMatch(z -> z < 0 && Double.isFinite(z)) ? sum(logits) : 0;
        return sum >= LEAST_SUM
                && sum < 1
                && Arrays.stream(logits).map(ListedRow::decimals).min().orElse(0) >= LEAST_DECIMALS;
    }

    /**
     * Returns the row of a list in a server's reply, which never has all classes.
     *
     * @param logProbabilities with {@link #UNKNOWN} where there is no measurement
     * @param ceiling see {@link Listing}
     */
    static Row ofReply(List<String> labels, double[] logProbabilities, OptionalDouble ceiling, ReadAs readAs) {
        return of(labels, logProbabilities, listing(readAs).withCeiling(ceiling));
    }

    /** Returns the row of a table, which has all classes if their probabilities add up to 1. */
    static Row ofTable(List<String> labels, double[] numbers, NumberKind kind, ReadAs readAs) {
        double[] logProbabilities = kind == NumberKind.PROBABILITY
                ? Experiments.logits(numbers, kind).toArray()
                : numbers;
        Row row = of(labels, logProbabilities, listing(readAs));
        boolean isWhole = row.labels().size() == labels.size()
                && !readAs.isOfList()
                && addsUp(row.logits().toArray());
        return isWhole ? row.withListing(null) : row;
    }

    private static Row of(List<String> labels, double[] logProbabilities, Listing listing) {
        if (listing.vocabulary().orElse(Long.MAX_VALUE) < labels.size()) {
            throw new InputException(
                    "input.list.vocabulary", String.valueOf(listing.vocabulary().orElseThrow()), labels.size());
        }
        for (int i = 0; i < logProbabilities.length; i++) {
            if (logProbabilities[i] > NumberKind.LOG_ROUNDING) {
                throw new InputException("input.list.above", Printable.quoted(labels.get(i)));
            }
        }
        boolean hasFloor = hasFloor(logProbabilities);
        List<String> unknown = new ArrayList<>(listing.unknown());
        int[] known = IntStream.range(0, logProbabilities.length)
                .filter(i -> !isMarker(logProbabilities[i], hasFloor) || !unknown.add(labels.get(i)))
                .toArray();
        if (known.length == 0) {
            throw new InputException("input.list.unknown");
        }
        return new Row(
                "",
                Arrays.stream(known).mapToObj(labels::get).toList(),
                Experiments.logits(
                        Arrays.stream(known)
                                .mapToDouble(i -> logProbabilities[i])
                                .toArray(),
                        NumberKind.LOGIT),
                listing.withUnknown(unknown),
                Inquiry.ANY);
    }

    private static Listing listing(ReadAs readAs) {
        return Listing.PLAIN.withSource(readAs.source().orElse(Temperature.ONE)).withVocabulary(readAs.vocabulary());
    }

    /** Returns the least number that is finite and stands for itself; empty if none does. */
    static OptionalDouble leastMeasured(double[] logProbabilities) {
        boolean hasFloor = hasFloor(logProbabilities);
        return Arrays.stream(logProbabilities)
                .filter(value -> Double.isFinite(value) && !isMarker(value, hasFloor))
                .min();
    }

    private static boolean hasFloor(double[] logProbabilities) {
        return Arrays.stream(logProbabilities).filter(value -> value == FLOOR).count() > 1;
    }

    private static boolean isMarker(double value, boolean hasFloor) {
        return Double.isNaN(value)
                || value == MARKER
                || (value <= LEAST_FLOAT && Double.isFinite(value))
                || (hasFloor && value == FLOOR);
    }

    private static boolean addsUp(double[] logProbabilities) {
        int digits = Arrays.stream(logProbabilities)
                .filter(Double::isFinite)
                .map(ListedRow::decimals)
                .mapToInt(decimals -> (int) decimals)
                .max()
                .orElse(0);
        double printed = StrictMath.pow(10, -Math.min(digits, FLOAT_DECIMALS)) / 2;
        return Math.abs(sum(logProbabilities) - 1) <= printed + FLOAT_ROUNDING;
    }

    private static double sum(double[] logProbabilities) {
        return StrictMath.exp(Softmax.logSumExp(logProbabilities, 1));
    }

    private static double decimals(double value) {
        return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
    }
}
