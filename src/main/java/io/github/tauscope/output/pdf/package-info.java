/** Figures and pages as PDF. */
package io.github.tauscope.output.pdf;
