/** Readers of logits: from arguments and from files. Floor 4: uses the floors below and libraries, no toolkit. */
package io.github.tauscope.input;
