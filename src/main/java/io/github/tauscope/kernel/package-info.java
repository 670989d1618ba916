/**
 * Softmax with temperature and what is computed from it. Floor 0 of the house: uses the JDK only.
 */
package io.github.tauscope.kernel;
