/** Writers of what a person takes away. Floor 4: uses the floors below and libraries, no toolkit. */
@NullMarked
package io.github.tauscope.output;

import org.jspecify.annotations.NullMarked;
