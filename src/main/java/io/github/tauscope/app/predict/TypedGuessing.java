package io.github.tauscope.app.predict;

import io.github.tauscope.model.Prediction;
import java.util.List;

/** A guess of numbers, which can be typed, class by class. */
sealed interface TypedGuessing extends Guessing permits SharesGuessing, CurveGuessing {

    /** Returns the classes that can be guessed, as indices, the likeliest first. */
    List<Integer> classes();

    /** Returns the class that it is about, or begins with. */
    int about();

    /** Returns this prediction about another class. */
    Prediction about(int index);

    /** Returns whether the guess is still what is seen. */
    boolean isUntouched();

    /** Returns the guess of a class at a place, as it is typed. */
    String value(int index, int place);

    /**
     * Returns the prediction with another guess.
     *
     * @throws IllegalArgumentException if the text is none
     */
    Prediction typed(int index, int place, String text);

    /** Returns the prediction with a guess some steps higher. */
    Prediction stepped(int index, int place, int steps);

    /** Says what can be typed. */
    String allowed();
}
