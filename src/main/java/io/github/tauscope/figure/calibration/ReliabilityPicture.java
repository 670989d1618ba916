package io.github.tauscope.figure.calibration;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.kernel.calibration.Reliability;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A reliability diagram at a size: its axes, and its bins, which move with τ. */
public record ReliabilityPicture(ReliabilityFigure figure, ReliabilityLayout layout) implements Picture {

    static ReliabilityPicture of(ReliabilityFigure figure, Extent extent) {
        List<String> texts = legend(figure.data()).stream()
                .map(entry -> entry.text(figure.words()))
                .toList();
        String title = figure.words().text("calibration.title");
        return new ReliabilityPicture(figure, ReliabilityLayout.of(title, texts, extent));
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(
                new ReliabilityFrame(layout, legend(figure.data()), figure.theme(), figure.words()),
                new ReliabilityBins(
                        layout, figure.data(), figure.words().text("calibration.bin.count"), figure.theme()));
    }

    private static List<ReliabilityFrame.Entry> legend(ReliabilityData data) {
        return Stream.of(ReliabilityFrame.Entry.values())
                .filter(entry -> switch (entry) {
                    case ACCURACY, GAP -> !data.isAsked();
                    case PREDICTED -> data.isAsked() || !data.marked().isEmpty();
                    case DIAGONAL -> true;
                })
                .toList();
    }

    /** Returns the bin with rows at a place, in the plot or beneath it. */
    public Optional<Reliability.Bin> binAt(double x, double y) {
        return indexAt(x, y).stream().mapToObj(figure.data().bins()::get).findFirst();
    }

    /** Returns its index. */
    public OptionalInt indexAt(double x, double y) {
        double confidence = (x - layout.plot().x()) / layout.plot().width();
        List<Reliability.Bin> bins = figure.data().bins();
        return IntStream.range(0, bins.size())
                .filter(k -> bins.get(k).count() > 0 && y >= layout.plot().y())
                .filter(k -> confidence > bins.get(k).low()
                        && confidence <= bins.get(k).high())
                .findFirst();
    }
}
