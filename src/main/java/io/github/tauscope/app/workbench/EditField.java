package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.text.NumberText;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field that shows a value and sends an edit when its text is committed, by Enter, Tab or leaving it. A text that is
 * refused stays, marked, with a sentence in {@link #problemProperty}, and nothing changes; Escape brings the value back.
 *
 * <p>A value that is wider than the field is shortened and has its whole in a tooltip, until the field has the focus.
 */
public final class EditField extends TextField {

    public static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** What a field may lose to roundings between the widths of letters and those that are drawn. */
    private static final double SLACK = 2;

    /** Shortens a text to a width. */
    public interface Fit {
        String fit(String text, TextStyle style, double width);
    }

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Fit fit;
    private final Tooltip whole = new Tooltip();
    private String value = "";
    private String shown = "";
    private Consumer<String> edit = text -> {};
    private Function<IllegalArgumentException, String> explain = refused -> {
        throw refused;
    };

    /** Makes an empty field for a number. */
    public EditField() {
        this((number, style, width) ->
                NumberText.fitted(number, text -> FontMetrics.bundled().width(text, style) <= width));
    }

    public EditField(Fit fit) {
        this.fit = fit;
        getStyleClass().add("edit-field");
        focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                commit();
            }
            present();
        });
        widthProperty().addListener(observable -> present());
        fontProperty().addListener(observable -> present());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        problem.addListener((observable, before, sentence) -> {
            pseudoClassStateChanged(REFUSED, !sentence.isEmpty());
            setAccessibleHelp(sentence);
        });
    }

    /** Says what a committed text does, and how an {@link IllegalArgumentException} that it throws is put into words. */
    public void onEdit(Consumer<String> committed, Function<IllegalArgumentException, String> explanation) {
        edit = committed;
        explain = explanation;
    }

    /** Shows a value. What is being typed stays until the value changes. */
    public void show(String changed) {
        if (!changed.equals(value)) {
            reset(changed);
        }
    }

    /** Shows a value in place of whatever is there, because the field has come to stand for something else. */
    public void reset(String changed) {
        value = changed;
        revert();
    }

    /** Returns whether the text is not that of the value. */
    public boolean isEdited() {
        return !getText().equals(shown);
    }

    /** Returns why the text was refused; empty where it was not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Sends the text as an edit, where it is not that of the value. */
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

    /** Selects the whole text with its beginning in sight. */
    public void selectWhole() {
        selectRange(getLength(), 0);
    }

    private void revert() {
        setText(shown);
        present();
        problem.set("");
        if (isFocused()) {
            selectWhole();
        }
    }

    /** Shows the whole value under the focus, else what fits; a text that is being edited stays. */
    private void present() {
        if (isEdited()) {
            return;
        }
        shown = isFocused() ? value : fitted();
        if (isEdited()) {
            setText(shown); // the same text anew would lose the selection
        }
        whole.setText(value);
        setTooltip(shown.equals(value) ? null : whole);
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
        }
    }
}
