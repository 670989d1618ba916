package io.github.tauscope.app.workbench;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Work that matters only while its node is shown: done when something that it follows changes, and when the node is shown
 * again, but not in a tab that is not selected.
 */
public final class WhileShown {

    private final Runnable work;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final InvalidationListener whenChanged = observable -> run();

    public WhileShown(Runnable work) {
        this.work = work;
        shown.addListener(whenChanged);
    }

    /** Sets the node that shows the result, and what the result follows. */
    public void follow(Node node, Observable... sources) {
        for (Observable source : sources) {
            source.addListener(whenChanged);
        }
        shown.bind(node.sceneProperty().flatMap(scene -> visible(node)).orElse(false));
    }

    public void run() {
        if (isShown()) {
            work.run();
        }
    }

    /** Returns whether the node is in a scene, and neither it nor an ancestor is hidden. */
    public boolean isShown() {
        return shown.get();
    }

    private static ObservableValue<Boolean> visible(Node node) {
        return node.visibleProperty()
                .flatMap(itself -> itself
                        ? node.parentProperty().flatMap(WhileShown::visible).orElse(true)
                        : node.visibleProperty());
    }
}
