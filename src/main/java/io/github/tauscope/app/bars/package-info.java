/** The tab of the bars. */
@NullMarked
package io.github.tauscope.app.bars;

import org.jspecify.annotations.NullMarked;
