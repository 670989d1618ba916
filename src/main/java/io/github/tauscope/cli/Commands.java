package io.github.tauscope.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands of the program: how their arguments are parsed, one is run, and errors are reported. picocli gets objects of named
 * classes and no lambdas: JDK 17 can't archive a lambda whose interface is as old as picocli's.
 */
final class Commands {

    private static final List<String> NAMES = List.of(
            "table", "render", "check", "rows", "calibrate", "describe", "examples", "lessons", "lesson", "handout");

    private Commands() {}

    /**
     * Runs the command that the arguments name, else the window, and returns the exit status. If the first of n ≥ 1 arguments is a name,
     * the other commands and the options of the window are not made, which would take longer than most commands do.
     */
    static int run(Console console, String... args) {
        boolean isNamed = NAMES.contains(args[0]);
        CommandLine line = isNamed ? only(args[0], console) : all(console);
        try {
            return line.execute(isNamed ? Arrays.copyOfRange(args, 1, args.length) : args);
        } finally {
            line.getOut().flush();
        }
    }

    private static CommandLine only(String name, Console console) {
        CommandSpec command = command(name, console).spec(name);
        command.parent(CommandSpec.create().name(TauscopeCommand.NAME));
        return configured(new CommandLine(command), console);
    }

    /** Returns the window with all commands below it. */
    static CommandLine all(Console console) {
        CommandLine commands = new CommandLine(new TauscopeCommand().spec(TauscopeCommand.NAME));
        NAMES.forEach(name -> commands.addSubcommand(command(name, console).spec(name)));
        commands.addSubcommand(new CompletionCommand(console, commands).spec("generate-completion"));
        return configured(commands.setExecutionStrategy(new OnlyCommand()), console);
    }

    private static CommandLine configured(CommandLine commands, Console console) {
        commands.setOut(new PrintWriter(console.out(), true))
                .setErr(console.err())
                .setHelpFactory(new HelpFactory());
        return configured(commands, new ErrorLine(console.err()));
    }

    private static Command command(String name, Console console) {
        return switch (name) {
            case "table" -> new TableCommand(console);
            case "render" -> new RenderCommand(console);
            case "check" -> new CheckCommand(console);
            case "rows" -> new RowsCommand(console);
            case "calibrate" -> new CalibrateCommand(console);
            case "describe" -> new DescribeCommand(console);
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
}
