package io.github.tauscope.session;

import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.session.JsonFields.Value;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.MessageException;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An experiment while its fields are read, in whichever order; what is not given is that of another experiment. */
final class ExperimentDraft {

    private final JsonFields json;
    private final ClassDraft classes;
    private boolean ofRow;
    private boolean hasRow;
    private Temperature temperature = Temperature.ONE;
    private Temperature reference = Temperature.ONE;
    private Inquiry inquiry = Inquiry.INITIAL;
    private @Nullable Listing listing;
    private @Nullable RowPlace place;

    /** Begins with the values of a new experiment. */
    ExperimentDraft(JsonFields json) {
        this.json = json;
        classes = new ClassDraft(json);
    }

    /** Begins with an experiment, if there is one. */
    ExperimentDraft(JsonFields json, @Nullable Experiment base) {
        this(json);
        if (base != null) {
            classes.set(base.labels(), base.logits());
            begin(base);
        }
    }

    /** Begins with what was read of another experiment, and with those of its classes, too, that couldn't be read. */
    ExperimentDraft(JsonFields json, ExperimentDraft read, Experiment base) {
        this.json = json;
        classes = new ClassDraft(json, read.classes);
        begin(base);
        inquiry = read.inquiry;
        listing = read.listing;
    }

    private void begin(Experiment base) {
        temperature = base.temperature();
        reference = base.reference();
        inquiry = base.inquiry();
        listing = base.listing();
        place = base.place();
    }

    /** Reads an experiment. */
    void read(SetReader sets) throws IOException {
        Map<String, Value> fields = new TreeMap<>(ofRow());
        fields.putAll(Map.of(
                "temperature",
                () -> temperature = json.temperature(),
                "reference",
                () -> reference = json.temperature(),
                "pins",
                this::pins,
                "corners",
                this::corners,
                "infonce",
                this::infoNce,
                "sampling",
                this::sampling,
                "prediction",
                JsonFields.orNull(() -> inquiry = inquiry.withPrediction(new PredictionReader(json).read())),
                "row",
                JsonFields.orNull(() -> row(sets))));
        json.object(fields);
    }

    private void row(SetReader sets) throws IOException {
        hasRow = !json.isNull();
        place = sets.place(json, place);
    }

    /** Returns whether the classes are those of a row that isn't given. */
    boolean lacksRow() {
        return ofRow && !hasRow;
    }

    /** Returns the fields that rows have, too. */
    Map<String, Value> ofRow() {
        return Map.of(
                "classes",
                this::classes,
                "true_class",
                () -> inquiry = inquiry.withTrueClass(json.whole(0, ClassDraft.MOST) - 1),
                "listing",
                JsonFields.orNull(() -> listing = json.isNull() ? null : listing()));
    }

    /** Returns the experiment, without a true class and corners that it doesn't have; empty if what was read is none. */
    Optional<Experiment> experiment() {
        try {
            if (ofRow && place == null) {
                return Optional.empty();
            }
            if (ofRow && place != null) {
                Row row = place.set().row(place.index());
                classes.set(row.labels(), row.logits());
            }
            return Optional.ofNullable(classes.logits()).map(this::experiment);
        } catch (InvalidLogitsException | MessageException e) {
            return Optional.empty(); // of a row that can't be read any more
        }
    }

    private Experiment experiment(Logits numbers) {
        Inquiry possible = hasClasses(numbers.size())
                ? inquiry
                : inquiry.withCorners(List.of()).withTrueClass(Inquiry.ANY);
        if (!isGuessOf(numbers.size())) {
            possible = possible.withPrediction(null);
        }
        return classes.readable(
                new Experiment(classes.labels(), numbers, temperature, reference, possible, null, bounded(), place));
    }

    /** A class that couldn't be read counts as not listed, and may be as likely as any. */
    private @Nullable Listing bounded() {
        return listing == null || classes.isWhole() ? listing : listing.withCeiling(OptionalDouble.of(0));
    }

    /** Returns a sentence that goes on with how many of the classes could be read, if not all. */
    Message counted(Message sentence) {
        return classes.counted(sentence);
    }

    private boolean hasClasses(int n) {
        return beyond(n).isEmpty();
    }

