/** The figure of sampling: how often classes were drawn, beside what to expect. */
@NullMarked
package io.github.tauscope.figure.sampling;

import org.jspecify.annotations.NullMarked;
