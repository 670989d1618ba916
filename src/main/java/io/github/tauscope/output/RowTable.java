package io.github.tauscope.output;

import io.github.tauscope.text.Message;
import java.util.OptionalInt;

/** What is written of a row of a set. */
public sealed interface RowTable permits Table, RowTable.Missing {

    /**
     * A row that has no logits.
     *
     * @param fault why it has none
     */
    record Missing(OptionalInt row, Message fault) implements RowTable {}

    /** Returns its number, counted from 1, if it is one of several. */
    OptionalInt row();
}
