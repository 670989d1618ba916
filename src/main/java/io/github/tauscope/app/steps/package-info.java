/** The tab of the steps. */
@NullMarked
package io.github.tauscope.app.steps;

import org.jspecify.annotations.NullMarked;
