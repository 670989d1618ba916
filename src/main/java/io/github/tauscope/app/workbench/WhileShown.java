package io.github.tauscope.app.workbench;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Work whose result is only to be seen: done while a node is shown, when something changes that it follows, and when the
 * node comes into sight again. In a tab that is not chosen nothing is done.
 */
public final class WhileShown {

    private final Runnable work;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final InvalidationListener whenChanged = observable -> run();

    /** Makes one that waits for its node. */
    public WhileShown(Runnable work) {
        this.work = work;
        shown.addListener(whenChanged);
    }

    /** Names the node that shows the result, and what the result follows from. */
    public void follow(Node node, Observable... sources) {
        for (Observable source : sources) {
            source.addListener(whenChanged);
        }
        shown.bind(node.sceneProperty().flatMap(scene -> visible(node)).orElse(false));
    }

    /** Does the work, unless nobody would see its result. */
    public void run() {
        if (isShown()) {
            work.run();
        }
    }

    /** Returns whether the node is in a scene, and neither it nor anything that it is in is hidden. */
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
