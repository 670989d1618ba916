package io.github.tauscope.app;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field that shows a value and sends an edit when its text is committed, by Enter, Tab or leaving it. A text that is
 * refused stays, marked, with a sentence in {@link #problemProperty}, and nothing changes; Escape brings the value back.
 */
public final class EditField extends TextField {

    static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String shown = "";
    private Consumer<String> edit = text -> {};
    private Function<IllegalArgumentException, String> explain = Throwable::getMessage;

    /** Makes an empty field. */
    public EditField() {
        getStyleClass().add("edit-field");
        focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        problem.addListener((observable, before, sentence) -> {
            pseudoClassStateChanged(REFUSED, !sentence.isEmpty());
            setAccessibleHelp(sentence);
        });
    }

    /** Says what a committed text does, and how an {@link IllegalArgumentException} that it throws is put into words. */
    void onEdit(Consumer<String> committed, Function<IllegalArgumentException, String> explanation) {
        edit = committed;
        explain = explanation;
    }

    /** Shows a value. What is being typed stays until the value changes. */
    void show(String value) {
        if (!value.equals(shown)) {
            shown = value;
            revert();
        }
    }

    /** Shows a value in place of whatever is there, because the field has come to stand for something else. */
    void reset(String value) {
        shown = value;
        revert();
    }

    /** Returns whether the text is not that of the value. */
    boolean isEdited() {
        return !getText().equals(shown);
    }

    /** Returns why the text was refused; empty where it was not. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Sends the text as an edit, where it is not that of the value. */
    void commit() {
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

    private void revert() {
        setText(shown);
        problem.set("");
        if (isFocused()) {
            selectAll();
        }
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
