package io.github.tauscope.app.sampling;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;

/** The cuts before drawing: top-k, top-p and min-p, in this order. */
public final class CutController {

    private final Workbench bench;

    @FXML
    private CheckBox topK;

    @FXML
    private EditField topKField;

    @FXML
    private CheckBox topP;

    @FXML
    private EditField topPField;

    @FXML
    private CheckBox minP;

    @FXML
    private EditField minPField;

    /** Makes the controller that FXML names. */
    public CutController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        new CutControl(bench, CutKind.TOP_K, topK, topKField);
        new CutControl(bench, CutKind.TOP_P, topP, topPField);
        new CutControl(bench, CutKind.MIN_P, minP, minPField);
    }

    /** Returns why each bound was refused; empty for one that was not. */
    List<ReadOnlyStringProperty> problems() {
        return List.of(topKField.problemProperty(), topPField.problemProperty(), minPField.problemProperty());
    }
}
