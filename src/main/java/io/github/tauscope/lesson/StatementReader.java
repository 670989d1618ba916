package io.github.tauscope.lesson;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.NumberKind;
import io.github.tauscope.input.NumberList;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is in braces: {@code p(owl) = 0.0471}, {@code p(owl) at 0.1 = 9.4e-14}.
 *
 * @param experiment of which it is stated
 * @param line where it is, counted from 1
 */
record StatementReader(Optional<Experiment> experiment, int line) {

    /** What a sentence shows. */
    static final String FORM = "{p(a) = 0.5}";

    private static final int LONGEST = 300;

    private static final Pattern AT = Pattern.compile("(.*\\S)\\s+at\\s+([^\\s)]+)");

    /**
     * Reads a statement.
     *
     * @throws LessonException if it can't be read, or there is no experiment
     */
    Statement read(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0 || text.length() > LONGEST) {
            throw new LessonException(line, "lesson.number.form", Printable.excerpt("{" + text + "}"), FORM);
        }
        Experiment of = experiment.orElseThrow(() -> new LessonException(line, "lesson.logits.missing"));
        String name = text.substring(0, equals).strip();
        try {
            Matcher at = AT.matcher(name);
            boolean isElsewhere = at.matches();
            Experiment there = isElsewhere ? of.withTemperature(temperature(at.group(2))) : of;
            String quantity = isElsewhere ? at.group(1) : name;
            return new Statement(
                    line,
                    quantity,
                    new QuantityReader(there).read(quantity),
                    there,
                    PrintedNumber.parse(text.substring(equals + 1).strip()));
        } catch (InputException e) {
            throw new LessonException(
                    line, Message.of("input.place", Printable.excerpt("{" + text + "}"), e.sentence()));
        }
    }

    private static Temperature temperature(String text) {
        double[] numbers = NumberList.parse(text, NumberKind.TEMPERATURE);
        if (numbers.length > 1) {
            throw new InputException("lesson.number.several");
        }
        return Temperature.of(numbers[0]);
    }
}
