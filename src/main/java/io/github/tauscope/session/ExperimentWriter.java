package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
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
import io.github.tauscope.model.RowSet;
import io.github.tauscope.model.Sampling;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes an experiment, or how it differs from one that the reader has. Its A is left out. {@link ExperimentDraft} reads it. */
record ExperimentWriter(JsonGenerator json, NumberWriter numbers, Keeping keeping) {

    /** Larger rows are taken from their file, where they are as they are there. */
    private static final int MOST_CLASSES_COPIED = 1024;

    /** Up to this part of the classes is written as changes. */
    private static final int SMALL_PART = 4;

    ExperimentWriter(JsonGenerator json, Keeping keeping) {
        this(json, new NumberWriter(json), keeping);
    }

    /**
     * Writes the fields.
     *
     * @param base what the reader has; null for nothing, so that every field is written
     */
    void write(Experiment experiment, @Nullable Experiment base) throws IOException {
        json.writeStartObject();
        RowPlace place = experiment.place();
        if (base == null ? place != null : !Objects.equals(place, base.place())) {
            RowSet known =
                    base == null || base.place() == null ? null : base.place().set();
            new SetWriter(json, keeping).write(place, known);
        }
        classes(experiment, base);
        temperature("temperature", experiment.temperature(), base == null ? null : base.temperature());
        temperature("reference", experiment.reference(), base == null ? null : base.reference());
        inquiry(experiment.inquiry(), base == null ? null : base.inquiry());
        Listing listing = experiment.listing();
        if (base == null ? listing != null : !Objects.equals(listing, base.listing())) {
            listing(listing);
        }
        json.writeEndObject();
    }

    private void classes(Experiment experiment, @Nullable Experiment base) throws IOException {
        if (base != null
                && base.logits().equals(experiment.logits())
                && base.labels().equals(experiment.labels())) {
            return;
        }
        if (isInFile(experiment)) {
            json.writeStringField("classes", "row");
            return;
        }
        int[] changed = base == null || base.size() != experiment.size() ? new int[0] : changed(experiment, base);
        if (changed.length > 0 && changed.length <= experiment.size() / SMALL_PART) {
            json.writeObjectFieldStart("classes");
            for (int i : changed) {
                json.writeFieldName(String.valueOf(i + 1));
                labelled(experiment.labels().get(i), experiment.logits().get(i));
            }
            json.writeEndObject();
        } else {
            classes(experiment.labels(), experiment.logits());
        }
    }

    private static int[] changed(Experiment experiment, Experiment base) {
        return IntStream.range(0, base.size())
                .filter(i ->
                        Double.compare(base.logits().get(i), experiment.logits().get(i)) != 0
                                || !base.labels()
                                        .get(i)
                                        .equals(experiment.labels().get(i)))
                .toArray();
    }

    private boolean isInFile(Experiment experiment) {
        RowPlace place = experiment.place();
        if (place == null
                || experiment.size() <= MOST_CLASSES_COPIED
                || !keeping.isNamed(place.set())
                || keeping.isPutIn(place.set())) {
            return false;
        }
        Row row = place.set().row(place.index());
        return row.logits().equals(experiment.logits()) && row.labels().equals(experiment.labels());
    }

    void classes(List<String> labels, Logits logits) throws IOException {
        json.writeArrayFieldStart("classes");
        for (int i = 0; i < logits.size(); i++) {
            if (labels.get(i).equals(String.valueOf(i + 1))) {
                numbers.write(logits.get(i));
            } else {
                labelled(labels.get(i), logits.get(i));
            }
        }
        json.writeEndArray();
    }

    private void labelled(String label, double logit) throws IOException {
        json.writeStartArray();
        json.writeString(label);
        numbers.write(logit);
        json.writeEndArray();
    }

    private void temperature(String name, Temperature value, @Nullable Temperature base) throws IOException {
        if (!value.equals(base)) {
            numbers.field(name, value.value());
        }
    }

    private void inquiry(Inquiry inquiry, @Nullable Inquiry base) throws IOException {
        if (base == null || !inquiry.pins().equals(base.pins())) {
            numbers.temperatures("pins", inquiry.pins());
        }
        if (base == null ? inquiry.trueClass() != Inquiry.ANY : inquiry.trueClass() != base.trueClass()) {
            json.writeNumberField("true_class", inquiry.trueClass() + 1);
        }
        if (base == null ? !inquiry.corners().isEmpty() : !inquiry.corners().equals(base.corners())) {
            json.writeFieldName("corners");
            int[] corners =
                    inquiry.corners().stream().mapToInt(corner -> corner + 1).toArray();
            json.writeArray(corners, 0, corners.length);
        }
        if (base == null || !inquiry.infoNce().equals(base.infoNce())) {
            infoNce(inquiry.infoNce());
        }
        if (base == null || !inquiry.sampling().equals(base.sampling())) {
            sampling(inquiry.sampling());
        }
        Prediction prediction = inquiry.prediction();
        if (base == null ? prediction != null : !Objects.equals(prediction, base.prediction())) {
            json.writeFieldName("prediction");
            new PredictionWriter(json, numbers).write(prediction);
        }
    }

    private void infoNce(InfoNceCase infoNce) throws IOException {
        json.writeObjectFieldStart("infonce");
        numbers.field("positive", infoNce.positive());
        numbers.field("negative", infoNce.negative());
        json.writeNumberField("negatives", infoNce.negatives());
        json.writeEndObject();
    }

    private void sampling(Sampling sampling) throws IOException {
        Cut cut = sampling.cut();
        json.writeObjectFieldStart("sampling");
        json.writeNumberField("seed", sampling.seed());
        json.writeNumberField("draws", sampling.draws());
        if (cut.topK().isPresent()) {
            json.writeNumberField("top_k", cut.topK().getAsInt());
        }
        optional("top_p", cut.topP());
        optional("min_p", cut.minP());
        json.writeEndObject();
    }

    void listing(@Nullable Listing listing) throws IOException {
        json.writeFieldName("listing");
        if (listing == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        numbers.field("source_temperature", listing.source().value());
        if (listing.vocabulary().isPresent()) {
            json.writeNumberField("vocabulary", listing.vocabulary().getAsLong());
        }
        optional("ceiling", listing.ceiling());
        if (!listing.unknown().isEmpty()) {
            json.writeFieldName("unknown");
            json.writeArray(
                    listing.unknown().toArray(String[]::new),
                    0,
                    listing.unknown().size());
        }
        json.writeEndObject();
    }

    private void optional(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            numbers.field(name, value.getAsDouble());
        }
    }
}
