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
import io.github.tauscope.text.MessageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** An experiment while its fields are read, in whichever order; what is not given is that of another experiment. */
final class ExperimentDraft {

    private static final int MOST_CLASSES = 1_000_000;

    private final JsonFields json;
    private List<String> labels = List.of();
    private @Nullable Logits logits;
    private boolean ofRow;
    private Temperature temperature = Temperature.ONE;
    private Temperature reference = Temperature.ONE;
    private Inquiry inquiry = Inquiry.INITIAL;
    private @Nullable Listing listing;
    private @Nullable RowPlace place;

    /** Takes what is not given; null for the values of a new experiment. */
    ExperimentDraft(JsonFields json, @Nullable Experiment base) {
        this.json = json;
        if (base != null) {
            labels = base.labels();
            logits = base.logits();
            temperature = base.temperature();
            reference = base.reference();
            inquiry = base.inquiry();
            listing = base.listing();
            place = base.place();
        }
    }

    /** Reads an experiment. */
    void read(SetReader sets) throws IOException {
        Map<String, Value> fields = new TreeMap<>(ofRow());
        fields.putAll(Map.of(
                "temperature",
                () -> temperature = temperature(),
                "reference",
                () -> reference = temperature(),
                "pins",
                this::pins,
                "corners",
                this::corners,
                "infonce",
                this::infoNce,
                "sampling",
                this::sampling,
                "prediction",
                () -> inquiry = inquiry.withPrediction(new PredictionReader(json).read()),
                "row",
                () -> place = sets.place(json, place)));
        json.object(fields);
    }

    /** Returns the fields that rows have, too. */
    Map<String, Value> ofRow() {
        return Map.of(
                "classes",
                this::classes,
                "true_class",
                () -> inquiry = inquiry.withTrueClass(json.whole(0, MOST_CLASSES) - 1),
                "listing",
                () -> listing = json.isNull() ? null : listing());
    }

    /** Returns the experiment, without a true class and corners that it doesn't have; empty if what was read is none. */
    Optional<Experiment> experiment() {
        try {
            if (ofRow && place == null) {
                return Optional.empty();
            }
            if (ofRow && place != null) {
                Row row = place.set().row(place.index());
                labels = row.labels();
                logits = row.logits();
            }
            return Optional.ofNullable(logits).map(this::experiment);
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
        return new Experiment(labels, numbers, temperature, reference, possible, null, listing, place);
    }

    private boolean hasClasses(int n) {
        return inquiry.trueClass() < n && inquiry.corners().stream().allMatch(corner -> corner < n);
    }

    private boolean isGuessOf(int n) {
        Prediction prediction = inquiry.prediction();
        return prediction == null || prediction.isPossible(n);
    }

    /** Refuses a true class or a corner that isn't one of the classes, and a guess of others; without logits, nothing. */
    void requireClasses() {
        int n = logits == null ? MOST_CLASSES : logits.size();
        if (!hasClasses(n)) {
            throw json.refused("session.class", n);
        }
        if (logits != null && !isGuessOf(n)) {
            throw json.refused("session.guess", n);
        }
    }

    private void classes() throws IOException {
        ofRow = json.isText("row");
        if (json.isObject()) {
            changes();
        } else if (!ofRow) {
            all();
        }
    }

    private void all() throws IOException {
        List<String> names = new ArrayList<>();
        DoubleStream.Builder numbers = DoubleStream.builder();
        json.list(() -> {
            if (names.size() == MOST_CLASSES) {
                throw json.refused("session.large");
            }
            if (json.isList()) {
                json.next();
                names.add(json.text());
                json.next();
                numbers.add(json.number());
                json.end();
            } else {
                names.add(String.valueOf(names.size() + 1));
                numbers.add(json.number());
            }
        });
        logits = Logits.of(numbers.build().toArray());
        labels = List.copyOf(names);
    }

    private void changes() throws IOException {
        if (logits == null) {
            throw json.refused("session.changes");
        }
        double[] numbers = logits.toArray();
        String[] names = labels.toArray(String[]::new);
        json.entries(number -> {
            int index = Integer.parseInt(number) - 1;
            if (!json.isList()) {
                throw json.refused("session.changes");
            }
            json.next();
            names[index] = json.text();
            json.next();
            numbers[index] = json.number();
            json.end();
        });
        logits = Logits.of(numbers);
        labels = List.of(names);
    }

    private Temperature temperature() throws IOException {
        return Temperature.of(json.number());
    }

    private void pins() throws IOException {
        List<Temperature> pins = new ArrayList<>();
        json.list(() -> pins.add(temperature()));
        inquiry = inquiry.withPins(pins);
    }

    private void corners() throws IOException {
        List<Integer> corners = new ArrayList<>();
        json.list(() -> corners.add(json.whole(1, MOST_CLASSES) - 1));
        inquiry = inquiry.withCorners(corners);
    }

    private void infoNce() throws IOException {
        double[] similarities = {InfoNceCase.MOCO.positive(), InfoNceCase.MOCO.negative()};
        long[] negatives = {InfoNceCase.MOCO.negatives()};
        json.object(Map.of(
                "positive", () -> similarities[0] = json.number(),
                "negative", () -> similarities[1] = json.number(),
                "negatives", () -> negatives[0] = json.whole(0, InfoNceCase.MOST)));
        inquiry = inquiry.withInfoNce(new InfoNceCase(similarities[0], similarities[1], negatives[0]));
    }

    private void sampling() throws IOException {
        Sampling[] read = {Sampling.INITIAL};
        json.object(Map.of(
                "seed", () -> read[0] = read[0].withSeed(json.whole(Long.MIN_VALUE, Long.MAX_VALUE)),
                "draws", () -> read[0] = read[0].withDraws(json.whole(0, Sampling.MOST)),
                "top_k", () -> read[0] = cut(read[0], OptionalInt.of(json.whole(1, Integer.MAX_VALUE)), null, null),
                "top_p", () -> read[0] = cut(read[0], null, OptionalDouble.of(json.number()), null),
                "min_p", () -> read[0] = cut(read[0], null, null, OptionalDouble.of(json.number()))));
        inquiry = inquiry.withSampling(read[0]);
    }

    private static Sampling cut(
            Sampling before, @Nullable OptionalInt topK, @Nullable OptionalDouble topP, @Nullable OptionalDouble minP) {
        Cut cut = before.cut();
        return before.withCut(new Cut(
                topK == null ? cut.topK() : topK, topP == null ? cut.topP() : topP, minP == null ? cut.minP() : minP));
    }

    private Listing listing() throws IOException {
        Listing[] read = {Listing.PLAIN};
        List<String> unknown = new ArrayList<>();
        json.object(Map.of(
                "source_temperature", () -> read[0] = read[0].withSource(temperature()),
                "vocabulary",
                        () -> read[0] =
                                read[0].withVocabulary(OptionalLong.of(json.whole(1, Listing.LARGEST_VOCABULARY))),
                "ceiling", () -> read[0] = read[0].withCeiling(OptionalDouble.of(json.number())),
                "unknown", () -> json.list(() -> unknown.add(json.text()))));
        return read[0].withUnknown(unknown);
    }
}
