package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.kernel.Progress;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** A value that moves with its key. Keys are related if they have the same first letter; those with an exclamation mark are soon done. */
class TrailingTest extends WindowStory {

    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final List<String> stopped = new CopyOnWriteArrayList<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Semaphore go = new Semaphore(0);
    private final Trailing<String, String> value = new Trailing<>(
            "trailing test",
            key -> key.endsWith("!"),
            (one, other) -> one.charAt(0) == other.charAt(0),
            this::formula,
            () -> seen.add("changed"));

    private String formula(String key, Progress progress) {
        begun.add(key);
        if (!key.endsWith("!")) {
            go.acquireUninterruptibly();
        }
        try {
            progress.report(0.5);
        } catch (CancellationException e) {
            stopped.add(key);
            throw e;
        }
        return "of " + key;
    }

    @Test
    void whatHasBegunIsFinishedAndTheNewestFollows() {
        assertThat(ask("a1")).isNull();
        waitUntil(() -> begun.contains("a1"));
        ask("a2");
        assertThat(ask("a3")).isNull();
        go.release();
        waitUntil(() -> seen.size() == 1);
        assertThat(ask("a3")).as("while its own is computed").isEqualTo("of a1");
        go.release();
        waitUntil(() -> seen.size() == 2);
        assertThat(ask("a3")).isEqualTo("of a3");
        assertThat(begun).as("no step between").containsExactly("a1", "a3");
        assertThat(stopped).isEmpty();
    }

    @Test
    void whatIsOfNoUseIsStoppedAndForgotten() {
        ask("a1");
        waitUntil(() -> begun.contains("a1"));
        go.release();
        waitUntil(() -> seen.size() == 1);
        ask("a2");
        waitUntil(() -> begun.contains("a2"));
        assertThat(ask("b")).isNull();
        go.release(2);
        waitUntil(() -> seen.size() == 2);
        assertThat(ask("b")).isEqualTo("of b");
        assertThat(stopped).containsExactly("a2");
    }

    @Test
    void whatIsSoonDoneIsThereAtOnce() {
        ask("a1");
        waitUntil(() -> begun.contains("a1"));
        assertThat(ask("a!")).isEqualTo("of a!");
        go.release();
        waitUntil(() -> stopped.contains("a1"));
        assertThat(ask("a!")).isEqualTo("of a!");
    }

    private String ask(String key) {
        List<String> answer = new CopyOnWriteArrayList<>();
        interact(() -> {
            String given = value.of(key);
            if (given != null) {
                answer.add(given);
            }
        });
        return answer.isEmpty() ? null : answer.get(0);
    }
}
