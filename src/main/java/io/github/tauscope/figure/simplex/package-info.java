/** The figure of the simplex: three probabilities as a point of a triangle. */
@NullMarked
package io.github.tauscope.figure.simplex;

import org.jspecify.annotations.NullMarked;
