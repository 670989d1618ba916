/** Whether published probabilities follow from their logits and temperature. */
package io.github.tauscope.kernel.check;
