/** The tab of the sweep: curves over the temperature, pins, and the temperature of a wanted value. */
@NullMarked
package io.github.tauscope.app.sweep;

import org.jspecify.annotations.NullMarked;
