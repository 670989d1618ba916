/**
 * Softmax step by step, and beside it what is wrong on purpose, for teaching. Nothing here computes a probability that is
 * meant to be right: that comes from {@link io.github.tauscope.kernel.Softmax} alone.
 */
package io.github.tauscope.kernel.steps;
