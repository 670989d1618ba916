package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tauscope render}: figures into files, without a display. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        customSynopsis = {
            "tauscope render (--logits=Z,... | --probabilities=P,... | --in=FILE |",
            "                --example=NAME) [--labels=LABEL,...] [--temperature=TAU |",
            "                --logit-scale=BETA | --log-logit-scale=LN_BETA]",
            "                [--figure=FIGURE] [--title=SWITCH] [--theme=THEME]",
            "                [--width=PIXELS] [--height=PIXELS] [--pixel-ratio=RATIO]",
            "                [--compare-logits=Z,...] [--compare-temperature=TAU]",
            "                [options of the figure] --out=FILE",
            "       tauscope render --batch=FILE"
        },
        description = "Writes a figure into a file: the same bytes for the same input and version.",
        footerHeading = "%n",
        footer = {
            "An option whose description begins with the names of figures is for those",
            "alone. What it says is in the window too, and by default as there at first.",
            "",
            "A batch has on each line the options of one picture, as they stand above,",
            "with '...' or \"...\" around what has spaces; lines that begin with # are",
            "passed over. A line that is wrong is told, and the others are rendered.",
            "",
            "Letters that IBM Plex Sans lacks (CJK, emoji, ...) are drawn by the fonts of",
            "the machine, and differ where those do. A .svg names the font and does not",
            "embed it.",
            "",
            "Examples:",
            "  tauscope render --example clip --out clip.svg",
            "  tauscope render --logits 1,5,7,10 --temperature 0.1 --out cold.png",
            "  tauscope render --example moco --figure sweep --axis log --out moco.svg",
            "  tauscope render --example tie --figure steps --title on --out tie.gif",
            "  tauscope render --batch figures.txt",
            "",
            "Exit status: 0; 2 for bad usage or bad input, told in one line."
        })
final class RenderCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RenderOptions options = new RenderOptions();

    @Option(names = "--batch", paramLabel = "FILE", description = "Instead of all others: a file of such options.")
    private @Nullable String batch;

    RenderCommand(Console console) {
        this.console = console;
    }

    /** Returns this command with the options of figures. */
    static CommandLine commandLine(Console console) {
        RenderCommand command = new RenderCommand(console);
        return command.options.completed(new CommandLine(command));
    }

    @Override
    public Integer call() throws IOException {
        if (batch == null) {
            return options.call();
        }
        if (spec != null && spec.commandLine().getParseResult().matchedOptions().size() > 1) {
            throw new InputException(
                    "--batch: there are other options too; allowed are they on the lines of the file.");
        }
        return new Batch(console, new Argument("--batch", batch).path()).run();
    }
}
