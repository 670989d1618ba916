package io.github.tauscope.app.sampling;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Sampling;
import java.util.Optional;
import javafx.scene.control.CheckBox;

/**
 * One kind of cut: a box that says whether it is made, and a field for its bound, which keeps the last one while the box is
 * not checked.
 */
final class CutControl {

    private final SamplingDesk desk;
    private final CutKind kind;
    private final CheckBox box;
    private final EditField field;
    private String bound;

    CutControl(Workbench bench, CutKind kind, CheckBox box, EditField field) {
        this.desk = new SamplingDesk(bench.lab());
        this.kind = kind;
        this.box = box;
        this.field = field;
        this.bound = kind.start();
        box.setOnAction(event -> toggle());
        field.onEdit(this::cut, problem -> bench.messages().text("sampling.refused." + kind, field.getText()));
        field.accessibleTextProperty().bind(box.textProperty());
        bench.lab().readingProperty().addListener((observable, before, reading) -> {
            Sampling was = before.experiment().inquiry().sampling();
            if (!was.equals(desk.sampling())) {
                show();
            }
        });
        show();
    }

    private void toggle() {
        if (box.isSelected()) {
            cut(bound);
        } else {
            desk.commit(sampling -> sampling.withCut(kind.without(sampling.cut())));
        }
    }

    private void cut(String text) {
        Cut changed = kind.with(desk.sampling().cut(), text);
        desk.commit(sampling -> sampling.withCut(changed));
    }

    private void show() {
        Optional<String> present = kind.bound(desk.sampling().cut());
        bound = present.orElse(bound);
        box.setSelected(present.isPresent());
        field.setDisable(present.isEmpty());
        if (present.isEmpty()) {
            field.reset(bound); // what was refused goes with the cut
        } else {
            field.show(bound);
        }
    }
}
