package io.github.tauscope.chart;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Optional;

/** What is said of figures where not all classes are listed. */
public final class ListSentence {

    private ListSentence() {}

    /** Returns that a figure is of the listed classes alone; empty where all classes are listed. */
    public static String alone(Experiment experiment, Messages words) {
        return experiment.isListed() ? words.text("partial.alone", NumberText.count(experiment.size())) : "";
    }

    /** Returns why there is no figure of a list; empty where all classes are listed. */
    static Optional<String> absence(Experiment experiment, String key, Messages words) {
        return experiment.isListed() ? Optional.of(words.text(key)) : Optional.empty();
    }
}
