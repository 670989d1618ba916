package io.github.tauscope.app.loss;

import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;

/** A list of any number of classes to choose the true one from. In the open list, typed letters find one. */
public final class ClassChooser extends ComboBox<ClassChoice> {

    private ClassChoices choices = new ClassChoices(List.of(), "");
    private String sought = "";

    /** Makes an empty list. */
    public ClassChooser() {
        setOnShowing(event -> sought = "");
        addEventHandler(KeyEvent.KEY_TYPED, this::find);
    }

    /**
     * Sets what follows a choice.
     *
     * @param chosen takes the index of a class, or {@link Inquiry#ANY}, also of the one already shown
     * @param done runs when the list has been closed
     */
    void onChoice(IntConsumer chosen, Runnable done) {
        setOnAction(event -> {
            ClassChoice choice = getValue();
            if (choice != null) {
                chosen.accept(choice.index());
            }
        });
        setOnHidden(event -> done.run());
    }

    /** Shows the classes and the true one. */
    void show(Experiment experiment, Messages words) {
        String mostLikely = experiment.labels().get(experiment.logits().argmax()[0]);
        ClassChoices changed = new ClassChoices(experiment.labels(), words.text("loss.any", Printable.of(mostLikely)));
        if (!changed.isLike(choices)) {
            choices = changed;
            setItems(FXCollections.observableList(changed));
        }
        setValue(choices.of(experiment.inquiry().trueClass()));
    }

    private void find(KeyEvent event) {
        String letters = (sought + event.getCharacter()).toLowerCase(Locale.ROOT);
        if (!isShowing() || event.getCharacter().chars().anyMatch(Character::isISOControl)) {
            return;
        }
        OptionalInt beginning = first(label -> label.startsWith(letters));
        OptionalInt found = beginning.isPresent() ? beginning : first(label -> label.contains(letters));
        found.ifPresent(index -> {
            sought = letters;
            setValue(choices.of(index));
            ((ListView<?>) ((ComboBoxListViewSkin<?>) getSkin()).getPopupContent()).scrollTo(index + 1);
        });
    }

    private OptionalInt first(Predicate<String> wanted) {
        List<String> labels = choices.labels();
        return IntStream.range(0, labels.size())
                .filter(i -> wanted.test(labels.get(i).toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
