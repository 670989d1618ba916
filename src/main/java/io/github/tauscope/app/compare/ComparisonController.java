package io.github.tauscope.app.compare;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.FullTextTooltip;
import io.github.tauscope.app.workbench.Readouts;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.partial.ListComparison;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;

/** The row of figures that compare the distribution with A. */
public final class ComparisonController {

    /** The most classes that can be compared within a frame, besides painting it. */
    private static final int MOST_AT_ONCE = 5_000;

    private final Workbench bench;
    private final StringProperty wholeDifference = new SimpleStringProperty(this, "wholeDifference", "");
    private final Background<Comparison> background = new Background<>("comparison");

    @FXML
    private Node row;

    @FXML
    private Node cards;

    @FXML
    private Region card;

    @FXML
    private ProgressBar comparisonProgress;

    @FXML
    private Label otherClasses;

    @FXML
    private Label difference;

    @FXML
    private Label totalVariation;

    @FXML
    private Label kullbackLeibler;

    @FXML
    private Label jensenShannon;

    public ComparisonController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        FullTextTooltip.show(difference, wholeDifference);
        Readouts.keepHeight(card, bench.lab().readingProperty().map(Reading::baseline));
        comparisonProgress.progressProperty().bind(background.progressProperty());
        bench.lab().readingProperty().subscribe(this::compare);
    }

    private void compare(Reading reading) {
        Distribution a = reading.baseline();
        Distribution present = reading.distribution();
        boolean isPinned = reading.experiment().baseline() != null;
        row.setVisible(isPinned && reading.experiment().inquiry().prediction() == null);
        background.cancel();
        ListComparison lists = reading.comparison();
        PartialDistribution partial = reading.partial();
        if (lists != null && partial != null) {
            cards.setVisible(true);
            show(ComparisonText.of(lists, partial, bench.messages()), lists.changedMost());
            return;
        }
        if (a == null) {
            cards.setVisible(false);
            otherClasses.setText(isPinned ? bench.text("comparison.listed") : "");
            return;
        }
        cards.setVisible(a.size() == present.size());
        if (a.size() != present.size()) {
            otherClasses.setText(bench.text(
                    "comparison.otherClasses", NumberText.count(a.size()), NumberText.count(present.size())));
        } else if (present.size() <= MOST_AT_ONCE) {
            show(Comparison.of(present, a, Progress.UNWATCHED));
        } else {
            for (Label label : List.of(difference, totalVariation, kullbackLeibler, jensenShannon)) {
                label.setText(bench.text("comparison.computing")); // not the numbers of an older experiment
            }
            background.ask(progress -> Comparison.of(present, a, progress), this::show);
        }
    }

    private void show(Comparison comparison) {
        show(ComparisonText.of(comparison, bench.messages()), comparison.changedMost());
    }

    private void show(ComparisonText text, int changedMost) {
        String label = Printable.of(bench.lab().experiment().labels().get(changedMost));
        wholeDifference.set(bench.text("comparison.difference.value", text.difference(), label));
        difference.setText(bench.text(
                "comparison.difference.value", text.difference(), Readouts.label(label, Readouts.LABEL_ROOM)));
        totalVariation.setText(text.totalVariation());
        kullbackLeibler.setText(text.kullbackLeibler());
        jensenShannon.setText(text.jensenShannon());
    }
}
