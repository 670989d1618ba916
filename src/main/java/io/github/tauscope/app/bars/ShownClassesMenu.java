package io.github.tauscope.app.bars;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

/** Says and chooses how many classes have a bar of their own, where there are more than a few. */
public final class ShownClassesMenu extends MenuButton {

    private static final int FEW = 12;
    private static final int[] NUMBERS = {10, 20, ShownClasses.MOST, 100};

    private final ObjectProperty<Integer> most = new SimpleObjectProperty<>(this, "most", ShownClasses.MOST);

    public ShownClassesMenu() {
        managedProperty().bind(visibleProperty());
    }

    void serve(Workbench bench) {
        bench.settings().bind(most, Look::classes, Look::withClasses);
        ObservableValue<Integer> size = bench.lab().readingProperty().map(reading -> reading.experiment()
                .size());
        visibleProperty().bind(size.map(n -> n > FEW));
        textProperty()
                .bind(Bindings.createStringBinding(() -> bench.text(shown(most.get(), size.getValue())), most, size));
        setOnShowing(event -> offer(size.getValue(), bench));
    }

    /** Offers fewer than all, and all of them if a figure can have as many columns. */
    private void offer(int n, Workbench bench) {
        Stream<RadioMenuItem> fewer = IntStream.of(NUMBERS)
                .filter(k -> k < n)
                .mapToObj(k -> item(k, n, Message.of("shownClasses.most", k), bench));
        Stream<RadioMenuItem> all =
                n > ShownClasses.LIMIT ? Stream.empty() : Stream.of(item(ShownClasses.LIMIT, n, shown(n, n), bench));
        getItems().setAll(Stream.concat(fewer, all).toList());
    }

    private RadioMenuItem item(int chosen, int n, Message name, Workbench bench) {
        RadioMenuItem item = new RadioMenuItem(bench.text(name));
        item.setSelected(Math.min(chosen, n) == Math.min(most.get(), n));
        item.setOnAction(event -> most.set(chosen));
        return item;
    }

    private static Message shown(int most, int n) {
        return most < n
                ? Message.of("shownClasses", NumberText.count(most), NumberText.count(n))
                : Message.of("shownClasses.all", NumberText.count(n));
    }
}
