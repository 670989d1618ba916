package io.github.tauscope.chart;

import io.github.tauscope.figure.simplex.SimplexData;
import io.github.tauscope.figure.simplex.SimplexDescription;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Reading;
import io.github.tauscope.model.Simplex;
import io.github.tauscope.text.Markup;
import io.github.tauscope.text.Messages;
import java.util.List;

/** Captions of figures that show the distribution of an experiment. */
record ReadingCaption(Reading reading, Messages words) {

    /** Returns the numbers of all classes, then a sentence of the figure, then A; of a list the bounds, without A. */
    Caption with(String sentence) {
        List<String> labels = reading.experiment().labels();
        PartialDistribution partial = reading.partial();
        return partial == null
                ? softmax(labels, reading.distribution()).and(sentence).and(baseline())
                : ofList(partial.list().source(), list().of(labels, partial)).and(sentence);
    }

    /** Returns the numbers of all classes, then a sentence of the loss, then A, whose temperature it doesn't show. */
    Caption ofLoss(String sentence) {
        Experiment a = reading.experiment().comparable();
        String baseline = a == null
                ? ""
                : words.text(
                        "caption.loss.logits",
                        sentence().logitsOfBaseline(reading.experiment().logits(), a.logits()));
        return softmax(reading.experiment().labels(), reading.distribution())
                .and(sentence)
                .and(baseline);
    }

    /** Returns the numbers of all classes, or the bounds that a list leaves them, and A. */
    Caption ofBars() {
        PartialDistribution partial = reading.partial();
        ListComparison comparison = reading.comparison();
        return partial == null || comparison == null
                ? with("")
                : with("").and(list().ofBaseline(reading.experiment().labels(), comparison, partial));
    }

    /** Returns the numbers of the listed classes alone, which are all but for a list; then a sentence of the figure, then A. */
    Caption alone(String sentence) {
        Experiment experiment = reading.experiment();
        Listing listing = experiment.listing();
        if (listing == null) {
            return with(sentence);
        }
        String numbers = list().ofListed(experiment.labels(), reading.distribution(), listing.source());
        return ofList(listing.source(), numbers).and(sentence);
    }

    /** Returns the numbers of three classes as if there were no others, then their path, then A. */
    Caption of(Simplex simplex, SimplexData data) {
        Listing listing = reading.experiment().listing();
        if (listing != null) {
            return ofList(listing.source(), SimplexDescription.of(data, words));
        }
        Experiment a = reading.experiment().comparable();
        Distribution shown = simplex.distribution();
        List<String> labels = corners(simplex, reading.experiment());
        boolean isCompared = a != null && !simplex.corners().stream().allMatch(a.logits()::isMasked);
        String baseline = a == null || !isCompared
                ? ""
                : sentence().ofBaseline(labels, shown, new Simplex(a, simplex.corners()).distribution());
        return softmax(labels, shown).and(SimplexDescription.path(data, words)).and(baseline);
    }

    private static List<String> corners(Simplex simplex, Experiment experiment) {
        return simplex.corners().stream().map(experiment.labels()::get).toList();
    }

    private Caption softmax(List<String> labels, Distribution p) {
        return new Caption(sentence().subject(labels, p.logits()), sentence().of(labels, p));
    }

    private Caption ofList(Temperature source, String numbers) {
        return new Caption(list().subject(source), numbers);
    }

    /** Returns what A is; empty where it is not shown. */
    private String baseline() {
        Distribution a = reading.baseline();
        return a == null || reading.experiment().comparable() == null
                ? ""
                : sentence().ofBaseline(reading.experiment().labels(), reading.distribution(), a);
    }

    private ListCaption list() {
        return new ListCaption(words, Markup.PLAIN);
    }

    private SoftmaxSentence sentence() {
        return new SoftmaxSentence(words, Markup.PLAIN);
    }
}
