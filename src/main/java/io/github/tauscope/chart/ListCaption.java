package io.github.tauscope.chart;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Markup;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.SummaryText;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What is known of a list of the likeliest classes, in a sentence for a caption. */
public record ListCaption(Messages words, Markup markup) {

    /** Returns the bounds of the likeliest classes, of those that are not listed, and of the entropy. */
    public String of(List<String> labels, PartialDistribution p) {
        return words.text(
                "caption.list",
                subject(p.list().source(), p.temperature()),
                withRest(bounds(labels, p, p::probability), p),
                markup.number(IntervalText.quantity(p.entropy())));
    }

    /** Returns what the probabilities are from: {@code Probabilities from logprobs at τ = 1}. */
    public String subject(Temperature source) {
        return words.text("caption.list.subject", markup.equation("τ", NumberText.temperature(source)));
    }

    /** Returns the bounds that A has for the same classes. */
    String ofBaseline(List<String> labels, ListComparison comparison, PartialDistribution shown) {
        return words.text(
                "caption.list.baseline",
                sentence().at(comparison.baseline().temperature()),
                bounds(labels, shown, comparison::baseline));
    }

    /** Returns the probabilities of the listed classes as if there were no others. */
    String ofListed(List<String> labels, Distribution p, Temperature source) {
        int most = Math.min(SoftmaxSentence.MOST, p.size());
        String classes = Arrays.stream(p.order(most))
                .mapToObj(i -> sentence().label(labels.get(i)) + " " + markup.number(NumberText.probability(p.at(i))))
                .collect(Collectors.joining(", "));
        return words.text(
                "caption.listed",
                subject(source, p.temperature()),
                more(classes, p.size() - most),
                markup.number(SummaryText.entropy(p)));
    }

    private String subject(Temperature source, Temperature temperature) {
        return words.text(
                "caption.logprobs", sentence().at(temperature), markup.equation("τ", NumberText.temperature(source)));
    }

    private String bounds(List<String> labels, PartialDistribution p, IntFunction<Interval> bounds) {
        int[] order = p.list().logProbabilities().descendingOrder();
        String classes = Arrays.stream(order)
                .limit(SoftmaxSentence.MOST)
                .mapToObj(i -> sentence().label(labels.get(i)) + " "
                        + markup.number(IntervalText.probability(bounds.apply(i))))
                .collect(Collectors.joining(", "));
        return more(classes, order.length - SoftmaxSentence.MOST);
    }

    private String withRest(String classes, PartialDistribution p) {
        OptionalLong others = p.list().others();
        String rest = others.isPresent() ? sentence().others(others.getAsLong()) : words.text("caption.rest");
        return others.orElse(1) == 0
                ? classes
                : words.text("caption.list.rest", classes, rest, markup.number(IntervalText.probability(p.rest())));
    }

    private String more(String classes, int left) {
        return left <= 0 ? classes : words.text("caption.more", classes, markup.number(NumberText.count(left)));
    }

    private SoftmaxSentence sentence() {
        return new SoftmaxSentence(words, markup);
    }
}
