package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Reals;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** What is chosen of an export. */
public final class ExportController {

    private final Messages words;
    private Export export;

    @FXML
    private ComboBox<ExportFormat> format;

    @FXML
    private Node pictureChoices;

    @FXML
    private ComboBox<FigureKind> figure;

    @FXML
    private ComboBox<SizePreset> preset;

    @FXML
    private EditField width;

    @FXML
    private EditField height;

    @FXML
    private Label sizeProblem;

    @FXML
    private ComboBox<Integer> ratio;

    @FXML
    private ComboBox<Theme> theme;

    @FXML
    private CheckBox title;

    @FXML
    private PreviewController previewController;

    @FXML
    private ActionsController actionsController;

    /** Makes the controller that FXML names, for what the window shows now. */
    public ExportController(Workbench bench) {
        words = bench.messages();
        export = Export.ofFigure(bench);
    }

    @FXML
    private void initialize() {
        offer(format, List.of(ExportFormat.values()), f -> words.text("export.format." + f), ExportChoice::withFormat);
        offer(figure, List.of(FigureKind.values()), kind -> words.text("tab." + kind), ExportChoice::withFigure);
        offer(
                preset,
                List.of(SizePreset.values()),
                size -> words.text("export.size." + size),
                (choice, size) -> size.in(choice));
        offer(
                ratio,
                IntStream.rangeClosed(1, PictureSize.MOST_RATIO).boxed().toList(),
                times -> words.text("export.ratio.times", String.valueOf(times)),
                ExportChoice::withRatio);
        offer(theme, Theme.ALL, t -> words.text("export.theme." + t), ExportChoice::withTheme);
        edit(width, (choice, side) -> choice.withSize(side, choice.height()));
        edit(height, (choice, side) -> choice.withSize(choice.width(), side));
        title.setOnAction(event -> change(export.choice().withTitle(title.isSelected())));
        pictureChoices.managedProperty().bind(pictureChoices.visibleProperty());
        sizeProblem
                .textProperty()
                .bind(Bindings.when(width.problemProperty().isEmpty())
                        .then(height.problemProperty())
                        .otherwise(width.problemProperty()));
        sizeProblem.managedProperty().bind(sizeProblem.textProperty().isNotEmpty());
        show();
        Platform.runLater(format::requestFocus); // or Enter would close the dialog and not save
    }

    private <T> void offer(
            ComboBox<T> box,
            List<T> choices,
            Function<T, String> text,
            BiFunction<ExportChoice, T, ExportChoice> with) {
        box.setCellFactory(list -> new WordedCell<>("", text));
        box.setButtonCell(new WordedCell<>(words.text("export.size.free"), text));
        box.getItems().setAll(choices);
        box.valueProperty().addListener((observable, before, chosen) -> {
            if (chosen != null) {
                change(with.apply(export.choice(), chosen));
            }
        });
    }

    private void edit(EditField field, BiFunction<ExportChoice, Integer, ExportChoice> with) {
        String allowed =
                words.text("export.size.allowed", String.valueOf(PictureSize.LEAST), String.valueOf(PictureSize.MOST));
        field.onEdit(text -> change(with.apply(export.choice(), side(text))), refused -> allowed);
    }

    private static int side(String text) {
        double side = Reals.parseFinite(text);
        if (side != Math.rint(side) || side < PictureSize.LEAST || side > PictureSize.MOST) {
            throw new IllegalArgumentException("A side is a whole number of pixels in its bounds, not " + text + ".");
        }
        return (int) side;
    }

    private void change(ExportChoice choice) {
        if (!choice.equals(export.choice())) {
            export = export.with(choice);
            show();
        }
    }

    private void show() {
        ExportChoice choice = export.choice();
        format.setValue(choice.format());
        pictureChoices.setVisible(choice.format().picture().isPresent());
        figure.setValue(choice.figure());
        preset.setValue(SizePreset.of(choice).orElse(null));
        width.show(String.valueOf(choice.width()));
        height.show(String.valueOf(choice.height()));
        ratio.setValue(choice.ratio());
        ratio.setDisable(choice.format() == ExportFormat.SVG);
        theme.setValue(choice.theme());
        title.setSelected(choice.titled());
        previewController.show(export);
        actionsController.show(export);
    }
}
