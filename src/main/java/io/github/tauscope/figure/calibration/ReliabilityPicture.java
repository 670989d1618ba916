package io.github.tauscope.figure.calibration;

import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.kernel.calibration.Reliability;
import java.util.List;
import java.util.Optional;

/** A reliability diagram at a size: its axes, and its bins, which move with τ. */
public record ReliabilityPicture(ReliabilityFigure figure, ReliabilityLayout layout) implements Picture {

    @Override
    public List<Sheet> sheets() {
        return List.of(
                new ReliabilityFrame(layout, figure.theme(), figure.words()),
                new ReliabilityBins(
                        layout, figure.data(), figure.words().text("calibration.bin.count"), figure.theme()));
    }

    /** Returns the bin with rows at a place, in the plot or beneath it. */
    public Optional<Reliability.Bin> binAt(double x, double y) {
        double confidence = (x - layout.plot().x()) / layout.plot().width();
        return figure.data().bins().stream()
                .filter(bin -> bin.count() > 0 && y >= layout.plot().y())
                .filter(bin -> confidence > bin.low() && confidence <= bin.high())
                .findFirst();
    }
}
