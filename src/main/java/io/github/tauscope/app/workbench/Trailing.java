package io.github.tauscope.app.workbench;

import io.github.tauscope.kernel.Progress;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.jspecify.annotations.Nullable;

/**
 * A value that follows from a key and moves with it: computed at once where that is soon done, else beside the JavaFX thread. Unlike
 * {@link Computed}, it gives the value of an older key meanwhile, and a computation that has begun is ended only if its value would be of
 * no use; then that of the newest key follows.
 */
public final class Trailing<K, V> {

    private final Background<V> background;
    private final Predicate<K> soonDone;
    private final BiPredicate<K, K> related;
    private final BiFunction<K, Progress, V> formula;
    private final Runnable whenDone;
    private @Nullable K asked;
    private @Nullable K computing;
    private @Nullable V value;

    /**
     * Makes one without a value.
     *
     * @param related whether the value of one key is of use while that of the other is computed
     * @param whenDone runs on the JavaFX thread when a value was computed beside it
     */
    public Trailing(
            String name,
            Predicate<K> soonDone,
            BiPredicate<K, K> related,
            BiFunction<K, Progress, V> formula,
            Runnable whenDone) {
        this.background = new Background<>(name);
        this.soonDone = soonDone;
        this.related = related;
        this.formula = formula;
        this.whenDone = whenDone;
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return background.progressProperty();
    }

    /** Returns the newest value, of this key or of a related one; null if there is none yet. */
    public @Nullable V of(K key) {
        K before = asked;
        if (!key.equals(before)) {
            asked = key;
            if (before != null && !related.test(before, key)) {
                value = null;
            }
            follow(key);
        }
        return value;
    }

    private void follow(K key) {
        if (soonDone.test(key)) {
            value = background.now(progress -> formula.apply(key, progress));
        } else if (!isOnItsWay(key)) {
            computing = key;
            background.ask(progress -> formula.apply(key, progress), computed -> done(key, computed));
        }
    }

    private boolean isOnItsWay(K key) {
        boolean isIdle = background.progressProperty().get() == Background.IDLE;
        return !isIdle && computing != null && related.test(computing, key);
    }

    private void done(K key, V computed) {
        value = computed;
        if (asked != null && !asked.equals(key)) {
            follow(asked);
        }
        whenDone.run();
    }
}
