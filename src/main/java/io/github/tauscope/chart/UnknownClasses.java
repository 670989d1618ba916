package io.github.tauscope.chart;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the classes of a list that its writer named without a measurement: nothing is known of them, so no figure shows them. */
public final class UnknownClasses {

    private UnknownClasses() {}

    /** Returns a sentence with their labels; empty if there are none. */
    public static Optional<String> sentence(Experiment experiment, Messages words) {
        Listing listing = experiment.listing();
        return listing == null ? Optional.empty() : sentence(listing, words);
    }

    /** Returns a sentence with their labels; empty if there are none. */
    public static Optional<String> sentence(Listing listing, Messages words) {
        return listing.unknown().isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(
                        "listing.unknown",
                        listing.unknown().stream().map(Printable::label).collect(Collectors.joining(", "))));
    }
}
