package io.github.tauscope.model;

import io.github.tauscope.kernel.Logits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a set: the logits of its classes. Immutable.
 *
 * @param name what it stands for, such as a token; empty for none
 * @param labels one for each class; rows of the same classes share the list
 * @param logits one for each class, or with a listing ln p
 * @param listing what is known of classes that are not listed; null where these are all
 * @param trueClass the index of the true class, or {@link Inquiry#ANY}
 */
public record Row(String name, List<String> labels, Logits logits, @Nullable Listing listing, int trueClass) {

    /** Returns a row of all classes, without a name and a true class. */
    public static Row of(List<String> labels, Logits logits) {
        return new Row("", labels, logits, null, Inquiry.ANY);
    }

    public Row named(String changed) {
        return new Row(changed, labels, logits, listing, trueClass);
    }

    /** Returns the same with other labels for its classes. */
    public Row labelled(List<String> changed) {
        return new Row(name, changed, logits, listing, trueClass);
    }

    public Row withListing(@Nullable Listing changed) {
        return new Row(name, labels, logits, changed, trueClass);
    }

    public Row withTrueClass(int changed) {
        return new Row(name, labels, logits, listing, changed);
    }
}
