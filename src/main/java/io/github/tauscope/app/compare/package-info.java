/** What is beside the present experiment: A, and how far its distribution is away. */
@NullMarked
package io.github.tauscope.app.compare;

import org.jspecify.annotations.NullMarked;
