package io.github.tauscope.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Makes the help of a command, with texts that only who asks for help waits for. */
final class HelpFactory implements IHelpFactory {

    @Override
    public Help create(CommandSpec command, Help.ColorScheme colors) {
        command.commandLine().setResourceBundle(new HelpTexts());
        return new Help(command, colors);
    }
}
