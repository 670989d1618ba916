package io.github.tauscope.app.loss;

import io.github.tauscope.figure.loss.LossPoint;
import io.github.tauscope.text.NumberText;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The losses at both limits and at the marked temperatures: what the curve is for those who cannot see it. */
public final class LossTableController {

    @FXML
    private TableView<LossPoint> lossTable;

    @FXML
    private TableColumn<LossPoint, String> temperature;

    @FXML
    private TableColumn<LossPoint, String> loss;

    @FXML
    private TableColumn<LossPoint, String> bound;

    @FXML
    private void initialize() {
        fill(
                temperature,
                point -> NumberText.grouped(NumberText.full(point.temperature().value())));
        fill(loss, LossPoint::text);
    }

    /** Shows losses, and beside them NormFace's bound for a number of classes; there is none for fewer than two. */
    void show(List<LossPoint> points, int classes) {
        bound.setVisible(classes > 1);
        fill(bound, point -> classes > 1 ? LossNumbersText.bound(classes, point.temperature()) : "");
        if (!points.equals(lossTable.getItems())) {
            lossTable.getItems().setAll(points);
        }
    }

    private static void fill(TableColumn<LossPoint, String> column, Function<LossPoint, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }
}
