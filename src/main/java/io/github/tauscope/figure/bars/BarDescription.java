package io.github.tauscope.figure.bars;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SpokenLabel;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a bar figure shows, in a sentence for people who can't see it. */
public final class BarDescription {

    private static final int MOST = 5;

    private BarDescription() {}

    public static String of(BarData data, Messages words) {
        int n = data.distribution().size();
        String classes = mostLikely(data, data.distribution(), words);
        String temperature = NumberText.full(data.distribution().temperature().value());
        String live = n <= MOST
                ? words.text("bars.description", temperature, classes)
                : words.text("bars.description.more", temperature, classes, String.valueOf(n - MOST));
        Distribution guess = data.guess();
        if (guess != null) {
            return words.text("bars.description.guess", live, mostLikely(data, guess, words));
        }
        Distribution a = data.comparable();
        if (a == null) {
            return live;
        }
        return words.text(
                "bars.description.baseline",
                live,
                NumberText.full(a.temperature().value()));
    }

    private static String mostLikely(BarData data, Distribution distribution, Messages words) {
        return Arrays.stream(distribution.order(MOST))
                .mapToObj(i ->
                        SpokenLabel.of(data.labels().get(i), words) + " " + NumberText.probability(distribution.at(i)))
                .collect(Collectors.joining(", "));
    }
}
