/** The files of the bundled font. */
package io.github.tauscope.output.font;
