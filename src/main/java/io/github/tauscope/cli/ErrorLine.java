package io.github.tauscope.cli;

import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports an error in one line, never as a stack trace. */
final class ErrorLine implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** The greatest length of a line; an argument or a file name can have any length. */
    private static final int LONGEST = 400;

    private final PrintWriter err;
    private final @Nullable Message place;

    ErrorLine(PrintWriter err) {
        this(err, null);
    }

    /**
     * @param place where the arguments come from, such as a line of a file; null for the command line
     */
    ErrorLine(PrintWriter err, @Nullable Message place) {
        this.err = err;
        this.place = place;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String sentence = sentence(e);
        return say(command, words().text(sentence.endsWith("?") ? "cli.see.asked" : "cli.see", sentence, command));
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        return report(commandLine.getCommandSpec().qualifiedName(), e);
    }

    /** Reports why a command ended, and returns its exit status. */
    int report(String command, Exception e) {
        if (e instanceof MessageException told) {
            return say(command, words().text(told.sentence()));
        }
        if (e instanceof IOException) {
            return unwritable(command, String.valueOf(e.getMessage()));
        }
        return fault(command, e);
    }

    /** Reports a fault that doesn't end the command. */
    void tell(String command, Message sentence) {
        say(command, words().text(sentence));
    }

    /** Reports that there is too little memory, or a bug with its place, so that people can report it. */
    int fault(String command, Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof OutOfMemoryError) {
            return say(command, words().text("cli.memory"));
        }
        StackTraceElement[] trace = root.getStackTrace();
        return say(
                command,
                trace.length == 0
                        ? words().text("cli.fault", root.toString())
                        : words().text("cli.fault.at", root.toString(), trace[0].toString()));
    }

    /** A closed pipe is not an error: a reader such as {@code head} has enough. */
    private int unwritable(String command, String reason) {
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.OK;
        }
        return say(command, words().text("cli.unwritable", reason));
    }

    private static Messages words() {
        return Messages.of(Locale.getDefault());
    }

    private int say(String command, String sentence) {
        String told = place == null ? sentence : words().text(Message.of("input.place", place, sentence));
        err.print(command + ": " + shortened(Printable.of(told)) + "\n");
        err.flush();
        return ExitCode.USAGE;
    }

    /** Cuts out the middle: the place is at the beginning, what to do at the end. */
    private static String shortened(String line) {
        int[] letters = line.codePoints().toArray();
        int half = LONGEST / 2;
        return letters.length <= LONGEST
                ? line
                : new String(letters, 0, half) + " … " + new String(letters, letters.length - half, half);
    }

    private String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0), String.valueOf(e.getMessage()));
        }
        if (e instanceof OverwrittenOptionException repeated) {
            return words().text("cli.repeated", name(repeated.getOverwritten()));
        }
        return String.valueOf(e.getMessage());
    }

    private String missing(ArgSpec argument, String message) {
        if (argument.isPositional()) {
            return words().text("cli.word.missing", name(argument));
        }
        // picocli names an option that it finds where a value is expected only in the message of the exception
        Matcher found = Pattern.compile("but found ('.*')").matcher(message);
        return found.find()
                ? words().text("cli.value.option", name(argument), argument.paramLabel(), found.group(1))
                : words().text("cli.value.missing", name(argument), argument.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String unmatched(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        if (!e.isUnknownOption()) {
            return words().text("cli.unexpected", argument);
        }
        return e.getSuggestions().stream()
                .filter(name -> name.startsWith("--"))
                .reduce((names, name) -> words().text("cli.or", names, name))
                .map(suggested -> words().text("cli.option.meant", argument, suggested))
                .orElseGet(() -> words().text("cli.option.none", argument));
    }
}
