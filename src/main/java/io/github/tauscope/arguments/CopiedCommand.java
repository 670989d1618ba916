package io.github.tauscope.arguments;

import org.jspecify.annotations.Nullable;

/** The command line that makes a file again. */
public interface CopiedCommand {

    /** Returns whether the logits and labels fit on the line; otherwise it needs a file. */
    boolean isShort();

    /** Returns whether a command exists: the logits of A can't be put into a file. */
    default boolean isPossible() {
        return true;
    }

    /**
     * Returns the line for a POSIX shell.
     *
     * @param logits a CSV file with the logits; null to write them on the line
     */
    String shellLine(@Nullable String logits, String out);
}
