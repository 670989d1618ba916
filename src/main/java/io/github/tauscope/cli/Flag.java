package io.github.tauscope.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** An option without a value. */
final class Flag {

    private final OptionSpec spec;

    /** Makes an option. The key of its text in the help is its name. */
    Flag(String name) {
        this.spec = OptionSpec.builder(name).type(boolean.class).build();
    }

    void addTo(CommandSpec command) {
        command.add(spec);
    }

    boolean isGiven() {
        return Boolean.TRUE.equals(spec.getValue());
    }
}
