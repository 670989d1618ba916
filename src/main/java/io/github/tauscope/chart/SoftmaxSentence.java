package io.github.tauscope.chart;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Markup;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import io.github.tauscope.text.SummaryText;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A softmax in a sentence for a caption: the logits to six digits, τ in full, p and the entropy as in tables. Of many classes, only the
 * most likely are named.
 */
public record SoftmaxSentence(Messages words, Markup markup) {

    /** How many classes are named. */
    static final int MOST = 5;

    /** Returns {@code Softmax of the logits 1, 5 (a, b) at temperature τ = 2: p = 0.1192, 0.8808; entropy 0.3653 nats.} */
    public String of(List<String> labels, Distribution p) {
        String subject = words.text("caption.at", subject(labels, p.logits()), at(p.temperature()));
        return numbers(subject, labels, p);
    }

    /** Returns what softmax is taken of: {@code Softmax of the logits 1, 5 (a, b)}, or how many there are. */
    public String subject(List<String> labels, Logits logits) {
        return words.text("caption.softmax", labelled(labels, logits));
    }

    /** Returns what A is, whose classes have the same places and so the same labels. */
    String ofBaseline(List<String> labels, Distribution shown, Distribution a) {
        String logits = logitsOfBaseline(shown.logits(), a.logits());
        return numbers(words.text("caption.baseline", logits, at(a.temperature())), labels, a);
    }

    /** Returns which logits A has. */
    String logitsOfBaseline(Logits shown, Logits ofA) {
        return ofA.equals(shown) ? words.text("caption.same") : numbers(ofA);
    }

    /** Returns where the temperature is: {@code at temperature τ = 2}, {@code in the limit τ = 0 (argmax)}. */
    public String at(Temperature temperature) {
        String tau = markup.equation("τ", NumberText.temperature(temperature));
        if (!temperature.isLimit()) {
            return words.text("caption.temperature", tau);
        }
        return words.text(temperature.value() == 0 ? "caption.argmax" : "caption.uniform", tau);
    }

    /** Returns a label as a part of a list; where its ends could not be seen, in quotes. */
    String label(String text) {
        String shown = Printable.excerpt(text);
        boolean isPlain = !shown.isEmpty() && shown.equals(shown.strip()) && !shown.contains(",");
        return markup.word(isPlain ? shown : words.text("caption.quoted", shown));
    }

    /** Returns what classes are called that are not named. */
    String others(long count) {
        return count == 1
                ? words.text("caption.other")
                : words.text("caption.others", markup.number(NumberText.count(count)));
    }

    private String numbers(String subject, List<String> labels, Distribution p) {
        String entropy = markup.number(SummaryText.entropy(p));
        if (p.size() <= MOST) {
            Stream<String> others =
                    IntStream.range(1, p.size()).mapToObj(i -> markup.number(NumberText.probability(p.at(i))));
            String first = markup.equation("p", NumberText.probability(p.at(0)));
            return words.text("caption.few", subject, joined(Stream.concat(Stream.of(first), others)), entropy);
        }
        return words.text(
                "caption.many",
                subject,
                joined(Arrays.stream(p.order(MOST)).mapToObj(i -> mostLikely(labels.get(i), i, p))),
                others(p.size() - MOST),
                markup.number(NumberText.probability(p.tail(MOST))),
                entropy);
    }

    private String mostLikely(String label, int index, Distribution p) {
        return words.text(
                "caption.class",
                label(label),
                markup.equation("z", NumberText.rounded(p.logits().get(index))),
                markup.equation("p", NumberText.probability(p.at(index))));
    }

    private String labelled(List<String> labels, Logits z) {
        return z.size() > MOST || labels.equals(Experiment.numbered(z.size()))
                ? numbers(z)
                : words.text("caption.labelled", numbers(z), joined(z.size(), i -> label(labels.get(i))));
    }

    private String numbers(Logits z) {
        if (z.size() > MOST) {
            return words.text("caption.logits.many", markup.number(NumberText.count(z.size())));
        }
        String numbers = joined(z.size(), i -> markup.number(NumberText.rounded(z.get(i))));
        return words.text(z.size() == 1 ? "caption.logit" : "caption.logits", numbers);
    }

    private static String joined(int size, IntFunction<String> text) {
        return joined(IntStream.range(0, size).mapToObj(text));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(", "));
    }
}
