package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.kernel.TypedNumber;
import io.github.tauscope.text.NumberText;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field that shows a value and sends an edit when its text is committed: by Enter, or when the focus leaves it. A refused
 * text stays, marked, with a sentence in {@link #problemProperty}, and changes nothing; Escape restores the value.
 *
 * <p>Without the focus, a value too wide for the field is shortened, with the whole value in a tooltip.
 */
public final class EditField extends LineField {

    public static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** Room for the rounding between the widths of a text as measured and as drawn. */
    private static final double SLACK = 2;

    public interface Fit {
        String fit(String text, TextStyle style, double width);
    }

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Fit fit;
    private String value = "";
    private String shown = "";
    private Consumer<String> edit = text -> {};
    private Function<IllegalArgumentException, String> explain = refused -> {
        throw refused;
    };
    private Predicate<String> fill = text -> false;
    private @Nullable IntConsumer step;
    private @Nullable Tooltip whole;

    /** Makes an empty field for a number. */
    public EditField() {
        this((number, style, width) ->
                NumberText.fitted(number, text -> FontMetrics.bundled().width(text, style) <= width));
    }

    /** Makes an empty field that shortens its value in its own way. */
    public EditField(Fit fit) {
        this.fit = fit;
        getStyleClass().add("edit-field");
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
            present();
        });
        widthProperty().subscribe(this::present);
        fontProperty().subscribe(this::present);
        problem.subscribe(sentence -> pseudoClassStateChanged(REFUSED, !sentence.isEmpty()));
        accessibleHelpProperty().bind(problem);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Sets what a committed text does, and the words for an {@link IllegalArgumentException} that it throws. */
    public void onEdit(Consumer<String> committed, Function<IllegalArgumentException, String> explanation) {
        edit = committed;
        explain = explanation;
    }

    /** Sets what a committed number does: it comes as {@link TypedNumber} makes it of what was typed. */
    public void onNumber(Consumer<String> committed, Function<IllegalArgumentException, String> explanation) {
        onEdit(text -> committed.accept(TypedNumber.toPlain(text)), explanation);
    }

    /** Sets what takes a pasted text that may be for more than this field, and returns whether it was. */
    public void onPaste(Predicate<String> filled) {
        fill = filled;
    }

    /** Sets what the up and down keys do after committing the text: it gets 1 or −1, with Shift 10 or −10. */
    public void onStep(IntConsumer stepped) {
        step = stepped;
    }

    /** Shows a value. Text being typed stays until the value changes. */
    public void show(String changed) {
        if (!changed.equals(value)) {
            reset(changed);
        }
    }

    /** Shows a value and discards any text being typed, because the field now stands for something else. */
    public void reset(String changed) {
        value = changed;
        revert();
    }

    /** Fits the value again, because what its fit depends on has changed. */
    public void fitAgain() {
        present();
    }

    /** Returns the value that is shown, whole. */
    public String value() {
        return value;
    }

    /** Returns whether the text differs from that of the value. */
    public boolean isEdited() {
        return !getText().equals(shown);
    }

    /** Returns why the text was refused; empty if it was not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Returns why the texts of some fields were refused, each sentence once; empty if none was. */
    public static ObservableValue<String> problemsOf(EditField... fields) {
        ReadOnlyStringProperty[] problems =
                Arrays.stream(fields).map(EditField::problemProperty).toArray(ReadOnlyStringProperty[]::new);
        return Bindings.createStringBinding(
                () -> Arrays.stream(problems)
                        .map(ReadOnlyStringProperty::get)
                        .filter(sentence -> !sentence.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                problems);
    }

    /** Commits the field that has the focus, if one has it: what is typed counts for what is saved. */
    public static void commitFocused(@Nullable Scene scene) {
        if (scene != null && scene.getFocusOwner() instanceof EditField field) {
            field.commit();
        }
    }

    /** Sends the text as an edit if it differs from that of the value. */
    public void commit() {
        if (!isEdited()) {
            problem.set("");
            return;
        }
        try {
            edit.accept(getText());
            revert();
        } catch (IllegalArgumentException e) {
            problem.set(explain.apply(e));
        }
    }

    /** Pastes into this field and others, or else into this one alone, which refuses several lines at once. */
    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null) {
            return;
        }
        try {
            if (fill.test(text)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            problem.set(explain.apply(e));
            return;
        }
        super.paste();
        if (isSeveral(text)) {
            commit();
        }
    }

    /** Marks the field with a sentence about what was pasted. */
    public void refuse(String sentence) {
        problem.set(sentence);
    }

    /** Selects the whole text with its beginning in sight. */
    public void selectWhole() {
        selectRange(getLength(), 0);
    }

    /** Shows the value again instead of text being typed. */
    public void revert() {
        if (isEdited()) {
            setText(shown);
        }
        present();
        problem.set("");
        if (isFocused()) {
            selectWhole();
        }
    }

    /** Shows the whole value with the focus, else what fits. Text being typed stays. */
    private void present() {
        if (isEdited()) {
            return;
        }
        shown = inOneLine(isFocused() ? value : fitted());
        if (isEdited()) {
            setText(shown); // setting the same text would lose the selection
            shown = getText(); // which lacks what no field can show
        }
        setTooltip(shown.equals(value) ? null : whole());
    }

    /** Makes the tooltip only here, where it is needed, and keeps it: to JavaFX it is a window. */
    private Tooltip whole() {
        whole = whole == null ? new Tooltip() : whole;
        whole.setText(value);
        return whole;
    }

    private String fitted() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - SLACK;
        return room <= 0 ? value : fit.fit(value, Fonts.styleOf(getFont()), room);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isEdited()) {
            revert();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            step(event, 1);
        } else if (event.getCode() == KeyCode.DOWN) {
            step(event, -1);
        }
    }

    private void step(KeyEvent event, int direction) {
        if (step != null && !event.isAltDown() && !event.isShortcutDown()) {
            event.consume();
            commit();
            step.accept(event.isShiftDown() ? 10 * direction : direction);
        }
    }
}
