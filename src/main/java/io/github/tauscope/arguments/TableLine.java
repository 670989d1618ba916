package io.github.tauscope.arguments;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.TableFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command line that prints the table of an experiment at its temperature again. */
public record TableLine(Experiment experiment, TableFormat format) implements CopiedCommand {

    @Override
    public boolean isShort() {
        return ExperimentArguments.of(experiment, null).isShort();
    }

    @Override
    public boolean isPossible() {
        return ExperimentArguments.of(experiment, null).isPossible();
    }

    @Override
    public String shellLine(@Nullable String logits, String out) {
        return ShellLine.of(words(logits)) + " > " + ShellLine.of(List.of(out));
    }

    public List<String> words(@Nullable String logits) {
        return ExperimentArguments.all(
                        Stream.of("tauscope", "table"),
                        ExperimentArguments.of(experiment, logits).words(),
                        Stream.of("--format=" + format))
                .toList();
    }
}
