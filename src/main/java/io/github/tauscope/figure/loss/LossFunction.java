package io.github.tauscope.figure.loss;

import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.util.List;

/** What a loss is taken of, at any temperature. A value: equal cases have the same curve. */
public sealed interface LossFunction permits CrossEntropyLoss, InfoNceLoss {

    /** Returns the loss at a temperature. */
    LossPoint at(Temperature temperature);

    /** Returns the losses at many temperatures, in their order. */
    List<LossPoint> over(List<Temperature> temperatures, Progress progress);

    /** Returns the loss of guessing blindly among all that are not masked, ln n: that of τ = ∞. */
    double uniform();
}
