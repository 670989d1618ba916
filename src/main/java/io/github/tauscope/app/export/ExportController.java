package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SizePreset;
import io.github.tauscope.output.SvgFont;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** The choices of an export. */
public final class ExportController {

    private final Workbench bench;
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
    private Node fontLine;

    @FXML
    private ComboBox<SvgFont> font;

    @FXML
    private ComboBox<Theme> theme;

    @FXML
    private CheckBox title;

    @FXML
    private Node captionChoice;

    @FXML
    private CheckBox caption;

    @FXML
    private PreviewController previewController;

    @FXML
    private ActionsController actionsController;

    public ExportController(Workbench bench) {
        this.bench = bench;
        export = Export.ofFigure(bench);
    }

    @FXML
    private void initialize() {
        List<Integer> ratios =
                IntStream.rangeClosed(1, PictureSize.MOST_RATIO).boxed().toList();
        offer(format, List.of(ExportFormat.values()), f -> bench.text("export.format." + f), Export::withFormat);
        offer(figure, List.of(FigureKind.values()), kind -> bench.text("tab." + kind), Export::withFigure);
        offer(
                preset,
                List.of(SizePreset.values()),
                s -> bench.text("export.size." + s),
                (e, s) -> e.withSize(s.at(e.size().pixelRatio())));
        offer(ratio, ratios, n -> bench.text("export.ratio.times", n), (e, n) -> e.withRatio(n));
        offer(font, List.of(SvgFont.values()), f -> bench.text("export.font." + f), Export::withFont);
        offer(
                theme,
                Theme.ALL,
                t -> bench.text("export.theme." + t),
                (e, t) -> e.withLook(e.look().with(t)));
        edit(width, (size, side) -> size.resized(side, size.height()));
        edit(height, (size, side) -> size.resized(size.width(), side));
        offer(title, Look::withTitle);
        offer(caption, Look::withCaption);
        sizeProblem.textProperty().bind(EditField.problemsOf(width, height));
        show();
    }

    private <T> void offer(
            ComboBox<T> box, List<T> choices, Function<T, String> text, BiFunction<Export, T, Export> with) {
        TextCell.install(box, bench.text("export.size.free"), text);
        box.getItems().setAll(choices);
        box.valueProperty().addListener((observable, before, chosen) -> {
            if (chosen != null) {
                change(with.apply(export, chosen));
            }
        });
    }

    /** Offers the title or the caption that the program writes; one of a person's own stays until it is switched off. */
    private void offer(CheckBox box, BiFunction<Look, Inscription, Look> with) {
        box.setOnAction(
                event -> change(export.withLook(with.apply(export.look(), Inscription.automatic(box.isSelected())))));
    }

    private void edit(EditField field, BiFunction<PictureSize, Double, PictureSize> with) {
        String allowed = bench.text("export.size.allowed", PictureSize.LEAST, PictureSize.MOST);
        field.onEdit(text -> change(export.withSize(with.apply(export.size(), side(text)))), refused -> allowed);
    }

    /** Reads a length; a number alone is one of pixels. */
    private static double side(String text) {
        String length = text.replace(" ", "");
        double side = Length.pixels(length)
                .orElseGet(() -> Length.pixels(length + "px").orElse(0));
        if (side < PictureSize.LEAST || side > PictureSize.MOST) {
            throw new IllegalArgumentException("A side is a length in its bounds, not " + text + ".");
        }
        return side;
    }

    private void change(Export changed) {
        if (!changed.equals(export)) {
            export = changed;
            show();
        }
    }

    private void show() {
        format.setValue(export.format());
        pictureChoices.setVisible(export.format().picture().isPresent());
        figure.setValue(export.chart().kind());
        preset.setValue(SizePreset.of(export.size()).orElse(null));
        width.show(Length.written(export.size().width()));
        height.show(Length.written(export.size().height()));
        ratio.setValue((int) export.size().pixelRatio());
        ratio.setDisable(export.format().isVector());
        font.setValue(export.font());
        fontLine.setVisible(export.format() == ExportFormat.SVG);
        theme.setValue(export.look().theme());
        title.setSelected(!export.look().title().isNone());
        captionChoice.setVisible(export.format().isCaptioned());
        caption.setSelected(!export.look().caption().isNone());
        previewController.show(export);
        actionsController.show(export);
    }
}
