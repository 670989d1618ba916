package io.github.tauscope.app.sampling;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.text.Printable;
import java.util.Optional;
import javafx.scene.control.CheckBox;

/** One kind of cut: a check box for the cut itself, and a field for its bound, which keeps the last one without a cut. */
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
        this.bound = kind.start;
        box.setOnAction(event -> cut(Optional.of(bound).filter(text -> box.isSelected())));
        field.onNumber(
                text -> cut(Optional.of(text)),
                problem -> bench.text("sampling.refused." + kind, Printable.excerpt(field.getText())));
        field.accessibleTextProperty().bind(box.textProperty());
        desk.samplingProperty().subscribe(sampling -> show(kind.bound(sampling.cut())));
    }

    private void cut(Optional<String> changed) {
        desk.commit(sampling -> sampling.withCut(kind.with(sampling.cut(), changed)));
    }

    private void show(Optional<String> present) {
        bound = present.orElse(bound);
        box.setSelected(present.isPresent());
        field.setDisable(present.isEmpty());
        if (present.isEmpty()) {
            field.reset(bound); // a refused text goes with the cut
        } else {
            field.show(bound);
        }
    }
}
