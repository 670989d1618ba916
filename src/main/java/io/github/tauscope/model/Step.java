package io.github.tauscope.model;

/** An experiment, and the one that was opened and that {@link Lab#reset} returns to. */
public record Step(Experiment experiment, Experiment origin) implements History.Weighed<Step> {

    @Override
    public int weightBeside(Step other) {
        return experiment.logits().equals(other.experiment.logits()) ? 0 : experiment.size();
    }
}
