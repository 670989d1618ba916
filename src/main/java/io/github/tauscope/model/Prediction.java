package io.github.tauscope.model;

import io.github.tauscope.kernel.Temperature;

/**
 * What someone expects to see, said before it is shown. Immutable.
 *
 * <p>Source of the method: C. Crouch, A. P. Fagen, J. P. Callan, E. Mazur, "Classroom demonstrations: Learning tools or
 * entertainment?", 2004.
 */
public sealed interface Prediction permits SharesPrediction, CurvePrediction, BinsPrediction {

    /** Returns whether it can still be changed, and the answer is hidden. */
    boolean isOpen();

    /** Returns whether an experiment with so many classes can have it. */
    boolean isPossible(int classes);

    /**
     * Returns this prediction as the last word of who made it.
     *
     * @param seen the temperature at which it was made
     * @param shown the temperature of the answer
     */
    Prediction committed(Temperature seen, Temperature shown);

    /** Returns the temperature that a person sets while this is open: the present one, unless it is about another. */
    default Temperature aim(Temperature present) {
        return present;
    }

    /** Returns this prediction about another temperature; itself if a temperature would show the answer. */
    default Prediction aimedAt(Temperature changed) {
        return this;
    }
}
