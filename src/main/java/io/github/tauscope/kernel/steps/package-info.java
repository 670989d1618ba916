/**
 * Softmax step by step, and beside it what is wrong on purpose, for teaching. Nothing here computes a probability that is
 * meant to be right: that comes from {@link io.github.tauscope.kernel.Softmax} alone.
 */
@NullMarked
package io.github.tauscope.kernel.steps;

import org.jspecify.annotations.NullMarked;
