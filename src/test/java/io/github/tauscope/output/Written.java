package io.github.tauscope.output;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tables as text, for tests. */
final class Written {

    static final Experiment FOUR = Experiment.of(Logits.of(1, 5, 7, 10));

    /** Labels with all that some format holds special. */
    static final List<String> SPECIAL =
            List.of("a,b", "say \"hi\"", "x\ny", "p|q", "50% & $1 #_{}", "~^\\", "*[`<>", "- – −", " the", "日本");

    private Written() {}

    static String as(TableFormat format, Experiment experiment, double... temperatures) {
        return as(format, Messages.of(Locale.ROOT), experiment, temperatures);
    }

    static String as(TableFormat format, Messages words, Experiment experiment, double... temperatures) {
        StringWriter out = new StringWriter();
        try {
            format.write(
                    new Table(
                            experiment,
                            Arrays.stream(temperatures)
                                    .mapToObj(Temperature::of)
                                    .toList()),
                    words,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Experiment special() {
        return Experiment.of(SPECIAL, Logits.of(new double[SPECIAL.size()]));
    }
}
