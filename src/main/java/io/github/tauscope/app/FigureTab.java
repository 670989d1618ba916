package io.github.tauscope.app;

import io.github.tauscope.chart.FigureKind;
import java.util.List;
import java.util.Set;

/**
 * A tab of the window.
 *
 * @param kind the figure that it shows, in the view {@code KIND.fxml}
 * @param uses the controls of the figure bar that it uses
 */
record FigureTab(FigureKind kind, Set<Control> uses) {

    /** A control of the figure bar. What only one figure can choose is in its own view. */
    enum Control {
        /** The temperature of the outline. */
        OUTLINE,
        /** The axis of probabilities. */
        AXIS
    }

    /** The tabs, from left to right. */
    static final List<FigureTab> ALL = List.of(
            new FigureTab(FigureKind.BARS, Set.of(Control.OUTLINE, Control.AXIS)),
            new FigureTab(FigureKind.SWEEP, Set.of(Control.AXIS)),
            new FigureTab(FigureKind.STEPS, Set.of()),
            new FigureTab(FigureKind.LOSS, Set.of()),
            new FigureTab(FigureKind.SAMPLING, Set.of()),
            new FigureTab(FigureKind.SIMPLEX, Set.of()));

    String view() {
        return kind + ".fxml";
    }
}
