package io.github.tauscope.app;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.ShortLabels;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.input.InputException;
import io.github.tauscope.input.PastedClasses;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.kernel.partial.PartialDistribution;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Reading;
import io.github.tauscope.text.IntervalText;
import io.github.tauscope.text.NumberText;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Skin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of the logits: handle, label, logit, probability and a menu. */
final class LogitCell extends ListCell<Integer> {

    static final double HEIGHT = 42;

    /** How many rows to either side of one can be in sight with it. */
    private static final int IN_SIGHT = 40;

    private static final PseudoClass LISTED = PseudoClass.getPseudoClass("listed");
    private static final PseudoClass MASKED = PseudoClass.getPseudoClass("masked");

    private final Workbench bench;
    private final Region handle = new Region();
    private final EditField label = new EditField(this::fitted);
    private final EditField logit = new EditField();
    private final Label probability = new Label();
    private final HBox row;
    private final ObservableValue<String> problem = EditField.problemsOf(label, logit);

    /** Kept here: the Lab holds it weakly, because cells come and go. */
    private final ChangeListener<Reading> follow = (observable, before, reading) -> show(reading);

    private int index = -1;
    private List<String> labels = List.of();

    LogitCell(Workbench bench, ObjIntConsumer<RowCommand> commands) {
        this.bench = bench;
        MenuButton menu = new LogitMenu(bench, commands, () -> index).button();
        row = new HBox(handle, label, logit, probability, menu);
        row.getStyleClass().add("logit-row");
        getStyleClass().add("logit-cell");
        setPrefWidth(0);
        handle.getStyleClass().add("handle");
        label.getStyleClass().add("label-field");
        logit.getStyleClass().add("logit-field");
        probability.getStyleClass().add("probability");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox.setHgrow(logit, Priority.SOMETIMES);
        setAccessibleRole(AccessibleRole.LIST_ITEM);

        label.onEdit(text -> commit(e -> e.withLabel(index, text)), this::explain);
        label.onPaste(text -> fill(label, text, PastedClasses::intoLabel));
        logit.onNumber(this::typeLogit, this::explain);
        logit.onPaste(text -> fill(logit, text, PastedClasses::intoLogit));
        logit.onStep(this::step);
        new RowDrag(bench, handle, () -> index);
        bench.lab().readingProperty().addListener(new WeakChangeListener<>(follow));
    }

    EditField field(boolean ofLogit) {
        return ofLogit ? logit : label;
    }

    /** Returns what was wrong with what was typed or pasted here, after the label; empty if nothing was. */
    String problem() {
        boolean isGone = isEmpty() || index >= bench.lab().experiment().size();
        return isGone || problem.getValue().isEmpty()
                ? ""
                : bench.text("logits.problem", Printable.excerpt(label.getText()), problem.getValue());
    }

    ObservableValue<String> problemProperty() {
        return problem;
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        if (item != null && item != index) {
            moveTo(item);
        }
        row.setVisible(!empty);
        show(bench.lab().reading());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LogitCellSkin(this, row);
    }

    /** Commits text typed for the row that the cell leaves, and forgets refused text. */
    private void moveTo(Integer item) {
        label.commit();
        logit.commit();
        if (label.isFocused() || logit.isFocused()) {
            getListView().requestFocus(); // else further typing would go to another class
        }
        index = item;
        label.reset("");
        logit.reset("");
    }

    private void show(Reading reading) {
        int i = index;
        Experiment experiment = reading.experiment();
        if (isEmpty() || i >= experiment.size()) {
            return;
        }
        String name = experiment.labels().get(i);
        PartialDistribution partial = reading.partial();
        String p = partial == null
                ? NumberText.probability(reading.distribution().at(i))
                : IntervalText.probability(partial.probability(i));
        label.show(name);
        boolean isRenamed = !experiment.labels().equals(labels);
        labels = experiment.labels(); // even if equal: the next comparison is with the list itself, and takes no time
        if (isRenamed) {
            label.fitAgain();
        }
        label.setAccessibleText(bench.text("logits.label.accessible", i + 1));
        logit.show(Reals.format(experiment.logits().get(i)));
        logit.setAccessibleText(bench.text("logits.logit.accessible", name, p));
        probability.setText(p);
        pseudoClassStateChanged(LISTED, partial != null);
        pseudoClassStateChanged(MASKED, experiment.logits().isMasked(i));
    }

    /** Returns a label shortened so that it differs from those that may be in sight with it. */
    private String fitted(String text, TextStyle style, double width) {
        int first = Math.max(0, Math.min(index, labels.size()) - IN_SIGHT);
        List<String> near = labels.subList(first, Math.min(labels.size(), first + 2 * IN_SIGHT));
        return ShortLabels.of(Stream.concat(Stream.of(text), near.stream()).toList(), style, width)
                .get(0);
    }

    private void typeLogit(String text) {
        double value = Reals.parseLogit(text);
        commit(e -> e.withLogit(index, value));
    }

    /** Fills the classes from here on, as a spreadsheet does, and returns whether the text was for several. */
    private boolean fill(EditField field, String text, Function<String, Optional<PastedClasses>> read) {
        try {
            Optional<PastedClasses> pasted = read.apply(text);
            pasted.ifPresent(classes -> {
                commit(e -> e.withClassesFrom(index, classes.labels(), classes.logits()));
                field.revert();
            });
            return pasted.isPresent();
        } catch (InputException e) {
            field.refuse(bench.text("logits.pasted.refused", e.sentence()));
            return true;
        }
    }

    private void step(int steps) {
        int i = index;
        UnaryOperator<Experiment> edit =
                e -> e.withLogit(i, LogitSteps.stepped(e.logits().get(i), steps));
        bench.lab().update("step-" + i, edit);
    }

    private void commit(UnaryOperator<Experiment> edit) {
        if (index >= 0 && index < bench.lab().experiment().size()) {
            bench.lab().commit(edit);
        }
    }

    private String explain(IllegalArgumentException problem) {
        return Problems.sentence(problem, bench.text("logits.allowed"), bench.messages());
    }
}
