package io.github.tauscope.chart;

import io.github.tauscope.text.Messages;

/**
 * What an automatic caption says of a figure.
 *
 * @param subject what the figure is of, whatever the temperature, without a full stop
 * @param still sentences with the numbers at one temperature
 */
record Caption(String subject, String still) {

    static final Caption NONE = new Caption("", "");

    /** Returns what is said while the temperature moves: numbers that change with it could not be read. */
    String moving(Messages words) {
        return words.text("caption.moving", subject);
    }

    /** Returns this caption with a sentence more; without one where that is empty. */
    Caption and(String sentence) {
        return new Caption(subject, (still + " " + sentence).strip());
    }
}
