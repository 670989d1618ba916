/** Temperature scaling: the τ at which the confidence of a classifier comes nearest to its accuracy, and how near it is. */
package io.github.tauscope.kernel.calibration;
