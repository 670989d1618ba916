/** The figure of bars: logits above, probabilities below. */
@NullMarked
package io.github.tauscope.figure.bars;

import org.jspecify.annotations.NullMarked;
