package io.github.tauscope.chart;

import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Binning;
import io.github.tauscope.kernel.calibration.Calibration;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.JudgedRows;
import io.github.tauscope.model.RowSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best temperature of a set, fitted and judged on all its rows that can be judged. */
public record CalibrationFit(JudgedRows rows, Calibration calibration) {

    static final Calibration.Bins BINS = new Calibration.Bins(Binning.WIDTH, Reliability.BINS, 1);

    private static final double READ = 0.2;

    /** Fits; empty if no row can be judged. */
    public static Optional<CalibrationFit> of(RowSet set, Progress progress) {
        JudgedRows rows = JudgedRows.of(set, progress.between(0, READ));
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(new CalibrationFit(rows, Calibration.of(rows, rows, BINS, progress.between(READ, 1))));
    }

    /** Returns τ*; empty if every τ is as good, or none is. */
    public Optional<Temperature> best() {
        return calibration.scaling().temperature();
    }

    /** Returns the least NLL; null if every τ is as good, or none is. */
    @Nullable
    LossPoint least() {
        return best().map(tau ->
                        MeanLossCurve.point(tau, calibration.after().judgement().nll()))
                .orElse(null);
    }
}
