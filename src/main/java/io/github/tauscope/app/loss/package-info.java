/** The tab of the loss. */
@NullMarked
package io.github.tauscope.app.loss;

import org.jspecify.annotations.NullMarked;
