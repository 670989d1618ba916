package io.github.tauscope.figure;

/** A picture with an axis of probabilities, which can end below 1. */
public interface ProbabilityPlot extends Picture {

    /** Returns p at the top of the axis. */
    double axisEnd();

    /** Returns where the axis would end if it were to fit the classes, as {@link AxisTop#FIT} has it. */
    double fittingEnd();

    /** Returns whether a height is that of the panel with the axis. */
    boolean isInProbabilities(double y);
}
