package io.github.tauscope.app.sweep;

import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.text.Messages;

/** What there is to see in a sweep, in a sentence. */
final class SweepLessonText {

    private SweepLessonText() {}

    /** Returns what matters most: that nothing depends on τ, that some classes have no curve, or how to read the axis. */
    static String of(Logits logits, ProbabilityAxis axis, Messages words) {
        if (logits.argmax().length == logits.unmasked()) {
            return words.text("sweep.explanation.equal");
        }
        if (logits.unmasked() < logits.size()) {
            return words.text("sweep.explanation.masked");
        }
        return words.text(axis == ProbabilityAxis.LOGARITHMIC ? "sweep.explanation.logarithmic" : "sweep.explanation");
    }
}
