package io.github.tauscope.output;

import io.github.tauscope.chart.ListCaption;
import io.github.tauscope.chart.SoftmaxSentence;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Markup;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SummaryText;
import java.util.List;

/** What a table for people has for a temperature, as text. */
sealed interface GridColumn {

    Temperature temperature();

    String probability(int index);

    String entropy();

    /** Returns what stands below the classes. */
    List<String> foot();

    /** Returns its numbers in a sentence. */
    String caption(List<String> labels, Messages words, Markup markup);

    /** Returns what it is of, whatever the temperature, without a full stop. */
    String subject(List<String> labels, Messages words, Markup markup);

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
        public List<String> foot() {
            return List.of(entropy(), SummaryText.perplexity(distribution));
        }

        @Override
        public String caption(List<String> labels, Messages words, Markup markup) {
            return new SoftmaxSentence(words, markup).of(labels, distribution);
        }

        @Override
        public String subject(List<String> labels, Messages words, Markup markup) {
            return new SoftmaxSentence(words, markup).subject(labels, distribution.logits());
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
        public List<String> foot() {
            return List.of(IntervalText.probability(distribution.rest()), entropy());
        }

        @Override
        public String caption(List<String> labels, Messages words, Markup markup) {
            return new ListCaption(words, markup).of(labels, distribution);
        }

        @Override
        public String subject(List<String> labels, Messages words, Markup markup) {
            return new ListCaption(words, markup).subject(distribution.list().source());
        }
    }
}
