package io.github.tauscope.cli;

import io.github.tauscope.input.InputException;
import io.github.tauscope.model.Examples;
import io.github.tauscope.session.ContentReader;
import io.github.tauscope.session.Start;
import io.github.tauscope.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** {@code tauscope}: the window. */
@Command(
        name = "tauscope",
        resourceBundle = TauscopeCommand.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class TauscopeCommand implements Callable<Integer> {

    /** The texts of the help by picocli's keys, with the descriptions of the figures' options. */
    static final String BUNDLE = "io.github.tauscope.i18n.commands";

    private static final List<String> COMMANDS = List.of(
            "table", "render", "check", "rows", "calibrate", "describe", "examples", "lessons", "lesson", "handout");

    private static final Pattern WORD = Pattern.compile("[A-Za-z-]+");

    @Parameters(descriptionKey = "file", arity = "0..1", paramLabel = "FILE")
    private @Nullable String file;

    @Mixin
    private LogitsOptions logits = new LogitsOptions();

    @Mixin
    private TemperatureOptions temperature = new TemperatureOptions();

    private TauscopeCommand() {}

    /**
     * Returns the command line for some arguments. If the first names a command, neither the others nor the options of the window are
     * made: picocli takes its time.
     */
    static CommandLine commandLine(Console console, String... args) {
        CommandLine commands = args.length > 0 && COMMANDS.contains(args[0]) ? only(args[0], console) : all(console);
        commands.setOut(new PrintWriter(console.out(), true))
                .setErr(console.err())
                .setExecutionStrategy(TauscopeCommand::execute);
        return configured(commands, new ErrorLine(console.err()));
    }

    private static CommandLine only(String name, Console console) {
        return new CommandLine(CommandSpec.create().name("tauscope").resourceBundleBaseName(BUNDLE))
                .addSubcommand(command(name, console));
    }

    private static CommandLine all(Console console) {
        CommandLine commands = new CommandLine(new TauscopeCommand());
        COMMANDS.forEach(name -> commands.addSubcommand(command(name, console)));
        return commands.addSubcommand(new CompletionCommand(console));
    }

    private static Object command(String name, Console console) {
        return switch (name) {
            case "table" -> new TableCommand(console);
            case "render" -> RenderCommand.commandLine(console);
            case "check" -> new CheckCommand(console);
            case "rows" -> new RowsCommand(console);
            case "calibrate" -> new CalibrateCommand(console);
            case "describe" -> DescribeCommand.commandLine(console);
            case "lesson" -> new LessonCommand();
            case "examples" -> new ExamplesCommand(console);
            case "lessons" -> new LessonsCommand(console);
            case "handout" -> new HandoutCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Sets how arguments are parsed and errors reported. */
    static CommandLine configured(CommandLine commands, ErrorLine errors) {
        return commands.setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                // labels may begin with @, and with - and the letter of an option
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false);
    }

    @Override
    public Integer call() {
        Start given;
        try {
            given = start();
        } catch (InputException e) {
            if (file == null || !ContentReader.isOfSession(file)) {
                throw e;
            }
            return openRefusing(e);
        }
        return Window.open(given);
    }

    /** A session or a link is opened from a desktop, where nobody reads an error stream. */
    private static int openRefusing(InputException problem) {
        try {
            return Window.open(Start.refusing(problem));
        } catch (NoWindowException e) {
            throw problem;
        }
    }

    /** Returns what the arguments give. */
    Start start() {
        requireFileOrCommand(file);
        Start given = logits.given(file).map(LogitsOptions.Given::start).orElse(Start.NONE);
        return temperature
                .temperature()
                .map(one -> given.at(given.experiment()
                        .orElseGet(() -> Examples.all().get(0).experiment())
                        .withTemperature(one)))
                .orElse(given);
    }

    /** Distinguishes a misspelt command from a missing file. */
    private static void requireFileOrCommand(@Nullable String word) {
        if (word == null || word.equals(FileOptions.STANDARD_INPUT)) {
            return;
        }
        if (WORD.matcher(word).matches() && !Files.exists(Path.of(word))) {
            throw new InputException("cli.word", word);
        }
    }

    /** Runs the last command, unless options before it would be ignored. */
    private static int execute(ParseResult parsed) {
        boolean lost = parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty();
        if (lost && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            String command = parsed.subcommand().commandSpec().name();
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    Messages.of(Locale.getDefault()).text("cli.before", command));
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
