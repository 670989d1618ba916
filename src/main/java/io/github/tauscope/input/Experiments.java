package io.github.tauscope.input;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Row;
import io.github.tauscope.text.Message;
import java.util.List;

/** Makes logits and experiments of what was read, or says in a sentence why it can't. */
public final class Experiments {

    private Experiments() {}

    /**
     * Returns the logits for numbers that a person gave as logits or as probabilities.
     *
     * @throws InputException if every class is masked
     */
    public static Logits logits(double[] numbers, NumberKind kind) {
        try {
            return kind == NumberKind.PROBABILITY ? Logits.fromProbabilities(numbers) : Logits.of(numbers);
        } catch (InvalidLogitsException e) {
            throw new InputException(kind == NumberKind.PROBABILITY ? "input.allZero" : "input.allMasked");
        }
    }

    /**
     * Returns the experiment of a list of numbers that a person typed: of all classes, unless the numbers are logprobs or it
     * is said what a list of them leaves out.
     *
     * @param readAs says what the numbers stand for
     * @throws InputException if they can't be that
     */
    public static Experiment typed(String text, ReadAs readAs) {
        NumberKind kind = readAs.kind(NumberKind.LOGIT);
        double[] numbers = NumberList.parse(text, kind);
        if (kind != NumberKind.LOG_PROBABILITY && !readAs.isOfList()) {
            return Experiment.of(logits(numbers, kind));
        }
        Row row = ListedRow.ofTable(Experiment.numbered(numbers.length), numbers, kind, readAs);
        return Experiment.of(row.labels(), row.logits()).withListing(row.listing());
    }

    /** Returns what a person should know who typed the numbers of an experiment. */
    public static List<Message> notes(Experiment typed, ReadAs readAs) {
        Row row = new Row("", typed.labels(), typed.logits(), typed.listing(), Inquiry.ANY);
        Found found = Found.of(row, typed.temperature());
        boolean isOfProbabilities = readAs.kind(NumberKind.LOGIT) == NumberKind.PROBABILITY;
        return (isOfProbabilities
                        ? found.withNotes(Proportion.ofTyped(row).stream().toList())
                        : found)
                .allNotes();
    }

    /**
     * Returns an experiment with other labels.
     *
     * @throws InputException if there isn't one label for each logit
     */
    public static Experiment labelled(List<String> labels, Experiment experiment) {
        requireLabels(labels.size(), experiment.size());
        return experiment.withLabels(labels);
    }

    /** Refuses a number of labels other than that of the classes. */
    static void requireLabels(int labels, int classes) {
        if (labels != classes) {
            throw new InputException("input.labels", labels(labels), logits(classes));
        }
    }

    private static Message labels(int n) {
        return n == 1 ? Message.of("input.labels.count.one") : Message.of("input.labels.count", n);
    }

    private static Message logits(int n) {
        return n == 1 ? Message.of("input.logits.count.one") : Message.of("input.logits.count", n);
    }
}
