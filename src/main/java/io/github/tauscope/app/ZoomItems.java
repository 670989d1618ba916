package io.github.tauscope.app;

import io.github.tauscope.app.workbench.Zoom;
import io.github.tauscope.text.Messages;
import javafx.scene.control.MenuItem;

/** The items of a menu that show everything larger, smaller or in its actual size. */
record ZoomItems(Zoom zoom, Messages words) {

    private static final double PERCENT = 100;

    void fill(MenuItem larger, MenuItem smaller, MenuItem actualSize) {
        larger.setOnAction(event -> zoom.larger());
        smaller.setOnAction(event -> zoom.smaller());
        actualSize.setOnAction(event -> zoom.reset());
        larger.disableProperty().bind(zoom.factor().greaterThanOrEqualTo(Zoom.MOST));
        smaller.disableProperty().bind(zoom.factor().lessThanOrEqualTo(Zoom.LEAST));
        actualSize
                .textProperty()
                .bind(zoom.factor()
                        .map(factor -> words.text(
                                "menu.actualSize", String.valueOf(Math.round(PERCENT * factor.doubleValue())))));
    }
}
