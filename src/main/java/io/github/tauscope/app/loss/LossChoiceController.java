package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Pill;
import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.WhileShown;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.text.Printable;
import java.util.function.BiFunction;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** The choice of a loss: the cross-entropy of a true class, or a case of InfoNCE. */
public final class LossChoiceController {

    private final Workbench bench;
    private final WhileShown showing = new WhileShown(this::show);

    @FXML
    private Pill classes;

    @FXML
    private Pill contrast;

    @FXML
    private ClassChooser trueClass;

    @FXML
    private EditField positive;

    @FXML
    private EditField negative;

    @FXML
    private EditField negatives;

    @FXML
    private Label lossProblem;

    public LossChoiceController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        bench.settings().bind(classes, LossKind.CLASS, Look::loss, Look::withLoss);
        bench.settings().bind(contrast, LossKind.INFONCE, Look::loss, Look::withLoss);
        trueClass.setOnAction(event -> choose());
        trueClass.setOnHidden(event -> bench.lab().endGesture());
        edit(
                positive,
                "loss.similarity.allowed",
                (now, text) -> new InfoNceCase(Reals.parseFinite(text), now.negative(), now.negatives()));
        edit(
                negative,
                "loss.similarity.allowed",
                (now, text) -> new InfoNceCase(now.positive(), Reals.parseFinite(text), now.negatives()));
        edit(
                negatives,
                "loss.negatives.allowed",
                (now, text) -> new InfoNceCase(now.positive(), now.negative(), count(text)));
        lossProblem.textProperty().bind(EditField.problemsOf(positive, negative, negatives));
        showing.follow(contrast, bench.lab().readingProperty());
    }

    /** Makes a class the true one. Choices in a row, while an open list is searched, are one undo step. */
    private void choose() {
        Integer index = trueClass.getValue();
        if (index != null && index != bench.lab().experiment().inquiry().trueClass()) {
            bench.lab().update("true-class", e -> e.withInquiry(asked -> asked.withTrueClass(index)));
        }
    }

    private void show() {
        Experiment experiment = bench.lab().experiment();
        trueClass.show(experiment, bench.messages());
        InfoNceCase shown = experiment.inquiry().infoNce();
        positive.show(Reals.format(shown.positive()));
        negative.show(Reals.format(shown.negative()));
        negatives.show(String.valueOf(shown.negatives()));
    }

    private void edit(EditField field, String allowed, BiFunction<InfoNceCase, String, InfoNceCase> edit) {
        field.onNumber(
                text -> bench.lab()
                        .commit(e -> e.withInquiry(asked -> asked.withInfoNce(edit.apply(asked.infoNce(), text)))),
                refused -> explain(field.getText(), refused, bench.text(allowed)));
    }

    private String explain(String text, IllegalArgumentException refused, String allowed) {
        return refused instanceof InvalidNumberException
                ? Problems.sentence(refused, allowed, bench.messages())
                : bench.text("problem.number.NOT_A_NUMBER", Printable.excerpt(text.strip())) + " " + allowed;
    }

    private static long count(String text) {
        double count = Reals.parseFinite(text);
        if (count != Math.rint(count)) {
            throw new IllegalArgumentException("K is a whole number, not " + text + ".");
        }
        return (long) count;
    }
}
