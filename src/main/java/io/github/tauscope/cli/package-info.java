/** The command line: a launcher, and a class for each command. The top floor: may use all below. */
@NullMarked
package io.github.tauscope.cli;

import org.jspecify.annotations.NullMarked;
