/** Figures as PDF. */
package io.github.tauscope.output.pdf;
