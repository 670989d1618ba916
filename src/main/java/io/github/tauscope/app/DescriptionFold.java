package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of the chosen tab show in words, below them, as text that can be selected and copied: screen readers say the same,
 * but JavaFX has none on Linux.
 */
final class DescriptionFold {

    private static final int ROWS = 2;
    private static final Insets MARGIN = new Insets(4, 24, 4, 24);

    private final TabPane figures;
    private final Workbench bench;
    private final InvalidationListener whenDescribed = observable -> describe();
    private List<FigureView<?>> described = List.of();
    private @Nullable TextArea area;

    DescriptionFold(TabPane figures, Workbench bench) {
        this.figures = figures;
        this.bench = bench;
    }

    /** Folds and unfolds as the settings say, below the tabs. */
    void install(Pane stage, int place) {
        bench.settings().describedProperty().subscribe(isShown -> {
            if (isShown && area == null) {
                area = textArea();
                stage.getChildren().add(place, area);
                figures.getSelectionModel().selectedItemProperty().subscribe(this::follow);
            } else if (area != null) {
                area.setVisible(isShown);
                describe();
            }
        });
    }

    private TextArea textArea() {
        TextArea words = new TextArea();
        words.setId("description");
        words.setAccessibleText(bench.text("description.accessible"));
        words.setEditable(false);
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(words, MARGIN);
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private void follow(Tab tab) {
        described.forEach(view -> view.accessibleTextProperty().removeListener(whenDescribed));
        described = tab.getContent() instanceof Parent content
                ? FigureView.allIn(content).toList()
                : List.of();
        described.forEach(view -> view.accessibleTextProperty().addListener(whenDescribed));
        describe();
    }

    private void describe() {
        if (area != null && area.isVisible()) {
            area.setText(described.stream()
                    .map(FigureView::getAccessibleText)
                    .filter(words -> words != null && !words.isEmpty())
                    .collect(Collectors.joining("\n")));
        }
    }
}
