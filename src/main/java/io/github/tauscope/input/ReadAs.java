package io.github.tauscope.input;

import io.github.tauscope.kernel.Temperature;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What somebody says of an input that can be read in several ways; empty where its reader is to find out.
 *
 * @param array which array of a file
 * @param columns what columns stand for
 * @param numbers what the numbers stand for
 * @param source the temperature at which probabilities were taken
 * @param vocabulary how many classes there are with those that are not listed
 * @param targets where the true classes are: a file, or an array or a column of the input
 * @param doubt what happens where one reading is far likelier than what the numbers are called
 */
public record ReadAs(
        Optional<String> array,
        Optional<Columns> columns,
        Optional<Numbers> numbers,
        Optional<Temperature> source,
        OptionalLong vocabulary,
        Optional<String> targets,
        Doubt doubt) {

    public static final ReadAs IT_SAYS =
            new ReadAs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());

    /** What a window says at first. */
    public static final ReadAs ASKING = new ReadAs(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Doubt.ASK);

    private static final String COLUMNS = "columns";
    private static final String NUMBERS = "numbers";
    private static final String SOURCE = "source-temperature";
    private static final String VOCABULARY = "vocabulary";
    static final String TARGETS = "targets";

    /** What columns stand for where their first line leaves it open. */
    public enum Columns {
        /** A label and a number. */
        LABELLED,
        /** Numbers: each line is a row. */
        ROWS,
        /** One column of numbers with decimal commas. */
        DECIMAL_COMMA,
        /** Numbers that the first line names: each other line is a row. */
        HEADER
    }

    /** What numbers stand for. */
    public enum Numbers {
        LOGITS(NumberKind.LOGIT),
        LOGPROBS(NumberKind.LOG_PROBABILITY),
        PROBABILITIES(NumberKind.PROBABILITY);

        private final NumberKind kind;

        Numbers(NumberKind kind) {
            this.kind = kind;
        }

        NumberKind kind() {
            return kind;
        }
    }

    /** What happens where numbers look like logprobs and nobody has called them so. */
    public enum Doubt {
        /** Somebody is asked. */
        ASK,
        /** They are logprobs, and that is said. */
        GUESS,
        /** They are what they are called. */
        TRUST
    }

    /** Has the likeliest reading taken, as the command line does. */
    public ReadAs(
            Optional<String> array,
            Optional<Columns> columns,
            Optional<Numbers> numbers,
            Optional<Temperature> source,
            OptionalLong vocabulary) {
        this(array, columns, numbers, source, vocabulary, Optional.empty(), Doubt.GUESS);
    }

    /** Returns what {@link #toOptions} was made of, with an array; empty for none. */
    public static ReadAs of(Map<String, String> options, String array) {
        return new ReadAs(
                Optional.of(array).filter(name -> !name.isEmpty()),
                Optional.ofNullable(options.get(COLUMNS)).map(Columns::valueOf),
                Optional.ofNullable(options.get(NUMBERS)).map(Numbers::valueOf),
                Optional.ofNullable(options.get(SOURCE)).map(Temperature::parse),
                Stream.ofNullable(options.get(VOCABULARY))
                        .mapToLong(Long::parseLong)
                        .findFirst(),
                Optional.ofNullable(options.get(TARGETS)),
                Doubt.GUESS);
    }

    /** Returns all that is said but the array, by the names of the options. */
    Map<String, String> toOptions() {
        Map<String, String> options = new HashMap<>();
        columns.ifPresent(said -> options.put(COLUMNS, said.name()));
        numbers.ifPresent(said -> options.put(NUMBERS, said.name()));
        source.ifPresent(said -> options.put(SOURCE, said.toString()));
        vocabulary.ifPresent(said -> options.put(VOCABULARY, String.valueOf(said)));
        targets.ifPresent(said -> options.put(TARGETS, said));
        return options;
    }

    public ReadAs withArray(String name) {
        return new ReadAs(Optional.of(name), columns, numbers, source, vocabulary, targets, doubt);
    }

    public ReadAs with(Columns chosen) {
        return new ReadAs(array, Optional.of(chosen), numbers, source, vocabulary, targets, doubt);
    }

    public ReadAs with(Numbers chosen) {
        return new ReadAs(array, columns, Optional.of(chosen), source, vocabulary, targets, doubt);
    }

    ReadAs withSource(Temperature said) {
        return new ReadAs(array, columns, numbers, Optional.of(said), vocabulary, targets, doubt);
    }

    ReadAs with(Doubt changed) {
        return new ReadAs(array, columns, numbers, source, vocabulary, targets, changed);
    }

    public ReadAs withTargets(Optional<String> given) {
        return new ReadAs(array, columns, numbers, source, vocabulary, given, doubt);
    }

    /** Returns what numbers stand for that are called so; the logits of classes beside others that are not listed are logprobs. */
    NumberKind kind(NumberKind called) {
        NumberKind said = numbers.map(Numbers::kind).orElse(called);
        return said == NumberKind.LOGIT && isOfList() ? NumberKind.LOG_PROBABILITY : said;
    }

    /** Returns whether this speaks of classes that are not listed. */
    public boolean isOfList() {
        return source.isPresent() || vocabulary.isPresent();
    }
}
