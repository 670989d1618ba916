package io.github.tauscope.app.calibration;

import io.github.tauscope.app.workbench.FigureTable;
import io.github.tauscope.app.workbench.RowChoice;
import io.github.tauscope.chart.CalibrationText;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The bins of a reliability diagram that have rows, with the rows of one on a click or Enter. */
public final class BinTable extends FigureTable<Reliability.Bin> {

    void init(Messages words, Consumer<Reliability.Bin> choice) {
        getColumns()
                .setAll(List.of(
                        FigureTable.<Reliability.Bin>column(
                                words.text("calibration.bin.range"), CalibrationText::range),
                        FigureTable.<Reliability.Bin>numbers(
                                words.text("calibration.bin.count"), bin -> NumberText.count(bin.count())),
                        FigureTable.<Reliability.Bin>numbers(
                                words.text("calibration.bin.confidence"), bin -> NumberText.quantity(bin.confidence())),
                        FigureTable.<Reliability.Bin>numbers(
                                words.text("calibration.bin.accuracy"), bin -> NumberText.quantity(bin.accuracy())),
                        FigureTable.<Reliability.Bin>numbers(
                                words.text("calibration.bin.interval"), CalibrationText::interval)));
        RowChoice.install(this, choice);
    }

    void show(Optional<Reliability> reliability) {
        show(reliability.stream()
                .flatMap(shown -> shown.bins().stream())
                .filter(bin -> bin.count() > 0)
                .toList());
    }
}
