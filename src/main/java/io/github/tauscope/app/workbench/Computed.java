package io.github.tauscope.app.workbench;

import io.github.tauscope.kernel.Progress;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.jspecify.annotations.Nullable;

/**
 * A value that follows from a key, kept for the newest key: computed at once where that is soon done, else beside the JavaFX
 * thread. There is never a value for another key than the one that is asked for.
 */
public final class Computed<K, V> {

    private final Background<V> background;
    private final Predicate<K> soonDone;
    private final BiFunction<K, Progress, V> formula;
    private final Runnable whenDone;
    private @Nullable K key;
    private @Nullable V value;

    /** Makes one without a value; {@code whenDone} runs on the JavaFX thread when a value was computed beside it. */
    public Computed(String name, Predicate<K> soonDone, BiFunction<K, Progress, V> formula, Runnable whenDone) {
        this.background = new Background<>(name);
        this.soonDone = soonDone;
        this.formula = formula;
        this.whenDone = whenDone;
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return background.progressProperty();
    }

    /** Returns the value; null while it is computed. */
    public @Nullable V of(K asked) {
        if (!asked.equals(key)) {
            key = asked;
            value = null;
            if (soonDone.test(asked)) {
                value = background.now(progress -> formula.apply(asked, progress));
            } else {
                background.ask(progress -> formula.apply(asked, progress), this::done);
            }
        }
        return value;
    }

    private void done(V computed) {
        value = computed;
        whenDone.run();
    }
}
