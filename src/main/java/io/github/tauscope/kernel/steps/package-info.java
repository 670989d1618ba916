/**
 * Softmax step by step, and wrong methods on purpose, for teaching. Every right probability comes from
 * {@link io.github.tauscope.kernel.Softmax}.
 */
package io.github.tauscope.kernel.steps;
