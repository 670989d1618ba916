package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** A tab for each figure. Its view is made when it is first shown. */
record FigureTabs(TabPane pane, Workbench bench, FigureMenu menu) {

    /** Makes the tabs and selects that of the settings, which follow from now on, as does {@code chosen}. */
    void fill(Consumer<FigureKind> chosen) {
        List<FigureKind> kinds = List.of(FigureKind.values());
        pane.getTabs().setAll(kinds.stream().map(this::tab).toList());
        bench.settings().figureProperty().subscribe(figure -> pane.getSelectionModel()
                .select(kinds.indexOf(figure)));
        pane.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            FigureKind figure = kinds.get(index.intValue());
            load(pane.getTabs().get(index.intValue()), figure);
            chosen.accept(figure);
            bench.settings().figureProperty().set(figure);
        });
    }

    private Tab tab(FigureKind figure) {
        Tab tab = new Tab(figure.title(bench.messages()));
        tab.setId(figure.toString());
        return tab;
    }

    private void load(Tab tab, FigureKind figure) {
        if (tab.getContent() == null) {
            Parent view = Views.load(figure + ".fxml", bench);
            FigureView.allIn(view).forEach(menu::install);
            tab.setContent(view);
        }
    }
}
