/**
 * From an experiment to what each figure shows of it, for the window as for files. Floor 3: uses the floors below, and no
 * toolkit.
 */
@NullMarked
package io.github.tauscope.chart;

import org.jspecify.annotations.NullMarked;
