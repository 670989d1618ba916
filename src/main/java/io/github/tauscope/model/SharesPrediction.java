package io.github.tauscope.model;

/** A prediction of shares of the classes, whose outlines are dragged. */
public sealed interface SharesPrediction extends Prediction permits BarsPrediction, DrawsPrediction {

    Shares guess();

    /** Returns this prediction with other shares. */
    SharesPrediction withGuess(Shares changed);

    @Override
    default boolean isPossible(int classes) {
        return guess().size() == classes;
    }
}
