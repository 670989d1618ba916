package io.github.tauscope.app.workbench;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The sentence about what was opened last, or why it could not be; empty for none. */
public final class Notice {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper refusal = new ReadOnlyBooleanWrapper();

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Returns whether the sentence says why something was refused. */
    public ReadOnlyBooleanProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public void tell(String sentence) {
        refusal.set(false);
        text.set(sentence);
    }

    public void refuse(String sentence) {
        refusal.set(true);
        text.set(sentence);
    }

    public void clear() {
        tell("");
    }
}
