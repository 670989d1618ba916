/**
 * The window. Floor 5: controllers listen to the {@link io.github.tauscope.model.Lab} and send it edits; what they show
 * they never keep.
 */
package io.github.tauscope.app;
