/** Readers of logits: from arguments and from files. Floor 4: uses the floors below and libraries, no toolkit. */
@NullMarked
package io.github.tauscope.input;

import org.jspecify.annotations.NullMarked;
