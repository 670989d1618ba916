package io.github.tauscope.cli;

import io.github.tauscope.input.InputException;
import io.github.tauscope.output.OutputException;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/** Says in one line what went wrong, and never with a stack trace. */
final class ErrorLine implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** What picocli says of an option where a value belongs; the exception holds it in its message alone. */
    private static final Pattern FOUND = Pattern.compile("but found ('.*')");

    private final PrintWriter err;
    private final String place;

    ErrorLine(PrintWriter err) {
        this(err, "");
    }

    /**
     * Takes where to say it.
     *
     * @param place where the arguments stand, put before each sentence; empty for the command line
     */
    ErrorLine(PrintWriter err, String place) {
        this.err = err;
        this.place = place;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String sentence = sentence(e);
        return say(command, sentence + (sentence.endsWith("?") ? "" : ".") + " See '" + command + " --help'.");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        String command = commandLine.getCommandSpec().qualifiedName();
        if (e instanceof InputException || e instanceof OutputException || e instanceof NoWindowException) {
            return say(command, String.valueOf(e.getMessage()));
        }
        if (e instanceof IOException) {
            return unwritable(command, String.valueOf(e.getMessage()));
        }
        return fault(command, e);
    }

    /** Says that the program itself is at fault, and where, so that it can be reported. */
    int fault(String command, Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        return say(command, "this is a fault of the program: " + root + (trace.length == 0 ? "" : " at " + trace[0]));
    }

    /** A reader such as {@code head} that has enough is no fault. */
    private int unwritable(String command, String reason) {
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.OK;
        }
        return say(command, "standard output can't be written (" + reason + "); allowed is a file or pipe that can.");
    }

    private int say(String command, String sentence) {
        err.print(command + ": " + Printable.of(place + sentence) + "\n");
        err.flush();
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0), String.valueOf(e.getMessage()));
        }
        if (e instanceof OverwrittenOptionException repeated) {
            return name(repeated.getOverwritten()) + ": it is given more than once; allowed is once";
        }
        return String.valueOf(e.getMessage());
    }

    private static String missing(ArgSpec argument, String message) {
        Matcher found = FOUND.matcher(message);
        return name(argument) + ": no value is given" + (found.find() ? " but the option " + found.group(1) : "") + "; "
                + name(argument) + "=" + argument.paramLabel() + " is allowed";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        if (!e.isUnknownOption()) {
            return "'" + argument
                    + "' is not expected here; numbers and labels have commas between and no spaces, and the name"
                    + " of a file follows --in";
        }
        String suggestions = e.getSuggestions().stream()
                .filter(name -> name.startsWith("--"))
                .collect(Collectors.joining(" or "));
        return "'" + argument + "' is no option" + (suggestions.isEmpty() ? "" : "; did you mean " + suggestions + "?");
    }
}
