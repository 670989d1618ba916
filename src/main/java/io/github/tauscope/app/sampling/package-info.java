/** The tab of sampling. */
@NullMarked
package io.github.tauscope.app.sampling;

import org.jspecify.annotations.NullMarked;
