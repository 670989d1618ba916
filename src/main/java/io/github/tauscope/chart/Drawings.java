package io.github.tauscope.chart;

import io.github.tauscope.model.Reading;

/** The drawings of one experiment at whatever temperature. What they have in common is computed once for all. */
interface Drawings {

    /** Returns the drawing at the temperature of a reading, which is of the same experiment but for that. */
    Drawing at(Reading reading);
}
