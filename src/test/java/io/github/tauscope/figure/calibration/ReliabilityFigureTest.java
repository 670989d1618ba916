package io.github.tauscope.figure.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.LinearScale;
import io.github.tauscope.figure.RecordingSurface;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.calibration.Reliability.Bin;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Four bins, the first of them empty. */
class ReliabilityFigureTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final Bin EMPTY = new Bin(0, 0.25, 0, Double.NaN, Double.NaN);
    private static final Bin LOW = new Bin(0.25, 0.5, 10, 0.4, 0.3);
    private static final Bin HIGH = new Bin(0.75, 1, 90, 0.8, 0.9);
    private static final ReliabilityFigure FIGURE = new ReliabilityFigure(
            new ReliabilityData(
                    List.of(EMPTY, LOW, new Bin(0.5, 0.75, 0, Double.NaN, Double.NaN), HIGH),
                    "ECE",
                    "",
                    Set.of(),
                    false,
                    ""),
            Theme.LIGHT,
            WORDS);
    private static final ReliabilityPicture PICTURE = FIGURE.at(600, 400);

    @Test
    void barsAreAsHighAsTheAccuracyAndEmptyBinsHaveNone() {
        ReliabilityLayout layout = PICTURE.layout();
        LinearScale up = layout.up();
        List<Box> bars = surface().fills(Theme.LIGHT.probability());
        List<Box> plotted =
                bars.stream().filter(bar -> bar.bottom() > layout.plot().y()).toList();
        assertThat(plotted).hasSize(2);
        assertThat(plotted.get(0).y()).isCloseTo(up.at(0.3), within(1e-9));
        assertThat(plotted.get(1).y()).isCloseTo(up.at(0.9), within(1e-9));
        assertThat(plotted)
                .allMatch(bar -> Math.abs(bar.bottom() - layout.plot().bottom()) < 1e-9);
    }

    @Test
    void countsAreInProportionAndWritten() {
        List<Box> counts = surface().fills(Theme.LIGHT.others());
        assertThat(counts).hasSize(2);
        assertThat(counts.get(0).height() * 9).isCloseTo(counts.get(1).height(), within(1e-9));
        assertThat(surface().strings()).contains("10", "90", "rows");
    }

    @Test
    void aPlaceTellsItsBinUnlessThatIsEmpty() {
        Box plot = PICTURE.layout().plot();
        double low = plot.bottom() - 10;
        assertThat(PICTURE.binAt(plot.x() + 0.1 * plot.width(), low)).isEmpty();
        assertThat(PICTURE.binAt(plot.x() + 0.4 * plot.width(), low)).contains(LOW);
        assertThat(PICTURE.binAt(
                        plot.x() + 0.9 * plot.width(), PICTURE.layout().counts().centreY()))
                .contains(HIGH);
        assertThat(PICTURE.binAt(plot.x() + 0.9 * plot.width(), plot.y() - 5)).isEmpty();
    }

    @Test
    void theAxesTakeNothingFromTheBins() {
        ReliabilityFigure other = new ReliabilityFigure(
                new ReliabilityData(List.of(HIGH), "ECE 0", "", Set.of(), false, ""), Theme.LIGHT, WORDS);
        assertThat(other.at(600, 400).sheets().get(0))
                .isEqualTo(PICTURE.sheets().get(0));
        assertThat(other.at(600, 400).sheets().get(1))
                .isNotEqualTo(PICTURE.sheets().get(1));
    }

    @Test
    void anOpenPredictionHidesAccuraciesAndShowsWhatIsMarked() {
        List<Bin> bins = List.of(EMPTY, LOW, HIGH);
        RecordingSurface asked = paint(new ReliabilityData(bins, "", "", Set.of(2), true, ""));
        assertThat(asked.fills(Theme.LIGHT.probability())).isEmpty();
        assertThat(asked.fills(Theme.LIGHT.others())).as("numbers of rows").hasSize(2);
        assertThat(asked.strings()).contains("predicted over-confident").doesNotContain("accuracy");
        RecordingSurface told = paint(new ReliabilityData(bins, "ECE", "", Set.of(2), false, ""));
        assertThat(told.fills(Theme.LIGHT.probability())).hasSize(3);
        assertThat(told.strings()).contains("predicted over-confident", "accuracy");
    }

    private static RecordingSurface paint(ReliabilityData data) {
        RecordingSurface surface = new RecordingSurface();
        new ReliabilityFigure(data, Theme.LIGHT, WORDS).at(600, 400).paint(surface);
        return surface;
    }

    private static RecordingSurface surface() {
        RecordingSurface surface = new RecordingSurface();
        PICTURE.paint(surface);
        return surface;
    }
}
