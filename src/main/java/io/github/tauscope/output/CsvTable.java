package io.github.tauscope.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Reals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes a row per temperature and class, quoted as in RFC 4180; every double reads back as itself. */
final class CsvTable {

    private CsvTable() {}

    @SuppressWarnings("resource") // closing would close the caller's writer
    static void write(Table table, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try {
            csv.writeRecord("temperature", "label", "logit", "probability", "log_probability");
            List<String> labels = table.experiment().labels();
            table.distributions().forEach(distribution -> rows(labels, distribution, csv));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
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
