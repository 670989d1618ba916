/** The tab of the simplex. */
@NullMarked
package io.github.tauscope.app.simplex;

import org.jspecify.annotations.NullMarked;
