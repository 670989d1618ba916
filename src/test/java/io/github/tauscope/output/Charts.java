package io.github.tauscope.output;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Charts for tests, and what comes of them. */
public final class Charts {

    static final Experiment FOUR = Experiment.of(List.of("cat", "dog", "owl", "fox"), Logits.of(1, 5, 7, 10))
            .withTemperature(Temperature.of(2));

    /** Labels that XML, fonts or terminals trip over. */
    public static final Experiment AWKWARD = Experiment.of(
            List.of("<eos>", "a&b \"c\" 'd'", "\u0000\u001b\uFFFE\uD83D", "🦊 日本", "שלום עולם", " the  end ", "]]>"),
            Logits.of(7, 6, 5, 4, 3, 2, Double.NEGATIVE_INFINITY));

    static final Cut TOP_THREE = new Cut(OptionalInt.of(3), OptionalDouble.empty(), OptionalDouble.empty());

    /** Five tokens of a vocabulary of 151 936, as a server lists them. */
    static final Experiment LIST = Experiment.of(
                    List.of(" mat", " floor", " sofa", " bed", " rug"),
                    Logits.of(-0.478, -1.7148, -2.4079, -2.9957, -3.912))
            .withListing(Listing.PLAIN.withVocabulary(OptionalLong.of(151_936)))
            .withTemperature(Temperature.of(1.25));

    private Charts() {}

    /** Returns the experiment of an example. */
    public static Experiment example(String name) {
        return Examples.named(name).orElseThrow().experiment();
    }

    /** Returns an experiment that has a figure: for calibration, one of rows with true classes, as one alone has none. */
    public static Experiment suited(FigureKind kind, Experiment experiment) {
        if (kind != FigureKind.CALIBRATION) {
            return experiment;
        }
        int n = experiment.size();
        List<Row> rows = IntStream.range(0, 8)
                .mapToObj(k -> Row.of(experiment.labels(), experiment.logits().scaled(1 / (1.0 + k)))
                        .withTrueClass(k % 3 == 0 ? experiment.logits().argmax()[0] : k % n))
                .toList();
        RowSet set = RowSet.of(RowSet.Source.NONE, RowSet.Kind.ROWS, rows);
        return new Experiment(
                experiment.labels(),
                experiment.logits(),
                experiment.temperature(),
                experiment.reference(),
                experiment.inquiry(),
                experiment.baseline(),
                null,
                new RowPlace(set, 0));
    }

    static Chart bars(Experiment experiment, Theme theme) {
        return of(FigureKind.BARS, experiment, theme);
    }

    /** Returns a chart as a window shows it at first. */
    public static Chart of(FigureKind kind, Experiment experiment, Theme theme) {
        return new Chart(kind, experiment, Look.of(theme, Messages.of(Locale.ROOT)));
    }

    public static byte[] bytes(PictureFormat format, Chart chart, PictureSize size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PictureFile(format, size).write(chart, new RasterCanvas(), bytes);
        return bytes.toByteArray();
    }
}
