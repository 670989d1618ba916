package io.github.tauscope.app.loss;

import io.github.tauscope.app.workbench.TextCell;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;

/**
 * A list of the most likely class, whichever it is ({@link Inquiry#ANY}), and all classes, by their index. In the open list,
 * typed letters find a class.
 */
public final class ClassChooser extends ComboBox<Integer> {

    private List<String> labels = List.of();
    private String any = "";
    private String sought = "";

    public ClassChooser() {
        TextCell.install(this, "", this::text);
        setOnShowing(event -> sought = "");
        addEventHandler(KeyEvent.KEY_TYPED, this::find);
    }

    void show(Experiment experiment, Messages words) {
        String mostLikely = experiment.labels().get(experiment.logits().argmax()[0]);
        String changed = words.text("loss.any", Printable.of(mostLikely));
        boolean isSame = experiment.labels().equals(labels) && changed.equals(any);
        labels = experiment.labels(); // even if equal: the next comparison is with the list itself, and takes no time
        if (!isSame) {
            any = changed;
            setItems(FXCollections.observableList(
                    IntStream.range(Inquiry.ANY, labels.size()).boxed().toList()));
        }
        setValue(experiment.inquiry().trueClass());
        getButtonCell().setText(text(getValue())); // a label can change while the class stays the same
    }

    /** Returns the number of a class, because labels may be equal, and its label. */
    private String text(int index) {
        if (index == Inquiry.ANY) {
            return any;
        }
        String number = String.valueOf(index + 1);
        String label = labels.get(index);
        return label.equals(number) ? number : number + " · " + Printable.of(label);
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
            setValue(index);
            ((ListView<?>) ((ComboBoxListViewSkin<?>) getSkin()).getPopupContent()).scrollTo(index + 1);
        });
    }

    private OptionalInt first(Predicate<String> wanted) {
        return IntStream.range(0, labels.size())
                .filter(i -> wanted.test(labels.get(i).toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
