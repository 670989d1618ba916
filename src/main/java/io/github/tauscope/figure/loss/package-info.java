/** The figures of the loss: cross-entropy over the temperature, and its gradient as bars. */
@NullMarked
package io.github.tauscope.figure.loss;

import org.jspecify.annotations.NullMarked;
