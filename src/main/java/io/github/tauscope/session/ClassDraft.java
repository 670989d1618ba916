package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of an experiment while they are read. One that can't be read keeps its place until all else is read, because corners, true
 * classes and changes count it.
 */
final class ClassDraft {

    /** How many there can be. */
    static final int MOST = 1_000_000;

    private final JsonFields json;
    private List<String> labels = List.of();
    private @Nullable Logits logits;
    private BitSet unread = new BitSet();
    private boolean isCut;

    ClassDraft(JsonFields json) {
        this.json = json;
    }

    /** Begins with the classes of another one. */
    ClassDraft(JsonFields json, ClassDraft base) {
        this.json = json;
        labels = base.labels;
        logits = base.logits;
        unread = (BitSet) base.unread.clone();
    }

    List<String> labels() {
        return labels;
    }

    @Nullable
    Logits logits() {
        return logits;
    }

    /** Takes classes that were read elsewhere. */
    void set(List<String> names, Logits numbers) {
        labels = names;
        logits = numbers;
        unread.clear();
    }

    /** Returns an experiment without the classes that couldn't be read. */
    Experiment readable(Experiment all) {
        return unread.isEmpty() ? all : all.without(unread);
    }

    boolean isWhole() {
        return unread.isEmpty();
    }

    /** Returns a sentence that goes on with how many of the classes could be read, if not all. */
    Message counted(Message sentence) {
        int read = labels.size() - unread.cardinality();
        if (isCut && read > 0) {
            return Message.of("session.classes.cut", sentence, read);
        }
        return isWhole()
                ? sentence
                : Message.of("session.classes.unread", sentence, unread.cardinality(), labels.size());
    }

    /** Reads a list of all classes. Keeps the first of them where the text breaks off. */
    void all() throws IOException {
        Listed read = new Listed();
        try {
            json.list(number -> Message.of("session.place.class", number), read::next);
        } catch (JsonProcessingException | Fault e) {
            isCut = read.isPossible();
            if (isCut) {
                take(read);
            }
            throw e;
        }
        take(read);
    }

    private void take(Listed read) {
        double[] numbers =
                read.numbers.stream().mapToDouble(Double::doubleValue).toArray();
        logits = json.made(() -> Logits.of(numbers), "session.classes.none");
        labels = List.copyOf(read.names);
        unread = read.damaged;
    }

    /** Reads an object of the classes that differ from those that there are, by their numbers. */
    void changes() throws IOException {
        if (logits == null) {
            throw json.refused("session.changes");
        }
        double[] numbers = logits.toArray();
        String[] names = labels.toArray(String[]::new);
        json.entries(key -> {
            int number = number(key, numbers.length);
            One one = new One(number);
            json.at(
                    () -> Message.of("session.place.class", number),
                    () -> unread.set(number - 1, !json.isRead(one::pair)));
            names[number - 1] = one.label;
            numbers[number - 1] = one.logit;
        });
        logits = json.made(() -> Logits.of(numbers), "session.classes.none");
        labels = List.of(names);
    }

    private int number(String key, int size) {
        int number = json.made(() -> Integer.parseInt(key), "session.class", Printable.quoted(key), size);
        if (number < 1 || number > size) {
            throw json.refused("session.class", Printable.quoted(key), size);
        }
        return number;
    }

    /** A list while it is read. */
    private final class Listed {
        private final List<String> names = new ArrayList<>();
        private final List<Double> numbers = new ArrayList<>();
        private final BitSet damaged = new BitSet();

        boolean isPossible() {
            return numbers.stream().anyMatch(logit -> logit > Double.NEGATIVE_INFINITY);
        }

        void next() throws IOException {
            if (names.size() == MOST) {
                throw json.refused("session.large");
            }
            One one = new One(names.size() + 1);
            damaged.set(names.size(), !json.isRead(one::read));
            names.add(one.label);
            numbers.add(one.logit);
        }
    }

    /** A class while it is read; its number is its label unless it has one. */
    private final class One {
        private final int number;
        private String label;
        private double logit;

        One(int number) {
            this.number = number;
            label = String.valueOf(number);
        }

        void read() throws IOException {
            if (json.isList()) {
                pair();
            } else {
                logit = logit("session.kind.class");
            }
        }

        void pair() throws IOException {
            json.requireList("session.kind.pair");
            json.next();
            json.at(() -> Message.of("session.place.label", number), () -> label = json.text());
            json.next();
            json.at(
                    () -> Message.of("session.place.logit", number, Printable.quoted(label)),
                    () -> logit = logit("session.kind.logit"));
            json.end();
        }

        private double logit(String kind) throws IOException {
            return json.number(Message.of(kind), value -> value < Double.POSITIVE_INFINITY);
        }
    }
}
