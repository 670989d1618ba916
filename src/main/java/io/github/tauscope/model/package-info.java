/**
 * What a person changes: an immutable {@link io.github.tauscope.model.Experiment}, the one door to it
 * ({@link io.github.tauscope.model.Lab}) and the examples. Floor 1: uses the kernel and observable values only.
 */
package io.github.tauscope.model;
