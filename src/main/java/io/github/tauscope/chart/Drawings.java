package io.github.tauscope.chart;

import io.github.tauscope.model.Reading;

/** The drawings of one experiment at any temperature. What they share is computed once. */
interface Drawings {

    /** Returns the drawing of a reading, which differs from the first one only in its temperature. */
    Drawing at(Reading reading);
}
