/** The figure of steps: softmax column by column, and a wrong way beside it. */
@NullMarked
package io.github.tauscope.figure.steps;

import org.jspecify.annotations.NullMarked;
