package io.github.tauscope.app.workbench;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The sentence about what was opened last, or why it could not be, perhaps with an offer; empty for none. */
public final class Notice {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper refusal = new ReadOnlyBooleanWrapper();

    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What a person can do about it.
     *
     * @param name what its button says
     */
    public record Offer(String name, Runnable action) {}

    public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Returns whether the sentence says why something was refused. */
    public ReadOnlyBooleanProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public void tell(String sentence) {
        show(sentence, false, Optional.empty());
    }

    public void tell(String sentence, Offer offered) {
        show(sentence, false, Optional.of(offered));
    }

    public void refuse(String sentence) {
        show(sentence, true, Optional.empty());
    }

    public void refuse(String sentence, Offer offered) {
        show(sentence, true, Optional.of(offered));
    }

    private void show(String sentence, boolean isRefusal, Optional<Offer> offered) {
        refusal.set(isRefusal);
        offer.set(offered);
        text.set(sentence);
    }

    public void clear() {
        tell("");
    }
}
