package io.github.tauscope.model;

/** An experiment, and the one that was opened and that {@link Lab#reset} returns to. */
public record Step(Experiment experiment, Experiment origin) implements History.Weighed<Step> {

    /** Counts equal logits and labels that are not the same ones: what is opened twice takes its room twice. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public int weightBeside(Step other) {
        int logits = experiment.logits() == other.experiment.logits() ? 0 : experiment.size();
        boolean takeNoRoom = experiment.labels() instanceof NumberedLabels;
        int labels = takeNoRoom || experiment.labels() == other.experiment.labels() ? 0 : experiment.size();
        return logits + labels;
    }
}
