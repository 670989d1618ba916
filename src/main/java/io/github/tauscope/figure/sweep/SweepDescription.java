package io.github.tauscope.figure.sweep;

import io.github.tauscope.figure.TemperatureTrack;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SpokenLabel;
import io.github.tauscope.text.SummaryText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a sweep shows, in sentences for people who can't see it. */
public final class SweepDescription {

    private static final int MOST = 5;

    private SweepDescription() {}

    public static String of(SweepData data, Messages words) {
        CurveGuess guess = data.guess();
        if (guess == null) {
            return curves(data, words);
        }
        String guessed = guess.points().isEmpty()
                ? words.text(
                        "sweep.description.undrawn",
                        SpokenLabel.of(data.labels().get(guess.index()), words))
                : words.text(
                        "sweep.description.guess",
                        SpokenLabel.of(data.labels().get(guess.index()), words),
                        points(guess, words));
        return guess.isAsked() ? guessed : curves(data, words) + " " + guessed;
    }

    /** Tells the guess at the marks of the axis. */
    private static String points(CurveGuess guess, Messages words) {
        return TemperatureTrack.STOPS.stream()
                .map(stop -> words.text(
                        "sweep.description.point", NumberText.quantity(guess.at(stop)), NumberText.temperature(stop)))
                .collect(Collectors.joining(", "));
    }

    private static String curves(SweepData data, Messages words) {
        SweepCurves curves = data.curves();
        if (curves == null) {
            return words.text("sweep.computing");
        }
        List<String> names = LineNames.of(curves, data.labels(), words);
        Distribution p = data.distribution();
        List<SweepCurves.Line> lines = curves.lines();
        String values = IntStream.range(0, Math.min(MOST, lines.size()))
                .mapToObj(k ->
                        SpokenLabel.of(names.get(k), words) + " " + NumberText.probability(curves.at(p, lines.get(k))))
                .collect(Collectors.joining(", "));
        String temperature = NumberText.full(p.temperature().value());
        String count = String.valueOf(lines.size());
        String key = lines.size() == 1 ? "sweep.description.one" : "sweep.description";
        String shown = words.text(key, count, temperature, values, SummaryText.entropy(p));
        Temperature a = data.baselineTemperature();
        return a == null || data.baseline() == null
                ? shown
                : words.text("sweep.description.baseline", shown, NumberText.temperature(a));
    }
}
