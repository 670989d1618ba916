package io.github.tauscope.output;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SummaryText;
import java.util.List;

/** What a table for people has for a temperature, as text. */
sealed interface GridColumn {

    Temperature temperature();

    String probability(int index);

    /** Returns what stands below the classes. */
    List<String> foot();

    /** The distribution of all classes. */
    record OfWhole(Distribution distribution) implements GridColumn {

        @Override
        public Temperature temperature() {
            return distribution.temperature();
        }

        @Override
        public String probability(int index) {
            return NumberText.probability(distribution.at(index));
        }

        @Override
        public List<String> foot() {
            return List.of(SummaryText.entropy(distribution), SummaryText.perplexity(distribution));
        }
    }

    /** What is known of the distribution where not all classes are listed. */
    record OfPart(PartialDistribution distribution) implements GridColumn {

        @Override
        public Temperature temperature() {
            return distribution.temperature();
        }

        @Override
        public String probability(int index) {
            return IntervalText.probability(distribution.probability(index));
        }

        @Override
        public List<String> foot() {
            return List.of(
                    IntervalText.probability(distribution.rest()), IntervalText.quantity(distribution.entropy()));
        }
    }
}
