package io.github.tauscope.app;

import io.github.tauscope.model.Experiment;
import javafx.scene.input.KeyCombination;

/** A command on a row of the logits, chosen from its menu or by a key. */
enum RowCommand {
    DUPLICATE("Shortcut+D"),
    /** Masks a class, or gives a masked one the logit 0. */
    MASK("Shortcut+M"),
    MOVE_UP("Alt+Up"),
    MOVE_DOWN("Alt+Down"),
    REMOVE("Shortcut+Delete");

    private final String key;

    RowCommand(String key) {
        this.key = key;
    }

    KeyCombination key() {
        return KeyCombination.valueOf(key);
    }

    /** Throws {@link io.github.tauscope.kernel.InvalidLogitsException} if no class, or no unmasked one, would be left. */
    Experiment apply(Experiment experiment, int row) {
        return switch (this) {
            case DUPLICATE -> experiment.withClassDuplicated(row);
            case MASK -> experiment.withLogit(row, experiment.logits().isMasked(row) ? 0 : Double.NEGATIVE_INFINITY);
            case MOVE_UP, MOVE_DOWN -> experiment.withClassMoved(row, Math.min(experiment.size() - 1, rowAfter(row)));
            case REMOVE -> experiment.withoutClass(row);
        };
    }

    /** Returns where the row is afterwards, or the row that took its place. May be past the last one. */
    int rowAfter(int row) {
        return switch (this) {
            case MOVE_UP -> Math.max(0, row - 1);
            case MOVE_DOWN -> row + 1;
            default -> row;
        };
    }
}
