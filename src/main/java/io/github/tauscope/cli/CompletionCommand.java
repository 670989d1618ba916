package io.github.tauscope.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tauscope generate-completion}: the script that tells bash and zsh what can be completed, as picocli makes it but for two things. */
final class CompletionCommand implements Command {

    /** Where picocli turns off what the script ends with: names of files, if nothing else is there to offer. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private static final String CURRENT = "  local curr_word=${COMP_WORDS[COMP_CWORD]}\n";
    private static final String PREVIOUS = "  local prev_word=${COMP_WORDS[COMP_CWORD-1]}\n";

    private final Console console;

    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public String name() {
        return "generate-completion";
    }

    @Override
    public void addArguments(CommandSpec command) {
        spec = command;
    }

    @Override
    public Integer call() throws IOException {
        console.out().write(script());
        console.out().flush();
        return ExitCode.OK;
    }

    private String script() {
        return AutoComplete.bash(spec.root().name(), spec.root().commandLine())
                .replace(NO_FILES, "")
                .replace(CURRENT, CURRENT + "  if [ \"$curr_word\" = \"=\" ]; then curr_word=\"\"; fi\n")
                .replace(
                        PREVIOUS,
                        PREVIOUS
                                + "  # bash takes --format=csv for three words\n"
                                + "  if [ \"$prev_word\" = \"=\" ]; then prev_word=${COMP_WORDS[COMP_CWORD-2]}; fi\n");
    }
}
