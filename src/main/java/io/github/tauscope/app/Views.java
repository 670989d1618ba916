package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/** Loads views from FXML. The constructors of their controllers take the workbench. */
final class Views {

    private static final String FOLDER = "/io/github/tauscope/fxml/";

    private Views() {}

    static Parent load(String file, Workbench bench) {
        FXMLLoader loader = new FXMLLoader(
                Views.class.getResource(FOLDER + file), bench.messages().bundle());
        loader.setControllerFactory(type -> controller(type, bench));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a view in the place of a node when it is first needed: most of what a window can show is not seen at its start. */
    static void loadWhen(ObservableValue<Boolean> needed, Node place, String file, Workbench bench) {
        needed.subscribe(isNeeded -> {
            if (isNeeded && place.getParent() instanceof Pane parent) {
                List<Node> children = parent.getChildren();
                children.set(children.indexOf(place), load(file, bench));
            }
        });
    }

    private static Object controller(Class<?> type, Workbench bench) {
        try {
            return type.getDeclaredConstructors()[0].newInstance(bench);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The controller " + type.getName() + " can't be made.", e);
        }
    }
}
