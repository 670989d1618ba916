package io.github.tauscope.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** {@code tauscope generate-completion}: the script that tells bash and zsh what can be completed, as picocli makes it but for two things. */
final class CompletionCommand implements Command {

    /** Where picocli turns off what the script ends with: names of files, if nothing else is there to offer. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private static final String CURRENT = "  local curr_word=${COMP_WORDS[COMP_CWORD]}\n";
    private static final String PREVIOUS = "  local prev_word=${COMP_WORDS[COMP_CWORD-1]}\n";

    private final Console console;
    private final CommandLine commands;

    /** @param commands what can be completed */
    CompletionCommand(Console console, CommandLine commands) {
        this.console = console;
        this.commands = commands;
    }

    @Override
    public Integer call() throws IOException {
        console.out().write(script());
        console.out().flush();
        return ExitCode.OK;
    }

    private String script() {
        return AutoComplete.bash(commands.getCommandName(), commands)
                .replace(NO_FILES, "")
                .replace(CURRENT, CURRENT + "  if [ \"$curr_word\" = \"=\" ]; then curr_word=\"\"; fi\n")
                .replace(
                        PREVIOUS,
                        PREVIOUS
                                + "  # bash takes --format=csv for three words\n"
                                + "  if [ \"$prev_word\" = \"=\" ]; then prev_word=${COMP_WORDS[COMP_CWORD-2]}; fi\n");
    }
}
