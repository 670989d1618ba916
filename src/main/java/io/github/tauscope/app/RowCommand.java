package io.github.tauscope.app;

import io.github.tauscope.model.Experiment;
import javafx.scene.input.KeyCombination;

/** What can be done with a row of logits as a whole, by its menu or by a key. */
enum RowCommand {
    DUPLICATE("Shortcut+D") {
        @Override
        Experiment apply(Experiment experiment, int row) {
            return experiment.withClassDuplicated(row);
        }
    },

    /** Masks, or gives a masked class the logit 0. */
    MASK("Shortcut+M") {
        @Override
        Experiment apply(Experiment experiment, int row) {
            return experiment.withLogit(row, experiment.logits().isMasked(row) ? 0 : Double.NEGATIVE_INFINITY);
        }
    },

    MOVE_UP("Alt+Up") {
        @Override
        Experiment apply(Experiment experiment, int row) {
            return experiment.withClassMoved(row, Math.max(0, row - 1));
        }

        @Override
        int rowAfter(int row) {
            return Math.max(0, row - 1);
        }
    },

    MOVE_DOWN("Alt+Down") {
        @Override
        Experiment apply(Experiment experiment, int row) {
            return experiment.withClassMoved(row, Math.min(experiment.size() - 1, row + 1));
        }

        @Override
        int rowAfter(int row) {
            return row + 1;
        }
    },

    REMOVE("Shortcut+Delete") {
        @Override
        Experiment apply(Experiment experiment, int row) {
            return experiment.withoutClass(row);
        }
    };

    private final String key;

    RowCommand(String key) {
        this.key = key;
    }

    KeyCombination key() {
        return KeyCombination.valueOf(key);
    }

    /** Returns where the row is afterwards, or the one that took its place. */
    int rowAfter(int row) {
        return row;
    }

    /** Throws {@link io.github.tauscope.kernel.InvalidLogitsException} where no class would be left, or none unmasked. */
    abstract Experiment apply(Experiment experiment, int row);
}
