package io.github.tauscope.figure.simplex;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SpokenLabel;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a simplex shows, in a sentence for people who can't see it, and what can be read from it at a temperature. */
public final class SimplexDescription {

    private SimplexDescription() {}

    public static String of(SimplexData data, Messages words) {
        String shown = words.text(
                "simplex.description",
                NumberText.temperature(data.temperature()),
                classes(data, data.distribution(), words),
                path(data, words));
        SimplexData.Other a = data.baseline();
        return a == null
                ? shown
                : words.text(
                        "simplex.description.baseline",
                        shown,
                        NumberText.temperature(a.temperature()),
                        classes(data, a.path().at(a.temperature()), words));
    }

    private static String classes(SimplexData data, Distribution p, Messages words) {
        return IntStream.range(0, p.size())
                .mapToObj(k -> SpokenLabel.of(data.names().get(k), words) + " " + NumberText.probability(p.at(k)))
                .collect(Collectors.joining(", "));
    }

    /** Returns from where to where the path runs. */
    public static String path(SimplexData data, Messages words) {
        int[] first = data.path().logits().argmax();
        String begin = Arrays.stream(first)
                .mapToObj(k -> SpokenLabel.of(data.names().get(k), words))
                .collect(Collectors.joining(" = "));
        return words.text(first.length == data.names().size() ? "simplex.path.none" : "simplex.path", begin);
    }

    /** Returns a temperature and the probabilities there, each on a line of its own. */
    public static String at(SimplexData data, Temperature temperature, Messages words) {
        return lines("simplex.temperature", data, data.path().at(temperature), words);
    }

    /** Returns the same for A, where there is one. */
    public static Optional<String> ofBaselineAt(SimplexData data, Temperature temperature, Messages words) {
        return Optional.ofNullable(data.baseline())
                .map(a -> lines("simplex.tip.baseline", data, a.path().at(temperature), words));
    }

    private static String lines(String title, SimplexData data, Distribution p, Messages words) {
        return IntStream.range(0, p.size())
                .mapToObj(k -> words.text("simplex.tip.class", data.names().get(k), NumberText.probability(p.at(k))))
                .collect(Collectors.joining(
                        "\n", words.text(title, NumberText.temperature(p.temperature())) + "\n", ""));
    }
}
