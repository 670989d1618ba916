/** The dialog that checks printed numbers. */
@NullMarked
package io.github.tauscope.app.check;

import org.jspecify.annotations.NullMarked;
