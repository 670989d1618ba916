/**
 * Lessons as text: steps with what they show, predictions with what is revealed, and numbers that the kernel checks. Floor 5: uses
 * the floors below, and no toolkit.
 */
package io.github.tauscope.lesson;
