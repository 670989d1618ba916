package io.github.tauscope.figure.partial;

import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.TemperatureAxis;
import io.github.tauscope.figure.TemperaturePlot;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.Probability;
import io.github.tauscope.kernel.partial.Interval;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sweep of a list at a size: the bands, and above them the cursor, which alone moves with τ. */
public record PartialSweepPicture(PartialSweepFigure figure, PartialSweepLayout layout) implements TemperaturePlot {

    /** How far from a band a pointer may be to mean it, in pixels. */
    private static final double NEAR = 5;

    private static final int MOST_TOLD = 4;

    @Override
    public List<Sheet> sheets() {
        PartialSweepData data = figure.data();
        PartialSweep sweep = data.sweep();
        List<String> names = sweep == null
                ? List.of()
                : sweep.bands().stream()
                        .map(band -> data.name(band, figure.words()))
                        .toList();
        PartialAmounts amounts = amounts();
        return Stream.of(
                        new PartialBands(layout, sweep, names, figure.theme(), figure.words()),
                        amounts,
                        new PartialCursor(layout, data, amounts, figure.theme(), figure.words()))
                .filter(Objects::nonNull)
                .map(Sheet.class::cast)
                .toList();
    }

    private @Nullable PartialAmounts amounts() {
        Box place = layout.amounts();
        OptionalLong vocabulary = figure.data().list().list().vocabulary();
        return place == null || vocabulary.isEmpty()
                ? null
                : new PartialAmounts(
                        layout,
                        place,
                        vocabulary.getAsLong(),
                        figure.options().measure(),
                        figure.data().sweep(),
                        figure.theme(),
                        figure.words());
    }

    @Override
    public TemperatureAxis axis() {
        return layout.axis();
    }

    @Override
    public double axisEnd() {
        return layout.scale().end();
    }

    @Override
    public double fittingEnd() {
        return AxisTop.fitting(figure.data().greatest());
    }

    @Override
    public boolean isInProbabilities(double y) {
        return y < layout.plot().bottom() + PartialSweepLayout.GAP * layout.unit();
    }

    /** Returns what is said about a place: the bounds of the bands there, and τ. */
    public String tipAt(double x, double y) {
        PartialSweep sweep = figure.data().sweep();
        Messages words = figure.words();
        PartialDistribution there = figure.data().list().list().at(axis().temperatureAt(x));
        Stream<String> bands = sweep == null
                ? Stream.of()
                : sweep.bands().stream()
                        .filter(band -> isNear(PartialSweep.at(there, band), y))
                        .limit(MOST_TOLD)
                        .map(band -> words.text(
                                "sweep.tip.line",
                                figure.data().name(band, words),
                                IntervalText.probability(PartialSweep.at(there, band))));
        String amounts = words.text(
                "sweep.tip.amount",
                NumberText.temperature(there.temperature()),
                IntervalText.quantity(there.entropy()),
                IntervalText.quantity(Measure.PERPLEXITY.of(there.entropy())));
        return Stream.concat(bands, Stream.of(amounts)).collect(Collectors.joining("\n"));
    }

    private boolean isNear(Interval bounds, double y) {
        double low = layout.scale().at(Probability.ofBound(bounds.low()));
        double high = layout.scale().at(Probability.ofBound(bounds.high()));
        return y >= high - NEAR && y <= low + NEAR;
    }
}
