package io.github.tauscope.app.check;

import io.github.tauscope.app.workbench.Background;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.PrintedNumbers;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.check.Claim;
import io.github.tauscope.kernel.check.PartialVerdict;
import io.github.tauscope.kernel.check.Verdict;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.model.Reading;
import io.github.tauscope.output.PartialVerdictReport;
import io.github.tauscope.output.VerdictReport;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;

/** Checks numbers as they are typed or pasted against the logits and the temperature of the window. */
public final class CheckController {

    private final Workbench bench;
    private final Background<VerdictReport> background = new Background<>("check");

    @FXML
    private Label prompt;

    @FXML
    private TextArea numbers;

    @FXML
    private Label summary;

    @FXML
    private Label notes;

    @FXML
    private Button move;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private TableView<VerdictReport.Row> rows;

    public CheckController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        busy.visibleProperty().bind(background.progressProperty().greaterThan(Background.IDLE));
        column(0, VerdictReport.Row::label);
        column(1, VerdictReport.Row::claimed);
        column(2, VerdictReport.Row::right);
        column(3, VerdictReport.Row::difference);
        column(4, row -> bench.text(verdict(row.mark())));
        numbers.textProperty().subscribe(text -> judge());
    }

    private void judge() {
        Reading reading = bench.lab().reading();
        int n = reading.experiment().size();
        String temperature = NumberText.full(reading.experiment().temperature().value());
        prompt.setText(bench.text("check.prompt", n, temperature));
        background.cancel();
        if (numbers.getText().isBlank()) {
            say("", "", false);
            return;
        }
        try {
            Claim claim = claim(n);
            background.ask(progress -> report(reading, claim), this::show);
        } catch (InputException e) {
            say("", Problems.sentence(e, bench.messages()), true);
        }
    }

    private VerdictReport report(Reading reading, Claim claim) {
        List<String> labels = reading.experiment().labels();
        PartialDistribution partial = reading.partial();
        return partial == null
                ? VerdictReport.of(Verdict.of(reading.distribution(), claim), labels, bench.messages())
                : new PartialVerdictReport(new PartialVerdict(partial, claim), labels, bench.messages()).tell();
    }

    private Claim claim(int classes) {
        Claim claim = PrintedNumbers.parse(numbers.getText(), OptionalInt.empty());
        if (claim.size() != classes) {
            throw new InputException(Message.of("check.count", claim.size(), classes));
        }
        return claim;
    }

    private void show(VerdictReport verdict) {
        say(verdict.summary(), String.join("\n", verdict.notes()), false);
        rows.getItems().setAll(verdict.rows());
        verdict.temperature().ifPresent(this::offer);
    }

    private void offer(Temperature temperature) {
        move.setText(bench.text("check.move", NumberText.full(temperature.value())));
        move.setOnAction(event -> {
            bench.lab().commit(experiment -> experiment.aimedAt(temperature));
            judge();
        });
        move.setVisible(true);
    }

    private void say(String sentence, String further, boolean refused) {
        summary.setText(sentence);
        notes.setText(further);
        numbers.pseudoClassStateChanged(EditField.REFUSED, refused);
        rows.getItems().clear();
        move.setVisible(false);
    }

    private void column(int index, Function<VerdictReport.Row, String> text) {
        @SuppressWarnings("unchecked") // FXML, which makes the columns, has no types of rows
        TableColumn<VerdictReport.Row, String> column =
                (TableColumn<VerdictReport.Row, String>) rows.getColumns().get(index);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    private static String verdict(VerdictReport.Mark mark) {
        if (mark == VerdictReport.Mark.MATCHES) {
            return "check.row.follows";
        }
        return mark == VerdictReport.Mark.ROUNDING ? "check.row.rounding" : "check.row.off";
    }
}
