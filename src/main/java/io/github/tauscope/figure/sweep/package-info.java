/** The figure of a sweep: curves over the temperature. */
@NullMarked
package io.github.tauscope.figure.sweep;

import org.jspecify.annotations.NullMarked;
