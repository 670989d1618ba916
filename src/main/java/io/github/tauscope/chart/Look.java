package io.github.tauscope.chart;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.text.Messages;

/**
 * How figures look, whatever they show. A figure ignores what it has no use for. Immutable.
 *
 * @param theme in which colours
 * @param words in which language
 * @param axis the axis of probabilities and losses
 * @param top where a linear axis of probabilities ends
 * @param classes how many have a bar of their own, from 1 to {@link ShownClasses#LIMIT}
 * @param measure what the lower panel of a sweep shows
 * @param method what softmax is compared with step by step; {@link SoftmaxMethod#SOFTMAX} for nothing
 * @param loss which loss
 * @param title what stands above the figure; the automatic one is its name and its temperature
 * @param caption what stands beneath the figure; the automatic one has its numbers in a sentence or two
 */
public record Look(
        Theme theme,
        Messages words,
        ProbabilityAxis axis,
        AxisTop top,
        int classes,
        Measure measure,
        SoftmaxMethod method,
        LossKind loss,
        Inscription title,
        Inscription caption) {

    /** Returns how a window shows its figures at first. */
    public static Look of(Theme theme, Messages words) {
        return new Look(
                theme,
                words,
                ProbabilityAxis.LINEAR,
                AxisTop.ONE,
                ShownClasses.MOST,
                Measure.ENTROPY,
                SoftmaxMethod.NAIVE,
                LossKind.CLASS,
                Inscription.NONE,
                Inscription.NONE);
    }

    /** Returns the choices of another look, in the theme and language of this one. */
    public Look like(Look other) {
        return new Look(
                theme,
                words,
                other.axis,
                other.top,
                other.classes,
                other.measure,
                other.method,
                other.loss,
                other.title,
                other.caption);
    }

    /** Returns this look without a title and a caption of a person's own, which are about the experiment that they were written for. */
    public Look withoutOwnWords() {
        return withTitle(title.withoutOwn()).withCaption(caption.withoutOwn());
    }

    public Look with(Theme changed) {
        return new Look(changed, words, axis, top, classes, measure, method, loss, title, caption);
    }

    public Look withAxis(ProbabilityAxis changed) {
        return new Look(theme, words, changed, top, classes, measure, method, loss, title, caption);
    }

    public Look withTop(AxisTop changed) {
        return new Look(theme, words, axis, changed, classes, measure, method, loss, title, caption);
    }

    public Look withClasses(int changed) {
        return new Look(theme, words, axis, top, changed, measure, method, loss, title, caption);
    }

    public Look withMeasure(Measure changed) {
        return new Look(theme, words, axis, top, classes, changed, method, loss, title, caption);
    }

    public Look withMethod(SoftmaxMethod changed) {
        return new Look(theme, words, axis, top, classes, measure, changed, loss, title, caption);
    }

    public Look withLoss(LossKind changed) {
        return new Look(theme, words, axis, top, classes, measure, method, changed, title, caption);
    }

    public Look withTitle(Inscription changed) {
        return new Look(theme, words, axis, top, classes, measure, method, loss, changed, caption);
    }

    public Look withCaption(Inscription changed) {
        return new Look(theme, words, axis, top, classes, measure, method, loss, title, changed);
    }
}
