package io.github.tauscope.figure.bars;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A part of a bar figure that can be kept back, for asking before showing. Outlined predictions always show. */
public enum Hidden {
    /** The values of the probabilities. */
    NUMBERS,
    /** The bars of the probabilities, and with them their values. */
    BARS,
    /** The outline of another distribution. */
    OUTLINE;

    /** Returns the next of a round: nothing, the numbers, the bars as well, the outline as well, nothing. */
    public static Set<Hidden> more(Set<Hidden> hidden) {
        EnumSet<Hidden> more = EnumSet.noneOf(Hidden.class);
        more.addAll(hidden);
        boolean wasAll = !Arrays.stream(values())
                .filter(part -> !hidden.contains(part))
                .findFirst()
                .map(more::add)
                .orElse(false);
        return wasAll ? Set.of() : Collections.unmodifiableSet(more);
    }
}
