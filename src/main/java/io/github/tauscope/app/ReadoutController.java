package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FullTextTooltip;
import io.github.tauscope.app.workbench.Readouts;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The row of figures in words below the picture. A comparison with A takes its place, and so does the calibration of a whole set, which
 * has words of its own.
 */
public final class ReadoutController {

    private final Workbench bench;

    @FXML
    private Node row;

    @FXML
    private Region card;

    @FXML
    private Label mostLikelyTitle;

    @FXML
    private Label mostLikely;

    @FXML
    private Label entropy;

    @FXML
    private Label perplexityTitle;

    @FXML
    private Label perplexity;

    @FXML
    private Label oddsTitle;

    @FXML
    private Label odds;

    ReadoutController(Workbench bench) {
        this.bench = bench;
    }

    private static boolean isShown(Experiment experiment, FigureKind figure) {
        return experiment.baseline() == null
                && experiment.inquiry().prediction() == null
                && figure != FigureKind.CALIBRATION;
    }

    @FXML
    private void initialize() {
        ObservableValue<Reading> reading = bench.lab().readingProperty();
        ObservableValue<FigureKind> figure = bench.settings().figureProperty();
        row.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> isShown(reading.getValue().experiment(), figure.getValue())
                                && bench.lessons().placeProperty().get().isEmpty(),
                        reading,
                        figure,
                        bench.lessons().placeProperty()));
        ObservableValue<ReadoutText> text = Bindings.createObjectBinding(
                () -> ReadoutText.of(reading.getValue(), Readouts.LABEL_ROOM, oddsTitle.getWidth(), bench.messages()),
                reading,
                oddsTitle.widthProperty());
        mostLikelyTitle.textProperty().bind(text.map(ReadoutText::mostLikelyTitle));
        mostLikely.textProperty().bind(text.map(ReadoutText::mostLikely));
        entropy.textProperty().bind(text.map(ReadoutText::entropy));
        perplexityTitle.textProperty().bind(text.map(ReadoutText::perplexityTitle));
        perplexity.textProperty().bind(text.map(ReadoutText::perplexity));
        oddsTitle.textProperty().bind(text.map(ReadoutText::oddsTitle));
        odds.textProperty().bind(text.map(ReadoutText::odds));
        ObservableValue<ReadoutText> whole = reading.map(
                shown -> ReadoutText.of(shown, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, bench.messages()));
        FullTextTooltip.show(mostLikely, whole.map(ReadoutText::mostLikely));
        FullTextTooltip.show(oddsTitle, whole.map(ReadoutText::oddsTitle));
        Readouts.keepHeight(card, reading.map(shown -> shown.experiment().labels()));
    }
}
