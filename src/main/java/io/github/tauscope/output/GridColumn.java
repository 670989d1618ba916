package io.github.tauscope.output;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SummaryText;

/** What a table for people has for a temperature, as text. */
sealed interface GridColumn {

    Temperature temperature();

    String probability(int index);

    String entropy();

    String perplexity();

    String rest();

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
        public String entropy() {
            return SummaryText.entropy(distribution);
        }

        @Override
        public String perplexity() {
            return SummaryText.perplexity(distribution);
        }

        @Override
        public String rest() {
            return "0";
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
        public String entropy() {
            return IntervalText.quantity(distribution.entropy());
        }

        @Override
        public String perplexity() {
            return "";
        }

        @Override
        public String rest() {
            return IntervalText.probability(distribution.rest());
        }
    }
}
