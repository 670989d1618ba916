/**
 * From an experiment to what each figure shows of it, for the window as for files. Floor 3: uses the floors below, and no
 * toolkit.
 */
package io.github.tauscope.chart;
