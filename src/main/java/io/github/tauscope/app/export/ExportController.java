package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SvgFont;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

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
    private SizeController sizeController;

    @FXML
    private ComboBox<Integer> ratio;

    @FXML
    private Node fontLine;

    @FXML
    private ComboBox<SvgFont> font;

    @FXML
    private ComboBox<Theme> theme;

    @FXML
    private InscriptionField title;

    @FXML
    private InscriptionField caption;

    @FXML
    private PreviewController previewController;

    @FXML
    private ActionsController actionsController;

    public ExportController(Workbench bench) {
        this.bench = bench;
        export = Export.asLast(bench);
    }

    @FXML
    private void initialize() {
        List<Integer> ratios =
                IntStream.rangeClosed(1, PictureSize.MOST_RATIO).boxed().toList();
        offer(format, List.of(ExportFormat.values()), f -> bench.text("export.format." + f), Export::withFormat);
        offer(figure, List.of(FigureKind.values()), kind -> bench.text("tab." + kind), Export::withFigure);
        offer(ratio, ratios, n -> bench.text("export.ratio.times", n), (e, n) -> e.withRatio(n));
        offer(font, List.of(SvgFont.values()), f -> bench.text("export.font." + f), Export::withFont);
        offer(
                theme,
                Theme.ALL,
                t -> bench.text("export.theme." + t),
                (e, t) -> e.withLook(e.look().with(t)));
        sizeController.onEdit(edit -> change(export.withSize(edit.apply(export.size()))));
        title.onEdit(written -> change(export.withLook(export.look().withTitle(written))));
        caption.onEdit(written -> change(export.withLook(export.look().withCaption(written))));
        show();
    }

    private <T> void offer(
            ComboBox<T> box, List<T> choices, Function<T, String> text, BiFunction<Export, T, Export> with) {
        Offer.of(box, "", choices, text, chosen -> change(with.apply(export, chosen)));
    }

    private void change(Export changed) {
        if (!changed.equals(export)) {
            export = changed;
            export.remember(bench.settings());
            show();
        }
    }

    private void show() {
        format.setValue(export.format());
        pictureChoices.setVisible(export.format().picture().isPresent());
        figure.setValue(export.chart().kind());
        sizeController.show(export.size());
        ratio.setValue((int) export.size().pixelRatio());
        ratio.setDisable(export.format().isVector());
        font.setValue(export.font());
        fontLine.setVisible(export.format() == ExportFormat.SVG);
        theme.setValue(export.look().theme());
        title.show(export.look().title());
        caption.setVisible(export.format().isCaptioned());
        caption.show(export.look().caption());
        previewController.show(export);
        actionsController.show(export);
    }
}
