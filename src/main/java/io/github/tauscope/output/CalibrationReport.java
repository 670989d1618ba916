package io.github.tauscope.output;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Calibration;
import io.github.tauscope.kernel.calibration.PerfectModel;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.kernel.calibration.RowFacts;
import io.github.tauscope.kernel.calibration.TemperatureScaling;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Writes a calibration: what was before, at τ = 1, and after, at τ*.
 *
 * @param calibration the numbers
 * @param rows how many rows there are in all
 * @param classes how many classes they have
 * @param fittedOn the rows on which τ* was fitted, as {@code --fit-rows} takes them
 * @param judgedOn those on which it was judged
 * @param shared how many are both
 * @param words the language of the text
 */
public record CalibrationReport(
        Calibration calibration, int rows, int classes, String fittedOn, String judgedOn, int shared, Messages words) {

    /** A number before and after, by its name in json and csv. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private enum Measure {
        ACCURACY(state -> state.judgement().accuracy()),
        NLL(state -> state.judgement().nll()),
        ECE(state -> state.reliability().ece()),
        ECE_PERFECT(state -> state.perfect().median()),
        MCE(state -> state.reliability().mce()),
        BRIER(state -> state.judgement().brier());

        private final ToDoubleFunction<Calibration.State> of;

        Measure(ToDoubleFunction<Calibration.State> of) {
            this.of = of;
        }

        double of(Calibration.State state) {
            return of.applyAsDouble(state);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes it and leaves the writer open. */
    public void write(RowsTable.Format format, Writer out) throws IOException {
        switch (format) {
            case TEXT -> text(out);
            case CSV -> csv(out);
            case JSON -> json(out);
        }
    }

    /** Returns what a person should know, besides the numbers: sentences. */
    public List<Message> notes() {
        TemperatureScaling scaling = calibration.scaling();
        RowFacts facts = scaling.facts();
        List<Message> notes = new ArrayList<>();
        if (facts.impossible() > 0) {
            notes.add(Message.of("calibration.impossible", NumberText.count(facts.impossible())));
        }
        if (facts.masked() > 0) {
            notes.add(Message.of("calibration.masked", NumberText.count(facts.masked())));
        }
        if (facts.areShares()) {
            notes.add(Message.of("calibration.shares"));
        }
        if (fittedOn.equals(judgedOn)) {
            notes.add(Message.of("calibration.same"));
        } else if (shared > 0) {
            notes.add(Message.of("calibration.shared", NumberText.count(shared)));
        }
        return notes;
    }

    private void text(Writer out) throws IOException {
        out.write(words.text(optimum()) + "\n\n");
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("", "τ = 1", "τ = " + temperature()));
        for (Measure measure : Measure.values()) {
            table.add(List.of(
                    words.text("calibration.measure." + measure.name()),
                    NumberText.quantity(measure.of(calibration.before())),
                    NumberText.quantity(measure.of(calibration.after()))));
        }
        write(table, out);
        out.write("\n" + words.text("calibration.bins", temperature()) + "\n");
        write(bins(calibration.after().reliability()), out);
        out.write("\n" + words.text(verdict()) + "\n");
        for (Message note : notes()) {
            out.write(words.text(note) + "\n");
        }
    }

    /** Returns τ* for people; 1 where every τ is as good. */
    private String temperature() {
        return NumberText.rounded(after().orElse(Temperature.ONE).value());
    }

    private Optional<Temperature> after() {
        return calibration.scaling().temperature();
    }

    private Message optimum() {
        TemperatureScaling scaling = calibration.scaling();
        return switch (scaling.optimum()) {
            case INSIDE ->
                Message.of("calibration.optimum.INSIDE", temperature(), NumberText.brief(scaling.temperatureError()));
            case ARGMAX -> Message.of("calibration.optimum.ARGMAX");
            case UNIFORM -> Message.of("calibration.optimum.UNIFORM");
            case INDIFFERENT -> Message.of("calibration.optimum.INDIFFERENT");
            case INFINITE -> Message.of("calibration.optimum.INFINITE");
        };
    }

    /** Says whether the ECE is more than chance gives, and whether it got worse. */
    private Message verdict() {
        PerfectModel perfect = calibration.after().perfect();
        double before = calibration.before().reliability().ece();
        double after = calibration.after().reliability().ece();
        return Message.of(
                after > before
                        ? "calibration.ece.worse"
                        : after <= perfect.high() ? "calibration.ece.chance" : "calibration.ece.more",
                NumberText.quantity(perfect.low()),
                NumberText.quantity(perfect.high()));
    }

    private List<List<String>> bins(Reliability reliability) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                words.text("calibration.bin.range"),
                words.text("calibration.bin.count"),
                words.text("calibration.bin.confidence"),
                words.text("calibration.bin.accuracy"),
                words.text("calibration.bin.interval")));
        reliability.bins().stream()
                .filter(bin -> bin.count() > 0)
                .map(CalibrationReport::line)
                .forEach(table::add);
        return table;
    }

    private static List<String> line(Reliability.Bin bin) {
        return List.of(
                NumberText.quantity(bin.low()) + "–" + NumberText.quantity(bin.high()),
                NumberText.count(bin.count()),
                NumberText.quantity(bin.confidence()),
                NumberText.quantity(bin.accuracy()),
                NumberText.quantity(bin.wilson().low()) + "–"
                        + NumberText.quantity(bin.wilson().high()));
    }

    private static void write(List<List<String>> table, Writer out) throws IOException {
        Columns columns = new Columns(table.stream(), "  ");
        for (List<String> row : table) {
            out.write(columns.line(row).stripTrailing() + "\n");
        }
    }

    @SuppressWarnings("resource") // closing would close the caller's writer
    private void csv(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("measure", "before", "after");
        csv.writeRecord("temperature", "1", after().map(Temperature::toString).orElse(""));
        csv.writeRecord(
                "temperature_standard_error", "", field(calibration.scaling().temperatureError()));
        for (Measure measure : Measure.values()) {
            csv.writeRecord(
                    measure.toString(),
                    field(measure.of(calibration.before())),
                    field(measure.of(calibration.after())));
        }
        csv.flush();
    }

    private static String field(double value) {
        return Double.isNaN(value) ? "" : Reals.format(value);
    }

    private void json(Writer out) throws IOException {
        try (JsonGenerator json = JsonTable.FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(JsonTable.ELEMENT_PER_LINE.createInstance());
            json.writeStartObject();
            json.writeNumberField("rows", rows);
            json.writeNumberField("classes", classes);
            number(json, "accuracy", calibration.before().judgement().accuracy());
            number(json, "temperature", after().map(Temperature::value).orElse(Double.NaN));
            number(json, "temperature_standard_error", calibration.scaling().temperatureError());
            for (Measure measure : List.of(Measure.NLL, Measure.ECE, Measure.ECE_PERFECT, Measure.BRIER)) {
                number(json, measure + "_before", measure.of(calibration.before()));
                number(json, measure + "_after", measure.of(calibration.after()));
            }
            json.writeStringField("fitted_on", fittedOn);
            json.writeStringField("judged_on", judgedOn);
            bins(json, "bins_before", calibration.before().reliability());
            bins(json, "bins_after", calibration.after().reliability());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void bins(JsonGenerator json, String name, Reliability reliability) throws IOException {
        json.writeArrayFieldStart(name);
        for (Reliability.Bin bin : reliability.bins()) {
            json.writeStartObject();
            number(json, "low", bin.low());
            number(json, "high", bin.high());
            json.writeNumberField("count", bin.count());
            number(json, "confidence", bin.confidence());
            number(json, "accuracy", bin.accuracy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a number, null where there is none. */
    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNullField(name);
        } else {
            JsonTable.number(json, name, value);
        }
    }
}
