package io.github.tauscope.app.loss;

import io.github.tauscope.model.Inquiry;

/**
 * A class in a list to choose from.
 *
 * @param index of the class, or {@link Inquiry#ANY} for the most likely one
 * @param text what stands in the list
 */
record ClassChoice(int index, String text) {

    @Override
    public String toString() {
        return text;
    }
}
