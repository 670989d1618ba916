package io.github.tauscope.cli;

import io.github.tauscope.text.Messages;
import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command that is given, unless options before it would be ignored. */
final class OnlyCommand extends RunLast {

    @Override
    public int execute(ParseResult parsed) {
        boolean lost = parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty();
        if (lost && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            String command = parsed.subcommand().commandSpec().name();
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    Messages.of(Locale.getDefault()).text("cli.before", command));
        }
        return super.execute(parsed);
    }
}