    /** Returns the name and the value of the first field that names a class beyond the last. */
    private Optional<Map.Entry<String, Integer>> beyond(int n) {
        return Stream.concat(
                        Stream.of(Map.entry("true_class", inquiry.trueClass())),
                        inquiry.corners().stream().map(corner -> Map.entry("corners", corner)))
                .filter(named -> named.getValue() >= n)
                .findFirst();
    }

    private boolean isGuessOf(int n) {
        Prediction prediction = inquiry.prediction();
        return prediction == null || prediction.isPossible(n);
    }

    /** Refuses a true class or a corner that isn't one of the classes, and a guess of others; without logits, nothing. */
    void requireClasses() {
        Logits numbers = classes.logits();
        if (numbers == null) {
            return;
        }
        int n = numbers.size();
        beyond(n).ifPresent(named -> {
            throw json.refused("session.class.named", Printable.quoted(named.getKey()), named.getValue() + 1, n);
        });
        if (!isGuessOf(n)) {
            throw json.refused("session.guess", n);
        }
    }

    private void classes() throws IOException {
        ofRow = json.isText("row");
        if (json.isObject()) {
            classes.changes();
        } else if (!ofRow) {
            classes.all();
        }
    }

    private void pins() throws IOException {
        List<Temperature> pins = new ArrayList<>();
        json.list(() -> pins.add(json.temperature()));
        inquiry = inquiry.withPins(pins);
    }

    private void corners() throws IOException {
        List<Integer> corners = new ArrayList<>();
        json.list(() -> corners.add(json.whole(1, ClassDraft.MOST) - 1));
        inquiry = json.made(() -> inquiry.withCorners(corners), "session.corners");
    }

    private void infoNce() throws IOException {
        double[] similarities = {InfoNceCase.MOCO.positive(), InfoNceCase.MOCO.negative()};
        long[] negatives = {InfoNceCase.MOCO.negatives()};
        json.object(Map.of(
                "positive", () -> similarities[0] = json.finite(),
                "negative", () -> similarities[1] = json.finite(),
                "negatives", () -> negatives[0] = json.whole(0, InfoNceCase.MOST)));
        inquiry = inquiry.withInfoNce(new InfoNceCase(similarities[0], similarities[1], negatives[0]));
    }

    private void sampling() throws IOException {
        Sampling[] read = {Sampling.INITIAL};
        json.object(Map.of(
                "seed", () -> read[0] = read[0].withSeed(json.whole(Long.MIN_VALUE, Long.MAX_VALUE)),
                "draws", () -> read[0] = read[0].withDraws(json.whole(0, Sampling.MOST)),
                "top_k", () -> read[0] = cut(read[0], OptionalInt.of(json.whole(1, Integer.MAX_VALUE)), null, null),
                "top_p", () -> read[0] = cut(read[0], null, OptionalDouble.of(json.number(0, 1)), null),
                "min_p", () -> read[0] = cut(read[0], null, null, OptionalDouble.of(json.number(0, 1)))));
        inquiry = inquiry.withSampling(read[0]);
    }

    private static Sampling cut(
            Sampling before, @Nullable OptionalInt topK, @Nullable OptionalDouble topP, @Nullable OptionalDouble minP) {
        Cut cut = before.cut();
        return before.withCut(new Cut(
                topK == null ? cut.topK() : topK, topP == null ? cut.topP() : topP, minP == null ? cut.minP() : minP));
    }

    private Temperature source() throws IOException {
        return Temperature.of(
                json.number(Message.of("session.kind.source"), value -> value > 0 && value < Double.POSITIVE_INFINITY));
    }

    private Listing listing() throws IOException {
        Listing[] read = {Listing.PLAIN};
        List<String> unknown = new ArrayList<>();
        json.object(Map.of(
                "source_temperature", () -> read[0] = read[0].withSource(source()),
                "vocabulary",
                        () -> read[0] =
                                read[0].withVocabulary(OptionalLong.of(json.whole(1, Listing.LARGEST_VOCABULARY))),
                "ceiling", () -> read[0] = read[0].withCeiling(OptionalDouble.of(json.number())),
                "unknown", () -> json.list(() -> unknown.add(json.text()))));
        return read[0].withUnknown(unknown);
    }
}
