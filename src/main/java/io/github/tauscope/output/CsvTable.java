package io.github.tauscope.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Reals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Writes a row per temperature and class, quoted as in RFC 4180; every double reads back as itself. */
final class CsvTable {

    /** Some languages' spreadsheets also take the wide forms. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n＝＋－＠]");

    private CsvTable() {}

    @SuppressWarnings("resource") // closing would close the caller's writer
    static void write(Table table, UnaryOperator<String> label, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try {
            csv.writeRecord("temperature", "label", "logit", "probability", "log_probability");
            List<String> labels =
                    table.experiment().labels().stream().map(label).toList();
            table.distributions().forEach(distribution -> rows(labels, distribution, csv));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    /**
     * Returns a label that a spreadsheet shows and doesn't run: an apostrophe goes before those characters that may begin a
     * formula. Source: OWASP, "CSV injection".
     */
    static String inert(String label) {
        return FORMULA.matcher(label).lookingAt() ? "'" + label : label;
    }

    private static void rows(List<String> labels, Distribution distribution, CsvWriter csv) {
        String temperature = distribution.temperature().toString();
        for (int i = 0; i < distribution.size(); i++) {
            csv.writeRecord(
                    temperature,
                    labels.get(i),
                    Reals.format(distribution.logits().get(i)),
                    Reals.format(distribution.probability(i)),
                    Reals.format(distribution.logProbability(i)));
        }
    }
}
