/** Whether published probabilities follow from their logits and temperature. */
@NullMarked
package io.github.tauscope.kernel.check;

import org.jspecify.annotations.NullMarked;
