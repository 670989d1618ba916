package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.FigureOption;
import io.github.tauscope.arguments.FigureOptions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of figures. */
final class FigureArguments {

    private final List<TextArgument> options =
            FigureOptions.ALL.stream().map(FigureArguments::argument).toList();

    void addTo(CommandSpec command) {
        options.forEach(option -> option.addTo(command));
    }

    List<Argument> given() {
        return TextArgument.given(options.toArray(TextArgument[]::new));
    }

    private static TextArgument argument(FigureOption option) {
        OptionSpec.Builder builder =
                OptionSpec.builder(option.name()).paramLabel(option.value()).descriptionKey(HelpTexts.key(option));
        return new TextArgument(option.listed().isEmpty() ? builder : builder.completionCandidates(option.listed()));
    }
}
