/** Arguments of the command line: read for a call, and written for the command that makes a file again. */
@NullMarked
package io.github.tauscope.arguments;

import org.jspecify.annotations.NullMarked;
