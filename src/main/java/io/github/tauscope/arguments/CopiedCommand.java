package io.github.tauscope.arguments;

import org.jspecify.annotations.Nullable;

/** The command line that makes a file again. */
public interface CopiedCommand {

    /** Returns whether the logits and labels can stand on the line; else it needs them in a file. */
    boolean isShort();

    /** Returns whether there is such a line: the logits of A can stand in no file. */
    default boolean isPossible() {
        return true;
    }

    /**
     * Returns the line for a shell of POSIX.
     *
     * @param logits a file of the logits in CSV; null to have them on the line
     */
    String shellLine(@Nullable String logits, String out);
}
