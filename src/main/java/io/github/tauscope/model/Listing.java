package io.github.tauscope.model;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.TopList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What makes some numbers a list of the likeliest classes and not all logits: they are the logarithms of probabilities at a
 * source temperature, and others are not listed. Immutable.
 *
 * @param source τ₀ at which the probabilities were taken, above 0 and finite
 * @param vocabulary N, how many classes there are with those that are not listed; empty if unknown
 * @param ceiling the greatest ln p that a class which is not listed can have; empty for that of the least listed one
 * @param unknown the classes that are named without a measurement
 */
public record Listing(Temperature source, OptionalLong vocabulary, OptionalDouble ceiling, List<String> unknown) {

    /** More classes than any vocabulary has. */
    public static final long LARGEST_VOCABULARY = 1_000_000_000_000L;

    /** What tables call all classes that are not listed. */
    public static final String REST = "(rest)";

    /** What a list says of itself: taken at τ = 1, from a vocabulary of unknown size. */
    public static final Listing PLAIN =
            new Listing(Temperature.ONE, OptionalLong.empty(), OptionalDouble.empty(), List.of());

    /**
     * @throws IllegalArgumentException for a source at a limit, where probabilities say nothing of others
     */
    public Listing {
        if (source.isLimit()) {
            throw new IllegalArgumentException(
                    "Probabilities at τ = " + source + " say nothing of other temperatures.");
        }
        unknown = List.copyOf(unknown);
    }

    /** Returns what is known of all classes by ln p of the listed ones. */
    public TopList topList(Logits logProbabilities) {
        return TopList.of(logProbabilities, source, vocabulary, ceiling);
    }

    /** Returns the same with a vocabulary that has room for n listed classes, if its size is known. */
    Listing ofAtLeast(int n) {
        return vocabulary.orElse(n) >= n ? this : withVocabulary(OptionalLong.of(n));
    }

    public Listing withSource(Temperature changed) {
        return new Listing(changed, vocabulary, ceiling, unknown);
    }

    public Listing withVocabulary(OptionalLong changed) {
        return new Listing(source, changed, ceiling, unknown);
    }

    public Listing withCeiling(OptionalDouble changed) {
        return new Listing(source, vocabulary, changed, unknown);
    }

    public Listing withUnknown(List<String> changed) {
        return new Listing(source, vocabulary, ceiling, changed);
    }
}
