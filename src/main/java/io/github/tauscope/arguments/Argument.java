package io.github.tauscope.arguments;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.input.NumberList;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An option and its value. */
public record Argument(String name, String text) {

    private static final String ADDRESS = "file:/";

    /**
     * Returns the argument that was given, of options that can't be combined.
     *
     * @throws InputException if several are given
     */
    public static Optional<Argument> oneOf(List<Argument> given) {
        if (given.size() > 1) {
            Object names = given.stream()
                    .<Object>map(Argument::name)
                    .reduce((before, name) -> Message.of("argument.and", before, name))
                    .orElseThrow();
            throw new InputException("argument.exclusive", names);
        }
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
    }

    public double[] numbers(NumberKind kind) {
        return read(text -> NumberList.parse(text, kind));
    }

    public double number(int least, int most) {
        return number(least, most, Message.of("argument.numbers", least, most));
    }

    /**
     * Reads a number.
     *
     * @param allowed what is allowed, for the sentence about another number
     */
    public double number(double least, double most, Message allowed) {
        try {
            double number = Reals.parse(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (InvalidNumberException e) {
            // the sentence below says what is allowed
        }
        throw refused(allowed);
    }

    public int whole(int least, int most) {
        return (int) whole((long) least, (long) most);
    }

    public long whole(long least, long most) {
        return whole(least, most, Message.of("argument.whole", least, most));
    }

    /**
     * Reads a whole number.
     *
     * @param allowed what to say that is allowed, where that is more than such numbers
     */
    public long whole(long least, long most, Message allowed) {
        try {
            long number = new BigDecimal(text.strip().replace('−', '-')).longValueExact();
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // the sentence below says what is allowed
        }
        throw refused(allowed);
    }

    public double finite() {
        try {
            return Reals.parseFinite(text);
        } catch (InvalidNumberException e) {
            throw refused(Message.of("argument.finite"));
        }
    }

    public double only(NumberKind kind) {
        double[] numbers = numbers(kind);
        if (numbers.length > 1) {
            throw new InputException("argument.one", name, numbers.length);
        }
        return numbers[0];
    }

    /**
     * Reads the name of a file, or its address: desktops give a program the files that it is to open as {@code file:///…}.
     *
     * @throws InputException if it is empty, or this machine has no such file names or addresses
     */
    public Path path() {
        if (text.isEmpty()) {
            throw new InputException("argument.path.empty", name);
        }
        try {
            return text.startsWith(ADDRESS) ? Path.of(URI.create(text)) : Path.of(text);
        } catch (InvalidPathException e) {
            throw new InputException("argument.path.locale", name, e.getReason());
        } catch (IllegalArgumentException e) {
            throw new InputException("argument.path.address", name, Printable.excerpt(text));
        }
    }

    /** Reads the value; exceptions name the argument. */
    public <T> T read(Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (InputException e) {
            throw e.in(name);
        }
    }

    /** Returns the name and the value in quotes, for a sentence. */
    public Message quoted() {
        return Message.of("input.place", name, Printable.quoted(text));
    }

    private InputException refused(Message allowed) {
        return new InputException("input.refused", Message.of("argument.refused", quoted()), allowed);
    }
}
