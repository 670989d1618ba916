package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SizePreset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** The size of a picture and of its letters: a preset, or lengths that are typed. */
public final class SizeController {

    private static final String PIXELS = "px";
    private static final String POINTS = "pt";

    private final Workbench bench;
    private Consumer<UnaryOperator<PictureSize>> edit = change -> {};

    @FXML
    private ComboBox<SizePreset> preset;

    @FXML
    private EditField width;

    @FXML
    private EditField height;

    @FXML
    private EditField letters;

    @FXML
    private Label sizeProblem;

    public SizeController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        Offer.of(
                preset,
                bench.text("export.size.free"),
                List.of(SizePreset.values()),
                known -> bench.text("export.size." + known),
                chosen -> edit.accept(size -> chosen.at(size.pixelRatio())));
        side(width, (size, side) -> size.resized(side, size.height()));
        side(height, (size, side) -> size.resized(size.width(), side));
        String allowed = bench.text("export.letters.allowed");
        letters.onEdit(this::editLetters, refused -> allowed);
        sizeProblem.textProperty().bind(EditField.problemsOf(width, height, letters));
    }

    /** Sets what is told of a change by a person. */
    void onEdit(Consumer<UnaryOperator<PictureSize>> edited) {
        edit = edited;
    }

    void show(PictureSize size) {
        preset.setValue(SizePreset.of(size).orElse(null));
        width.show(Length.written(size.width()));
        height.show(Length.written(size.height()));
        letters.show(
                size.letters().stream().mapToObj(Length::ofLetters).findFirst().orElse(""));
    }

    private void side(EditField field, BiFunction<PictureSize, Double, PictureSize> with) {
        String allowed = bench.text("export.size.allowed", PictureSize.LEAST, PictureSize.MOST);
        field.onEdit(
                text -> {
                    double side = length(text, PIXELS, PictureSize::isSide);
                    edit.accept(size -> with.apply(size, side));
                },
                refused -> allowed);
    }

    /** Takes the letters that are typed or, without any, those that suit the size. */
    private void editLetters(String text) {
        OptionalDouble typed = text.isBlank()
                ? OptionalDouble.empty()
                : OptionalDouble.of(length(text, POINTS, PictureSize::isLetters));
        edit.accept(size -> size.withLetters(typed));
    }

    /** Reads a length; a number alone is in the usual unit. */
    private static double length(String text, String usualUnit, DoublePredicate allowed) {
        String length = text.replace(" ", "");
        double pixels = Length.pixels(length)
                .orElseGet(() -> Length.pixels(length + usualUnit).orElse(0));
        if (!allowed.test(pixels)) {
            throw new IllegalArgumentException("A length in its bounds is expected, not " + text + ".");
        }
        return pixels;
    }
}
