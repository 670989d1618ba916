package io.github.tauscope.figure;

/** A plot of probabilities over an axis of temperatures. */
public interface TemperaturePlot extends ProbabilityPlot {

    TemperatureAxis axis();
}
