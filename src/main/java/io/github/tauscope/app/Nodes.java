package io.github.tauscope.app;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What JavaFX doesn't say of nodes. */
final class Nodes {

    private Nodes() {}

    /** Returns whether a node is another one or part of it; {@code focusWithin} isn't always right after a change of tabs. */
    static boolean isWithin(@Nullable Node node, Node whole) {
        Node at = node;
        while (at != null && at != whole) {
            at = at.getParent();
        }
        return at != null;
    }
}
