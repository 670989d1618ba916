package io.github.tauscope.lesson;

import io.github.tauscope.text.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words that can follow an @, those of the state in the order in which they are applied. */
enum Directive {
    EXAMPLE,
    LOGITS,
    PROBABILITIES,
    LABELS,
    TEMPERATURE,
    OUTLINE,
    PINS,
    TRUE_CLASS,
    TOP_K,
    TOP_P,
    MIN_P,
    DRAWS,
    FIGURE,
    AXIS,
    METHOD,
    MEASURE,
    LOCK,
    HIDE,
    QUESTION,
    PREDICT,
    CHOICE,
    PICTURE,
    ANSWER,
    REVEAL,
    WHY,
    TEACHER;

    /** Returns the directive with a name, without the @. */
    static Optional<Directive> named(String name) {
        return Arrays.stream(values())
                .filter(directive -> Names.of(directive).equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Names::of).toList();
    }

    /** Returns whether this sets what is shown, in this step and those after it. */
    boolean isOfState() {
        return compareTo(MEASURE) <= 0;
    }

    /** Returns whether the numbers after it are given, and no claim. */
    boolean isGiven() {
        return isOfState() || this == REVEAL || this == PICTURE || this == ANSWER;
    }

    /** Returns whether a step can have several. */
    boolean isRepeatable() {
        return this == CHOICE || this == PICTURE || this == REVEAL || this == TEACHER;
    }

    /** Returns whether it says a text to people. */
    boolean isText() {
        return this == QUESTION || this == CHOICE || this == WHY || this == TEACHER;
    }

    /** Returns the name with its @. */
    String written() {
        return "@" + Names.of(this);
    }
}
