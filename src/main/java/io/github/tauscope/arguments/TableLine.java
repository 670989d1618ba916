package io.github.tauscope.arguments;

import io.github.tauscope.chart.Inscription;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.TableFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line that prints the table of an experiment at its temperature again.
 *
 * @param caption of use to LaTeX alone
 */
public record TableLine(Experiment experiment, TableFormat format, Inscription caption) implements CopiedCommand {

    public TableLine(Experiment experiment, TableFormat format) {
        this(experiment, format, Inscription.NONE);
    }

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
                        Stream.of("--format=" + format),
                        captionWord())
                .toList();
    }

    private Stream<String> captionWord() {
        return format == TableFormat.LATEX
                ? ExperimentArguments.unless(Inscription.NONE, caption, "--caption", InscriptionOption.CAPTION::written)
                : Stream.empty();
    }
}
