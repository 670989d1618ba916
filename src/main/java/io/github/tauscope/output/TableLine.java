package io.github.tauscope.output;

import io.github.tauscope.model.Experiment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line that prints the table of an experiment at its temperature anew.
 *
 * @param experiment the experiment
 * @param format in which format
 */
public record TableLine(Experiment experiment, TableFormat format) {

    /** Returns whether the logits and labels can stand on the line; else it needs them in a file. */
    public boolean isShort() {
        return new ExperimentWords(experiment, null).isShort();
    }

    /**
     * Returns the line for a shell of POSIX.
     *
     * @param logits a file of the logits in CSV; null to have them on the line
     * @param out the file that the shell writes
     */
    public String shellLine(@Nullable String logits, String out) {
        return ShellLine.of(words(logits)) + " > " + ShellLine.of(List.of(out));
    }

    /** Returns the words of the command. */
    public List<String> words(@Nullable String logits) {
        return Stream.of(
                        Stream.of("tauscope", "table"),
                        new ExperimentWords(experiment, logits).words(),
                        Stream.of("--format=" + format))
                .flatMap(part -> part)
                .toList();
    }
}
