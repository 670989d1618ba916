package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FullTextTooltip;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Reading;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The row of figures in words beneath the picture. */
public final class ReadoutController {

    private final Workbench bench;

    @FXML
    private Node row;

    @FXML
    private Label mostLikelyTitle;

    @FXML
    private Label mostLikely;

    @FXML
    private Label entropy;

    @FXML
    private Label perplexity;

    @FXML
    private Label oddsTitle;

    @FXML
    private Label odds;

    ReadoutController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        row.managedProperty().bind(row.visibleProperty());
        for (Label label : List.of(mostLikely, entropy, perplexity, oddsTitle, odds)) {
            FullTextTooltip.show(label, label.textProperty());
        }
        oddsTitle.widthProperty().addListener(observable -> show(bench.lab().reading()));
        bench.lab().readingProperty().addListener((observable, before, reading) -> show(reading));
        show(bench.lab().reading());
    }

    private void show(Reading reading) {
        row.setVisible(reading.baseline() == null);
        ReadoutText text = ReadoutText.of(reading, oddsTitle.getWidth(), bench.messages());
        mostLikelyTitle.setText(text.mostLikelyTitle());
        mostLikely.setText(text.mostLikely());
        entropy.setText(text.entropy());
        perplexity.setText(text.perplexity());
        oddsTitle.setText(text.oddsTitle());
        odds.setText(text.odds());
    }
}
