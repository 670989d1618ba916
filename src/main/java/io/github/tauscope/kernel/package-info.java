/**
 * Softmax with temperature and what is computed from it. Floor 0 of the house: uses the JDK only.
 */
@NullMarked
package io.github.tauscope.kernel;

import org.jspecify.annotations.NullMarked;
