package io.github.tauscope.figure.sampling;

import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import io.github.tauscope.text.SpokenLabel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sentences about sampling, for the figure and the text beside it.
 *
 * @param spoken whether numbers have ungrouped digits, which a screen reader reads as one number
 */
public record SamplingText(Messages words, boolean spoken) {

    public static SamplingText of(Messages words) {
        return new SamplingText(words, false);
    }

    public String draws(SamplingData data) {
        if (data.isAsked()) {
            return words.text("sampling.asked", whole(data.asked()));
        }
        return data.draws() == 1 ? words.text("sampling.draws.one") : words.text("sampling.draws", whole(data.draws()));
    }

    /** Returns the entries of the legend. */
    List<String> legend(SamplingData data) {
        return SamplingEntry.of(data).stream().map(entry -> entry.text(words)).toList();
    }

    /** Returns how often a column was drawn, or that it is cut off. */
    public String observed(SamplingColumn column) {
        return column.cut() ? words.text("sampling.cut") : whole(column.count());
    }

    /** Returns the same, with the relative frequency where it was drawn. */
    public String observedInFull(SamplingColumn column) {
        return column.count() == 0
                ? observed(column)
                : words.text("sampling.observed", observed(column), NumberText.probability(column.observed()));
    }

    /** Returns what is expected in the unit of what was observed: a probability or, beside a count alone, a count. */
    String expected(SamplingColumn column, boolean isInFull) {
        return isInFull || column.draws() == 0
                ? NumberText.probability(column.expected())
                : NumberText.brief(column.expected().value() * column.draws());
    }

    /** Returns the standard error of the relative frequency, or a dash where nothing is drawn. */
    public String error(SamplingColumn column) {
        return column.draws() == 0 ? "–" : NumberText.quantity(column.standardError());
    }

    /** Returns what is said about a column under the pointer, of an open prediction only the guess. */
    public String tip(SamplingColumn column, SamplingData data) {
        if (data.isAsked()) {
            return words.text(
                    "sampling.tip.asked", Printable.label(column.label()), whole(column.guessed(data.asked())));
        }
        return column.guess() == null
                ? tip(column)
                : words.text("sampling.tip.guess", tip(column), whole(column.guessed(data.draws())));
    }

    private String tip(SamplingColumn column) {
        String label = Printable.label(column.label());
        String count = whole(column.count());
        String expected = NumberText.full(column.expected());
        String tip = column.draws() == 0
                ? words.text("sampling.tip.none", label, expected)
                : words.text("sampling.tip", label, count, NumberText.full(column.observed()), expected, error(column));
        return column.cut() ? words.text("sampling.tip.cut", tip, NumberText.full(column.whole())) : tip;
    }

    /** Returns what the figure shows, for people who can't see it: all columns, the most likely first. */
    public String description(SamplingData data) {
        SamplingText plain = new SamplingText(words, true);
        if (data.isAsked()) {
            return plain.guesses(data, "sampling.description.asked", data.asked());
        }
        String classes = data.columns().stream()
                .sorted(Comparator.comparingDouble(column -> -column.expected().value()))
                .map(plain::description)
                .collect(Collectors.joining(", "));
        String temperature = NumberText.full(data.whole().temperature().value());
        String shown = words.text("sampling.description", plain.draws(data), temperature, classes, plain.kept(data));
        String cut = data.isCut() ? words.text("sampling.description.cut", shown) : shown;
        if (data.isGuessed()) {
            return cut + " " + plain.guesses(data, "sampling.description.guess", data.draws());
        }
        return data.isCompared() ? words.text("sampling.description.baseline", cut) : cut;
    }

    private String guesses(SamplingData data, String key, int draws) {
        String guesses = data.columns().stream()
                .map(column -> SpokenLabel.of(column.label(), words) + " " + whole(column.guessed(draws)))
                .collect(Collectors.joining(", "));
        return words.text(key, whole(draws), guesses);
    }

    private String description(SamplingColumn column) {
        String expected = NumberText.probability(column.expected());
        String label = SpokenLabel.of(column.label(), words);
        if (column.cut()) {
            return label + ": " + observed(column);
        }
        return words.text("sampling.description.class", label, observedInFull(column), expected);
    }

    public String kept(SamplingData data) {
        if (data.possible() == 1) {
            return words.text("sampling.kept.one");
        }
        String possible = whole(data.possible());
        return data.isCut()
                ? words.text("sampling.kept", whole(data.kept()), possible, NumberText.probability(data.cutOff()))
                : words.text("sampling.kept.all", possible);
    }

    public String latest(SamplingData data) {
        String labels = data.latest().stream().map(Printable::of).collect(Collectors.joining(", "));
        return data.latest().isEmpty() ? words.text("sampling.latest.none") : words.text("sampling.latest", labels);
    }

    public String explanation(SamplingData data) {
        if (data.sample() == null) {
            return lesson(data);
        }
        String variation = NumberText.quantity(data.sample().totalVariation());
        return words.text("sampling.variation", variation, lesson(data));
    }

    private String lesson(SamplingData data) {
        if (data.rest().isCertain()) {
            return words.text("sampling.lesson.certain");
        }
        if (data.rest().temperature().value() == 0) {
            return words.text("sampling.lesson.tie", whole(data.rest().mostLikely().length));
        }
        return words.text(data.draws() == 0 ? "sampling.lesson.none" : "sampling.lesson");
    }

    private String whole(long number) {
        return spoken ? String.valueOf(number) : NumberText.count(number);
    }
}
