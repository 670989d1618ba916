package io.github.tauscope.app;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Listing;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/**
 * What stands above the logits, or above the logprobs of a list.
 *
 * @param title of the pane
 * @param logit of the column of numbers
 * @param count how many classes there are
 */
record LogitTitles(String title, String logit, String count) {

    static LogitTitles of(Experiment experiment, Messages words) {
        Listing listing = experiment.listing();
        String n = NumberText.count(experiment.size());
        if (listing == null) {
            return new LogitTitles(
                    words.text("logits.title"),
                    words.text("logits.logit"),
                    words.text(experiment.size() == 1 ? "logits.count.one" : "logits.count", n));
        }
        return new LogitTitles(
                words.text("logits.title.listed"),
                words.text("logits.logprob", NumberText.temperature(listing.source())),
                listing.vocabulary().isPresent()
                        ? words.text(
                                "logits.listed.of",
                                n,
                                NumberText.count(listing.vocabulary().getAsLong()))
                        : words.text("logits.listed", n));
    }
}
