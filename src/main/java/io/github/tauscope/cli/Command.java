package io.github.tauscope.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command: what it takes, and what it does. It has no annotations, because reading them takes as long as starting the JVM. */
interface Command extends Callable<Integer> {

    /** Adds what the command takes, in the order of the help; nothing, unless it says otherwise. */
    default void addArguments(CommandSpec command) {}

    /** Returns the command as picocli parses and explains it, by a name. */
    default CommandSpec spec(String name) {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name(name);
        command.usageMessage().sortOptions(false);
        addArguments(command);
        return command.add(OptionSpec.builder("-h", "--help").usageHelp(true).build())
                .add(OptionSpec.builder("-V", "--version").versionHelp(true).build())
                .versionProvider(new VersionProvider());
    }
}
