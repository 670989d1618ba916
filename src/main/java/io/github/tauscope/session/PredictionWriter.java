package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Prediction;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a prediction. {@link PredictionReader} reads it. */
record PredictionWriter(JsonGenerator json, NumberWriter numbers) {

    /** Writes the value of a field; null for none. */
    void write(@Nullable Prediction prediction) throws IOException {
        if (prediction == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        if (prediction instanceof BarsPrediction bars) {
            bars(bars);
        } else {
            json.writeBooleanField("open", prediction.isOpen());
        }
        if (prediction instanceof DrawsPrediction draws) {
            json.writeNumberField("draws", draws.draws());
            numbers.fields("guess", draws.guess().parts());
        } else if (prediction instanceof CurvePrediction curve) {
            json.writeNumberField("curve", curve.index() + 1);
            numbers.temperatures("temperatures", curve.points().keySet());
            numbers.fields("guess", curve.points().values());
        } else if (prediction instanceof BinsPrediction bins) {
            bins(bins);
        }
        json.writeEndObject();
    }

    /** As it was when there was no other kind. */
    private void bars(BarsPrediction bars) throws IOException {
        numbers.field("target", bars.target().value());
        Temperature from = bars.from();
        if (from != null) {
            numbers.field("from", from.value());
        }
        numbers.fields("guess", bars.guess().parts());
    }

    private void bins(BinsPrediction bins) throws IOException {
        json.writeFieldName("overconfident");
        int[] numbered = bins.overconfident().stream().mapToInt(bin -> bin + 1).toArray();
        json.writeArray(numbered, 0, numbered.length);
    }
}
