package io.github.tauscope.app.loss;

import io.github.tauscope.model.Inquiry;
import io.github.tauscope.text.Printable;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The most likely class, whichever it is, then every class. Each choice is made only when it comes into sight. */
final class ClassChoices extends AbstractList<ClassChoice> {

    private final List<String> labels;
    private final String any;

    ClassChoices(List<String> labels, String any) {
        this.labels = labels;
        this.any = any;
    }

    List<String> labels() {
        return labels;
    }

    /** Returns whether these are the same choices, without making any of them. */
    boolean isLike(ClassChoices other) {
        return labels.equals(other.labels) && any.equals(other.any);
    }

    /** Returns the choice of a class: its number, because labels may be equal, and its label. */
    ClassChoice of(int index) {
        if (index == Inquiry.ANY) {
            return new ClassChoice(index, any);
        }
        String number = String.valueOf(index + 1);
        String label = labels.get(index);
        return new ClassChoice(index, label.equals(number) ? number : number + " · " + Printable.of(label));
    }

    @Override
    public ClassChoice get(int place) {
        return of(place - 1);
    }

    @Override
    public int size() {
        return labels.size() + 1;
    }

    @Override
    public int indexOf(@Nullable Object choice) {
        return choice instanceof ClassChoice wanted
                        && wanted.index() < labels.size()
                        && of(wanted.index()).equals(wanted)
                ? wanted.index() + 1
                : -1;
    }
}
