package io.github.tauscope.handout;

import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What bars of which something is hidden show, for people who can't see them: no more than they do, and no less. */
record HiddenWords(Experiment experiment, Messages words) {

    private static final int MOST = 5;

    String description(Set<Hidden> hidden) {
        boolean isBare = hidden.contains(Hidden.BARS);
        String temperature = NumberText.full(experiment.temperature().value());
        return words.text(isBare ? "handout.described.axes" : "handout.described.bars", temperature, classes(isBare));
    }

    /** Returns the first classes: where there are bars, anybody can see which are the highest. */
    private String classes(boolean isBare) {
        int n = experiment.size();
        IntStream first = isBare
                ? IntStream.range(0, n)
                : Arrays.stream(Reading.of(experiment).distribution().order(MOST));
        String labels = first.limit(MOST).mapToObj(experiment.labels()::get).collect(Collectors.joining(", "));
        return n <= MOST ? labels : words.text("handout.described.more", labels, String.valueOf(n - MOST));
    }
}
