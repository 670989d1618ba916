/** Calibration as a figure: the reliability diagram. */
package io.github.tauscope.figure.calibration;
