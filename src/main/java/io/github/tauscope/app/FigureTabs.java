package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Prediction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** A tab for each figure. Its view is made when it is first shown. */
record FigureTabs(TabPane pane, Workbench bench, FigureMenu menu) {

    /**
     * Makes the tabs that the experiment has a use for, and selects that of the settings, which follow from now on, as does
     * {@code chosen}.
     */
    void fill(Consumer<FigureKind> chosen) {
        Map<FigureKind, Tab> tabs = new EnumMap<>(FigureKind.class);
        Stream.of(FigureKind.values()).forEach(figure -> tabs.put(figure, tab(figure)));
        bench.lab().readingProperty().subscribe(reading -> {
            offer(tabs, reading.experiment());
            hideAnswers(tabs, reading.experiment().openPrediction());
        });
        bench.settings().figureProperty().subscribe(figure -> select(tabs, figure));
        pane.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            FigureKind figure = (FigureKind) tab.getUserData();
            load(tab, figure);
            chosen.accept(figure);
            bench.settings().figureProperty().set(figure);
        });
    }

    private void offer(Map<FigureKind, Tab> tabs, Experiment experiment) {
        List<Tab> offered = tabs.entrySet().stream()
                .filter(entry -> entry.getKey().isOffered(experiment))
                .map(Map.Entry::getValue)
                .toList();
        if (!offered.equals(pane.getTabs())) {
            pane.getTabs().retainAll(offered);
            offered.stream().filter(tab -> !pane.getTabs().contains(tab)).forEach(pane.getTabs()::add);
            select(tabs, bench.settings().figureProperty().get());
        }
    }

    /** Other figures may show what is asked about. */
    private static void hideAnswers(Map<FigureKind, Tab> tabs, @Nullable Prediction open) {
        tabs.forEach((figure, tab) -> tab.setDisable(open != null && figure != FigureKind.of(open)));
    }

    private void select(Map<FigureKind, Tab> tabs, FigureKind figure) {
        Tab tab = Objects.requireNonNull(tabs.get(figure));
        if (pane.getTabs().contains(tab)) {
            pane.getSelectionModel().select(tab);
        }
    }

    private Tab tab(FigureKind figure) {
        Tab tab = new Tab(figure.title(bench.messages()));
        tab.setId(figure.toString());
        tab.setUserData(figure);
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
