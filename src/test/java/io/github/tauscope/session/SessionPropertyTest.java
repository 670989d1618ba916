package io.github.tauscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.output.WholeFile;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads back equal, whatever it is. */
class SessionPropertyTest {

    @Property(tries = 300)
    void aWrittenSessionReadsBackEqual(@ForAll("sessions") Session session) throws IOException {
        Path folder = Files.createTempDirectory("sessions");
        Path file = folder.resolve("a.tauscope");
        try {
            SessionWriter.write(session, file, WholeFile.Protection.RESPECTED);
            assertThat(ContentReader.file(file, ReadAs.IT_SAYS).session()).isEqualTo(Optional.of(session));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    @Property(tries = 300)
    void aLinkReadsBackEqual(@ForAll("sessions") Session session) {
        String link = SessionLink.of(session).orElseThrow();
        assertThat(ContentReader.text(link, "", ReadAs.IT_SAYS).session()).isEqualTo(Optional.of(session));
    }

    /** Formatters sort names and spell numbers in their own way. */
    @Property(tries = 300)
    void aReformattedSessionReadsBackEqual(@ForAll("sessions") Session session, @ForAll Random random)
            throws IOException {
        Path file = Files.createTempFile("reformatted", ".tauscope");
        try {
            SessionWriter.write(session, file, WholeFile.Protection.RESPECTED);
            String text = Reformatted.of(Files.readString(file), random);
            assertThat(ContentReader.text(text, "", ReadAs.IT_SAYS).session()).isEqualTo(Optional.of(session));
            Files.writeString(file, (random.nextBoolean() ? "\uFEFF" : "") + text);
            assertThat(ContentReader.file(file, ReadAs.IT_SAYS).session()).isEqualTo(Optional.of(session));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Session> sessions() {
        return Combinators.combine(
                        experiments(), experiments().optional(0.5), looks(), Arbitraries.of(FigureKind.class))
                .as((experiment, a, look, figure) ->
                        new Session(experiment.withBaseline(a.orElse(null)), look, figure));
    }

    private static Arbitrary<Look> looks() {
        return Combinators.combine(
                        Arbitraries.of(ProbabilityAxis.class),
                        Arbitraries.doubles()
                                .between(1e-6, 1)
                                .ofScale(9)
                                .map(AxisTop::at)
                                .injectNull(0.2),
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of(Measure.class),
                        Arbitraries.of(SoftmaxMethod.class),
                        Arbitraries.of(LossKind.class),
                        inscriptions(),
                        inscriptions())
                .as((axis, top, classes, measure, method, loss, title, caption) -> new Look(
                        Theme.LIGHT,
                        Messages.of(Locale.ROOT),
                        axis,
                        top == null ? AxisTop.FIT : top,
                        classes,
                        measure,
                        method,
                        loss,
                        title,
                        caption));
    }

    private static Arbitrary<Inscription> inscriptions() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Inscription.NONE, Inscription.AUTOMATIC)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(9).map(Inscription::of)));
    }

    private static Arbitrary<Experiment> experiments() {
        Arbitrary<Double> logits = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        8, Arbitraries.doubles().between(-1e308, 1e308).ofScale(20)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, Double.NEGATIVE_INFINITY)));
        return Combinators.combine(
                        logits.list().ofMinSize(1).ofMaxSize(12),
                        Arbitraries.strings().ofMaxLength(6).list().ofSize(12),
                        temperatures(),
                        temperatures(),
                        temperatures().list().ofMaxSize(5),
                        Arbitraries.integers().between(-1, 11),
                        samplings(),
                        listings().injectNull(0.7))
                .as((numbers, names, tau, reference, pins, trueClass, sampling, listing) -> {
                    double[] finite = numbers.stream().mapToDouble(z -> z).toArray();
                    double[] values = DoubleStream.of(finite).anyMatch(Double::isFinite) ? finite : new double[] {1};
                    int n = values.length;
                    List<Integer> corners =
                            IntStream.range(0, Math.min(n, 3)).boxed().toList();
                    Inquiry inquiry = new Inquiry(
                            pins,
                            Math.min(trueClass, n - 1),
                            trueClass % 2 == 0 ? corners : List.of(),
                            new InfoNceCase(values[0] == Double.NEGATIVE_INFINITY ? 0 : values[0], 0.1, trueClass + 1),
                            sampling,
                            null);
                    List<String> labels = trueClass < 3 ? Experiment.numbered(n) : names.subList(0, n);
                    Experiment plain =
                            new Experiment(labels, Logits.of(values), tau, reference, inquiry, null, listing, null);
                    return trueClass % 3 == 0 ? predicted(plain, reference) : plain;
                });
    }

    /** Guesses something of one of the kinds, and commits to it where the first label is short. */
    private static Experiment predicted(Experiment plain, Temperature target) {
        Prediction open =
                switch (plain.size() % 4) {
                    case 0 -> BinsPrediction.NONE.toggled(2).toggled(14);
                    case 1 -> CurvePrediction.of(0).along(target, 0.3, Temperature.of(7), 1e-300);
                    case 2 -> DrawsPrediction.of(1000, plain.size());
                    default ->
                        BarsPrediction.of(Distribution.of(plain.logits(), Temperature.ONE))
                                .aimedAt(target);
                };
        boolean isLast = plain.labels().get(0).length() < 3;
        Prediction guessed = Objects.requireNonNull(
                plain.withPrediction(open).withGuess(0, 0.3).openPrediction());
        return plain.withPrediction(isLast ? guessed.committed(plain.temperature(), target) : guessed);
    }

    private static Arbitrary<Temperature> temperatures() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(
                                4, Arbitraries.doubles().between(0, 1e6).ofScale(20)),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.of(0.0, Double.MIN_VALUE, 1e-300, 1e308, Double.POSITIVE_INFINITY)))
                .map(Temperature::of);
    }

    private static Arbitrary<Sampling> samplings() {
        Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1).ofScale(17);
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, Sampling.MOST),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE).optional(0.5),
                        shares.optional(0.5),
                        shares.optional(0.5))
                .as((seed, draws, k, p, min) -> new Sampling(
                        seed,
                        draws,
                        new Cut(
                                k.map(OptionalInt::of).orElse(OptionalInt.empty()),
                                p.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                                min.map(OptionalDouble::of).orElse(OptionalDouble.empty()))));
    }

    private static Arbitrary<Listing> listings() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1e-3, 1e3).ofScale(9).map(Temperature::of),
                        Arbitraries.longs()
                                .between(12, Listing.LARGEST_VOCABULARY)
                                .optional(0.5),
                        Arbitraries.doubles().between(-1e9, 0).ofScale(9).optional(0.5),
                        Arbitraries.strings().ofMaxLength(5).list().ofMaxSize(3))
                .as((source, size, ceiling, unknown) -> new Listing(
                        source,
                        size.map(OptionalLong::of).orElse(OptionalLong.empty()),
                        ceiling.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                        unknown));
    }
}
