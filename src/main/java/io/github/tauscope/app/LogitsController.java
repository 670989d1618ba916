package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.InvalidLogitsException;
import io.github.tauscope.model.Reading;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The editor of the logits: a list with a row for each class, and what stands above and below it. */
public final class LogitsController {

    private final Workbench bench;

    @FXML
    private Label title;

    @FXML
    private Label logitTitle;

    @FXML
    private Label count;

    @FXML
    private LogitList list;

    /** What was refused: below the rows, because a row has no room and hiding the next one would be worse. */
    @FXML
    private Label problem;

    @FXML
    private Node listing;

    @FXML
    private Button add;

    LogitsController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        add.managedProperty().bind(add.visibleProperty());
        list.serve(bench, this::run, problem::setText, add);
        bench.lab().readingProperty().subscribe(this::showTitles);
        Views.loadWhen(
                bench.lab().readingProperty().map(reading -> reading.experiment()
                        .isListed()),
                listing,
                "listing.fxml",
                bench);
    }

    private void showTitles(Reading reading) {
        LogitTitles titles = LogitTitles.of(reading.experiment(), bench.messages());
        title.setText(titles.title());
        logitTitle.setText(titles.logit());
        count.setText(titles.count());
        add.setVisible(!reading.experiment().isListed());
    }

    /** Makes the logit of a class ready to be typed. */
    void edit(int row) {
        list.focus(row, true);
    }

    @FXML
    private void add() {
        int n = bench.lab().experiment().size();
        bench.lab().commit(experiment -> experiment.withClassAdded(n, String.valueOf(n + 1), 0));
        list.focus(n, false);
    }

    /** Runs a command on a row, or says that no logits would be left. */
    void run(RowCommand command, int row) {
        try {
            bench.lab().commit(experiment -> command.apply(experiment, row));
        } catch (InvalidLogitsException e) {
            problem.setText(Problems.sentence(e, "", bench.messages()));
        }
    }
}
