package io.github.tauscope.app;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The experiment that the window opens on, as the parameters of a JavaFX application, which are strings. What one method
 * writes the other reads back as an equal experiment.
 */
public final class LaunchParameters {

    private static final String TEMPERATURE = "--temperature=";
    private static final String REFERENCE = "--reference=";
    private static final String LOGIT = "--logit=";
    private static final String LABEL = "--label=";

    private LaunchParameters() {}

    /** Writes an experiment, or no parameters where there is none. */
    public static String[] of(@Nullable Experiment experiment) {
        if (experiment == null) {
            return new String[0];
        }
        Stream<String> temperatures =
                Stream.of(TEMPERATURE + experiment.temperature(), REFERENCE + experiment.reference());
        Stream<String> logits = Arrays.stream(experiment.logits().toArray()).mapToObj(logit -> LOGIT + exactly(logit));
        Stream<String> labels = experiment.labels().stream().map(LABEL::concat);
        return Stream.of(temperatures, logits, labels).flatMap(part -> part).toArray(String[]::new);
    }

    /** Reads an experiment, or nothing from no parameters. */
    public static Optional<Experiment> read(List<String> raw) {
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        double[] logits = values(raw, LOGIT).mapToDouble(Reals::parseLogit).toArray();
        return Optional.of(Experiment.of(values(raw, LABEL).toList(), Logits.of(logits))
                .withTemperature(temperature(raw, TEMPERATURE))
                .withReference(temperature(raw, REFERENCE)));
    }

    private static Temperature temperature(List<String> raw, String name) {
        return values(raw, name).map(Temperature::parse).findFirst().orElse(Temperature.ONE);
    }

    private static Stream<String> values(List<String> raw, String name) {
        return raw.stream()
                .filter(parameter -> parameter.startsWith(name))
                .map(parameter -> parameter.substring(name.length()));
    }

    /** Writes −0 too, which {@link Reals#format} writes as 0: logits are equal bit for bit or not at all. */
    private static String exactly(double logit) {
        return logit == 0 ? Double.toString(logit) : Reals.format(logit);
    }
}
