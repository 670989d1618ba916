package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Readouts;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import io.github.tauscope.text.SummaryText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figures of a distribution in words.
 *
 * @param mostLikelyTitle says whether the values are those of a limit
 * @param mostLikely the most likely class, or the tied ones, with the probability of each
 * @param entropy in nats, and as a percentage of the greatest possible entropy
 * @param perplexityTitle says whether it is the perplexity, or what the listed classes have
 * @param perplexity with the number of unmasked classes; of a list, what the listed classes have at the source temperature
 * @param oddsTitle which two classes
 * @param odds of the two most likely classes
 */
record ReadoutText(
        String mostLikelyTitle,
        String mostLikely,
        String entropy,
        String perplexityTitle,
        String perplexity,
        String oddsTitle,
        String odds) {

    private static final int MOST_NAMES = 3;

    /** Holds what can be said in a breath. */
    private static final double SPOKEN_ROOM = 300;

    private static final TextStyle TITLE = TextStyle.regular(12, Ink.of(0));
    private static final Pattern NUMBER = Pattern.compile("[-+−.\\d\\s]+");

    /**
     * Puts a reading into words.
     *
     * @param labelRoom how long the labels of the most likely classes may be together before they are shortened
     * @param titleRoom the width of the title of the odds, which the labels in it are shortened to fit
     */
    static ReadoutText of(Reading reading, double labelRoom, double titleRoom, Messages words) {
        Distribution distribution = reading.distribution();
        int[] order = distribution.order(2);
        boolean limit = distribution.temperature().isLimit();
        ListedReadout listed = reading.partial() == null ? null : new ListedReadout(reading.partial(), words);
        return new ReadoutText(
                words.text(limit ? "readout.mostLikely.limit" : "readout.mostLikely"),
                listed == null
                        ? mostLikely(reading, labelRoom, words)
                        : listed.mostLikely(order[0], Readouts.label(label(reading, order[0], words), labelRoom)),
                listed == null ? entropy(distribution, words) : listed.entropy(),
                words.text(listed == null ? "readout.perplexity.title" : "readout.listed.title"),
                listed == null ? perplexity(distribution, words) : listed.listed(),
                order.length == 1 ? words.text("readout.odds.none") : oddsTitle(reading, titleRoom, words),
                order.length == 1 ? "–" : odds(distribution, order[0], order[1], words));
    }

    /** Returns the most likely class of all, or the tied ones, with short labels. */
    static String mostLikely(Reading reading, Messages words) {
        return mostLikely(reading, SPOKEN_ROOM, words);
    }

    private static String mostLikely(Reading reading, double labelRoom, Messages words) {
        int[] classes = reading.distribution().mostLikely();
        Probability p = reading.distribution().at(classes[0]);
        String value = percentage(p);
        if (classes.length == 1) {
            String label = Readouts.label(label(reading, classes[0], words), labelRoom);
            return words.text("readout.mostLikely.one", label, value);
        }
        if (classes.length > MOST_NAMES) {
            return words.text("readout.mostLikely.many", NumberText.count(classes.length), value);
        }
        String names = Arrays.stream(classes)
                .mapToObj(i -> Readouts.label(label(reading, i, words), labelRoom / classes.length))
                .collect(Collectors.joining(" = "));
        return words.text("readout.mostLikely.tie", names, value);
    }

    private static String entropy(Distribution distribution, Messages words) {
        double greatest = StrictMath.log(distribution.logits().unmasked());
        String entropy = SummaryText.entropy(distribution);
        if (greatest == 0 || (distribution.entropy() == 0 && !distribution.isCertain())) {
            return entropy;
        }
        double part = distribution.isUniform() ? 1 : Math.min(Math.nextDown(1.0), distribution.entropy() / greatest);
        return words.text("readout.entropy", entropy, NumberText.percent(part, 1));
    }

    private static String perplexity(Distribution distribution, Messages words) {
        int n = distribution.logits().unmasked();
        return words.text(
                "readout.perplexity", NumberText.grouped(SummaryText.perplexity(distribution)), NumberText.count(n));
    }

    private static String oddsTitle(Reading reading, double titleRoom, Messages words) {
        FontMetrics metrics = FontMetrics.bundled();
        int[] order = reading.distribution().order(2);
        String first = label(reading, order[0], words);
        String second = label(reading, order[1], words);
        double room = titleRoom - metrics.width(words.text("readout.odds", "", ""), TITLE);
        first = metrics.shortened(first, TITLE, Math.max(room / 2, room - metrics.width(second, TITLE)));
        second = metrics.shortened(second, TITLE, room - metrics.width(first, TITLE));
        return words.text("readout.odds", first, second);
    }

    private static String odds(Distribution distribution, int first, int second, Messages words) {
        double logOdds = distribution.logOdds(first, second);
        double greater = distribution.logits().get(first);
        double less = distribution.logits().get(second);
        boolean limit = distribution.temperature().isLimit() || Double.isInfinite(less);
        if (Double.isInfinite(logOdds)) {
            return words.text(limit ? "readout.odds.infinite" : "readout.odds.overflown");
        }
        if (distribution.temperature().isLimit()) {
            return words.text("readout.odds.equal");
        }
        String difference =
                NumberText.grouped(NumberText.rounded(new BigDecimal(greater).subtract(new BigDecimal(less))));
        return logOdds == 0 && greater != less
                ? words.text("readout.odds.underflown", difference)
                : words.text("readout.odds.value", difference, NumberText.grouped(NumberText.exponential(logOdds)));
    }

    private static String percentage(Probability p) {
        boolean plain = p.value() >= 0.0001 && p.value() <= 0.9999;
        return plain ? NumberText.percent(p.value(), 2) + " %" : NumberText.probability(p);
    }

    /** Returns the label, in quotes if it could be taken for a figure, or the number of a class without one. */
    private static String label(Reading reading, int index, Messages words) {
        String label = Printable.label(reading.experiment().labels().get(index));
        if (reading.experiment().labels().get(index).isBlank()) {
            return words.text("readout.class.unnamed", String.valueOf(index + 1));
        }
        return NUMBER.matcher(label).matches() ? words.text("readout.class.number", label) : label;
    }
}
