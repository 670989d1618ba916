package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.arguments.FigureOption;
import io.github.tauscope.arguments.FigureOptions;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The bundle of the help, whose keys picocli looks up by itself. */
class HelpTextsTest {

    private static final String USAGE = ".usage.";

    private final Set<String> keys =
            new TreeSet<>(ResourceBundle.getBundle(HelpTexts.BUNDLE).keySet());

    @Test
    void everyOptionHasATextAndEveryTextAnOption() {
        Set<String> ofFigures =
                FigureOptions.ALL.stream().map(FigureOption::key).collect(Collectors.toSet());
        Set<String> named = commands()
                .flatMap(command -> command.args().stream())
                .map(HelpTextsTest::key)
                .map(key -> ofFigures.contains(key) ? "figure." + key : key)
                .collect(Collectors.toSet());
        assertThat(keys.stream().filter(key -> !key.contains(USAGE))).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyCommandIsDescribedAndEveryUsageThatOfACommand() {
        Set<String> commands =
                commands().map(command -> command.qualifiedName(".")).collect(Collectors.toSet());
        assertThat(keys.stream().filter(key -> key.contains(USAGE)).map(key -> key.split(USAGE)[0]))
                .isSubsetOf(commands);
        assertThat(keys)
                .containsAll(commands.stream()
                        .map(command -> command + USAGE + "description")
                        .toList());
    }

    /** picocli ends at the first number that is missing. */
    @Test
    void linesAreNumberedWithoutAGap() {
        assertThat(keys).filteredOn(key -> key.matches(".*\\.[1-9]\\d*")).allMatch(key -> {
            int dot = key.lastIndexOf('.');
            int before = Integer.parseInt(key.substring(dot + 1)) - 1;
            return keys.contains(key.substring(0, dot + 1) + before);
        });
    }

    private static Stream<CommandSpec> commands() {
        CommandLine program = Commands.all(Console.ofProcess());
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec);
    }

    /** Returns the key that the argument names, else the name of the option. */
    private static String key(ArgSpec argument) {
        String named = argument.descriptionKey();
        return argument instanceof OptionSpec option && (named == null || named.isEmpty())
                ? option.longestName().replaceFirst("^-+", "")
                : named;
    }
}
