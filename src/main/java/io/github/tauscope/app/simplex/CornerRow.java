package io.github.tauscope.app.simplex;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Problems;
import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.simplex.CornerName;
import io.github.tauscope.kernel.InvalidNumberException;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Simplex;
import io.github.tauscope.text.NumberText;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A corner of the simplex: a choice of its class, and a field of its probability among the three. */
final class CornerRow extends HBox {

    private final Workbench bench;
    private final int k;
    private final ComboBox<Integer> classes = new ComboBox<>();
    private final EditField probability = new EditField(FontMetrics.bundled()::shortened);

    CornerRow(Workbench bench, int k, String place) {
        this.bench = bench;
        this.k = k;
        Label title = new Label(place);
        title.getStyleClass().add("muted");
        getStyleClass().add("corner-row");
        getChildren().addAll(title, classes, probability);
        HBox.setHgrow(classes, Priority.ALWAYS);
        TextCell.install(classes, "", index -> index < bench.lab().experiment().size() ? name(index) : "");
        classes.setAccessibleText(bench.text("simplex.class.accessible", place));
        classes.setOnAction(event -> choose());
        probability.onNumber(this::type, this::explain);
    }

    /** Offers classes to choose from, with none chosen: otherwise the choice would change to the class in its place. */
    void offer(ObservableList<Integer> offered) {
        classes.setValue(null);
        classes.setItems(offered);
    }

    void show(Simplex simplex, String name) {
        classes.setValue(simplex.corners().get(k));
        classes.getButtonCell().setText(name); // a label can change while the class stays the same
        probability.show(NumberText.probability(simplex.distribution().at(k)));
        probability.setDisable(simplex.obstacle().isPresent());
        probability.setAccessibleText(bench.text("simplex.probability.accessible", name));
    }

    EditField field() {
        return probability;
    }

    private void choose() {
        Integer index = classes.getValue();
        Simplex.of(bench.lab().experiment())
                .filter(simplex ->
                        index != null && !index.equals(simplex.corners().get(k)))
                .ifPresent(simplex -> bench.lab().commit(present -> simplex.withCorner(k, index)));
    }

    private void type(String text) {
        double p = Reals.parse(text);
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException(allowed());
        }
        Experiment present = bench.lab().experiment();
        Experiment changed = Simplex.of(present)
                .flatMap(simplex -> simplex.withProbability(k, p))
                .orElseThrow(() -> new IllegalArgumentException(bench.text("simplex.obstacle.NO_DOUBLES")));
        bench.lab().commit(any -> changed);
    }

    private String explain(IllegalArgumentException problem) {
        return problem instanceof InvalidNumberException
                ? Problems.sentence(problem, allowed(), bench.messages())
                : Objects.requireNonNull(problem.getMessage());
    }

    private String allowed() {
        return bench.text("simplex.probability.allowed");
    }

    private String name(int index) {
        return CornerName.of(bench.lab().experiment().labels(), index, bench.messages());
    }
}
