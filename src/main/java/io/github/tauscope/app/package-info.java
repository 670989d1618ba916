/**
 * The window. Floor 5: controllers listen to the {@link io.github.tauscope.model.Lab} and send it edits. They never keep what
 * they show.
 */
package io.github.tauscope.app;
