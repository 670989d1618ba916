package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A text that a command takes: the value of an option, or a word without a name, as picocli parses, explains and completes it. */
final class TextArgument {

    private final String name;
    private final ArgSpec spec;

    /** Makes an option. The key of its text in the help is its name, unless the builder has another. */
    TextArgument(OptionSpec.Builder option) {
        OptionSpec built = option.type(String.class).build();
        this.name = built.longestName();
        this.spec = built;
    }

    /** Makes a word, whose name is its placeholder in the help. */
    TextArgument(PositionalParamSpec.Builder word) {
        this.spec = word.type(String.class).build();
        this.name = spec.paramLabel();
    }

    void addTo(CommandSpec command) {
        command.add(spec);
    }

    boolean isGiven() {
        return spec.getValue() != null;
    }

    /** Returns the argument, if it is given. */
    Optional<Argument> given() {
        @Nullable String text = spec.getValue();
        return Optional.ofNullable(text).map(value -> new Argument(name, value));
    }

    /** Returns the argument or, if it isn't given, with the value that it usually has. */
    Argument or(String usual) {
        return given().orElseGet(() -> new Argument(name, usual));
    }

    /** Returns the arguments that are given, in this order. */
    static List<Argument> given(TextArgument... arguments) {
        List<Argument> given = new ArrayList<>();
        for (TextArgument argument : arguments) {
            argument.given().ifPresent(given::add);
        }
        return given;
    }
}
