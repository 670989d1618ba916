package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.FigureOption;
import io.github.tauscope.arguments.FigureOptions;
import io.github.tauscope.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of figures as picocli parses, explains and completes them. */
final class FigureOptionSpecs {

    private final Map<FigureOption, OptionSpec> specs = new LinkedHashMap<>();

    FigureOptionSpecs() {
        FigureOptions.ALL.forEach(option -> specs.put(option, spec(option)));
    }

    void addTo(CommandSpec command) {
        for (OptionSpec spec : specs.values()) {
            command.addOption(spec);
        }
    }

    List<Argument> given() {
        return specs.entrySet().stream()
                .flatMap(entry ->
                        Argument.given(entry.getKey().name(), entry.getValue().getValue()))
                .toList();
    }

    private static OptionSpec spec(FigureOption option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.name())
                .type(String.class)
                .paramLabel(option.value())
                .description(description(option));
        return (option.listed().isEmpty() ? builder : builder.completionCandidates(option.listed())).build();
    }

    private static String description(FigureOption option) {
        String text = ResourceBundle.getBundle(TauscopeCommand.BUNDLE).getString("figure." + option.key());
        String users = option.users(Messages.of(Locale.getDefault()));
        return users.isEmpty() ? text : users + ": " + text;
    }
}
