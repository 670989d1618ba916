package io.github.tauscope.output;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.tauscope.chart.CalibrationText;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Calibration;
import io.github.tauscope.kernel.calibration.Reliability;
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
        List<Message> notes =
                new ArrayList<>(CalibrationText.notes(calibration.scaling().facts()));
        if (fittedOn.equals(judgedOn)) {
            notes.add(Message.of("calibration.same"));
        } else if (shared > 0) {
            notes.add(Message.of("calibration.shared", NumberText.count(shared)));
        }
        return notes;
    }

    private void text(Writer out) throws IOException {
        CalibrationText said = new CalibrationText(words);
        String tau = said.tau(calibration.scaling());
        out.write(said.optimum(calibration.scaling()) + "\n\n");
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("", "τ = 1", "τ = " + tau));
        for (Measure measure : Measure.values()) {
            table.add(List.of(
                    words.text("calibration.measure." + measure.name()),
                    NumberText.quantity(measure.of(calibration.before())),
                    NumberText.quantity(measure.of(calibration.after()))));
        }
        write(table, out);
        out.write("\n" + words.text("calibration.bins", tau) + "\n");
        write(bins(calibration.after().reliability()), out);
        out.write("\n" + said.verdict(calibration) + "\n");
        for (Message note : notes()) {
            out.write(words.text(note) + "\n");
        }
    }

    private Optional<Temperature> after() {
        return calibration.scaling().temperature();
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
                CalibrationText.range(bin),
                NumberText.count(bin.count()),
                NumberText.quantity(bin.confidence()),
                NumberText.quantity(bin.accuracy()),
                CalibrationText.interval(bin));
    }

    private static void write(List<List<String>> table, Writer out) throws IOException {
        Columns columns = new Columns(table, "  ");
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
