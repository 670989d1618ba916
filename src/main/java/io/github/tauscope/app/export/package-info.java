/** From the window into a file or onto the clipboard: figures, numbers, and the command that makes them anew. */
@NullMarked
package io.github.tauscope.app.export;

import org.jspecify.annotations.NullMarked;
