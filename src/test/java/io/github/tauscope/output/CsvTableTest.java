package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Printable;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every double of softmax here is the one nearest to 60 digits of Python's decimal module. */
class CsvTableTest {

    @Test
    void aRowForEachTemperatureAndClass() {
        assertThat(Written.as(TableFormat.CSV, Written.FOUR, 0.1, 1))
                .isEqualTo(
                        """
                temperature,label,logit,probability,log_probability
                0.1,1,1,8.19401262398979e-40,-90.00000000000009
                0.1,2,5,1.9287498479637427e-22,-50.00000000000009
                0.1,3,7,9.357622968839314e-14,-30.000000000000092
                0.1,4,10,0.9999999999999064,-9.357622988127251e-14
                1,1,1,0.00011679362893736735,-9.055102035826991
                1,2,5,0.006376716075637758,-5.055102035826992
                1,3,7,0.047117912809840304,-3.055102035826992
                1,4,10,0.9463885774855846,-0.05510203582699177
                """);
    }

    @Test
    void limitsAndMasksAreNamed() {
        Experiment masked = Experiment.of(Logits.of(2, Double.NEGATIVE_INFINITY));
        assertThat(Written.as(TableFormat.CSV, masked, 0, Double.POSITIVE_INFINITY))
                .isEqualTo(
                        """
                temperature,label,logit,probability,log_probability
                0,1,2,1,0
                0,2,-inf,0,-inf
                inf,1,2,1,0
                inf,2,-inf,0,-inf
                """);
    }

    @Test
    void labelsAreQuotedWhereTheyMustBe() {
        assertThat(Written.as(TableFormat.CSV, Written.special(), 0))
                .contains("\n0,\"a,b\",0,")
                .contains("\n0,\"say \"\"hi\"\"\",0,")
                .contains("\n0,\"x\ny\",0,")
                .contains("\n0,p|q,0,")
                .contains("\n0, the,0,");
        assertThat(records(Written.as(TableFormat.CSV, Written.special(), 0)).stream()
                        .skip(1)
                        .map(row -> row.getField(1)))
                .isEqualTo(Written.SPECIAL);
    }

    @Property
    void everyDoubleReadsBackAsItself(
            @ForAll @Size(4) List<String> labels,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double first,
            @ForAll double second,
            @ForAll @DoubleRange(min = 0, max = 1e5) double temperature) {
        // −0 is written as 0
        Logits logits = Logits.of(first + 0.0, second + 0.0, Double.NEGATIVE_INFINITY, 1);
        Distribution distribution = Distribution.of(logits, Temperature.of(temperature));
        List<CsvRecord> rows = records(Written.as(TableFormat.CSV, Experiment.of(labels, logits), temperature));
        for (int i = 0; i < logits.size(); i++) {
            CsvRecord row = rows.get(i + 1);
            assertThat(Reals.parse(row.getField(0))).isEqualTo(temperature);
            assertThat(row.getField(1)).isEqualTo(Printable.directed(labels.get(i)));
            assertThat(Reals.parse(row.getField(2))).isEqualTo(logits.get(i));
            assertThat(Reals.parse(row.getField(3))).isEqualTo(distribution.probability(i));
            assertThat(Reals.parse(row.getField(4))).isEqualTo(distribution.logProbability(i));
        }
    }

    private static List<CsvRecord> records(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }

    /** The characters that OWASP's "CSV injection" names, and their wide forms. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void aSpreadsheetShowsALabelAndDoesNotRunIt(String label) {
        Experiment experiment = Experiment.of(List.of(label, "a=b"), Logits.of(-1, 2));
        List<CsvRecord> rows = records(Written.as(TableFormat.SPREADSHEET, experiment, 1));
        assertThat(rows.get(1).getField(1)).isEqualTo("'" + label);
        assertThat(rows.get(2).getField(1)).isEqualTo("a=b");
        assertThat(rows.get(1).getField(2)).isEqualTo("-1");
        assertThat(records(Written.as(TableFormat.CSV, experiment, 1)).get(1).getField(1))
                .isEqualTo(label);
    }

    /** A viewer would show {@code a\u202etxt.exe} as {@code aexe.txt}; JSON has an escape that reads back, CSV none. */
    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066", "\u200f", "\u061c", "\u202a"})
    void noControlReversesTheOrderOfLetters(String control) {
        Experiment reversed = Experiment.of(List.of("a" + control + "b"), Logits.of(0));
        String escape = String.format("\\u%04x", (int) control.charAt(0));
        for (TableFormat format : TableFormat.values()) {
            assertThat(Written.as(format, reversed, 1)).doesNotContain(control);
        }
        assertThat(Written.as(TableFormat.CSV, reversed, 1)).contains(",a" + escape + "b,");
        assertThat(Written.as(TableFormat.JSON, reversed, 1)).contains("\"a" + escape + "b\"");
        assertThat(LogitsReader.text(Written.as(TableFormat.JSON, reversed, 1), "", ReadAs.IT_SAYS)
                        .experiment(0)
                        .labels())
                .isEqualTo(reversed.labels());
    }
}
