/** A handout as pages of a PDF. */
package io.github.tauscope.handout.pdf;
