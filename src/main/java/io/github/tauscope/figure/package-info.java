/**
 * Figures: painters that put a distribution on a {@link io.github.tauscope.figure.Surface}, the same for the screen and
 * for files. Floor 2: uses the kernel only, no toolkit.
 */
package io.github.tauscope.figure;
