package io.github.tauscope.app.loss;

import io.github.tauscope.model.Inquiry;

/**
 * A choice of the true class.
 *
 * @param index of the class, or {@link Inquiry#ANY} for the most likely one
 * @param text what the list shows
 */
record ClassChoice(int index, String text) {

    @Override
    public String toString() {
        return text;
    }
}
