package io.github.tauscope.figure.loss;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.util.List;

/** A loss as a function of the temperature. Equal ones have the same curve. */
public sealed interface LossFunction permits CrossEntropyLoss, InfoNceLoss {

    LossPoint at(Temperature temperature);

    List<LossPoint> over(List<Temperature> temperatures, Progress progress);

    /** Returns ln n, the loss at τ = ∞ and of a blind guess among the n classes that are not masked. */
    double uniform();
}
