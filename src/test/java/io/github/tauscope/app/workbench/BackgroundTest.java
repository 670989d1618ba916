package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Work beside the JavaFX thread: the newest request wins. */
class BackgroundTest extends WindowStory {

    private static final String THREAD = "background test";

    private final Background<String> background = new Background<>(THREAD);
    private final List<String> results = new CopyOnWriteArrayList<>();

    @Test
    void itGivesTheResultAndThenIsIdle() {
        interact(() -> background.ask(progress -> "done", results::add));
        waitUntil(() -> !results.isEmpty());
        assertThat(results).containsExactly("done");
        assertThat(progress()).isEqualTo(Background.IDLE);
    }

    @Test
    void itSaysHowFarItIs() {
        CountDownLatch seen = new CountDownLatch(1);
        interact(() -> background.ask(
                progress -> {
                    progress.report(0.25);
                    await(seen);
                    return "done";
                },
                results::add));
        waitUntil(() -> progress() == 0.25);
        seen.countDown();
        waitUntil(() -> !results.isEmpty());
    }

    @Test
    void aNewerRequestStopsTheOlderOneAndItsResultIsForgotten() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        AtomicBoolean stopped = new AtomicBoolean();
        interact(() -> background.ask(
                progress -> {
                    progress.report(0.25);
                    begun.countDown();
                    await(asked);
                    stopped.set(true);
                    progress.report(0.5); // throws, because a newer one was asked
                    stopped.set(false);
                    return "old";
                },
                results::add));
        await(begun);
        interact(() -> background.ask(progress -> "new", results::add));
        asked.countDown();
        waitUntil(() -> !results.isEmpty());
        settleBackground();
        assertThat(results).containsExactly("new");
        assertThat(stopped).as("its report threw").isTrue();
    }

    @Test
    void aResultThatComesTooLateIsForgotten() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch returned = new CountDownLatch(1);
        interact(() -> background.ask(
                progress -> {
                    begun.countDown();
                    await(cancelled);
                    returned.countDown();
                    return "too late";
                },
                results::add));
        await(begun);
        interact(background::cancel);
        cancelled.countDown();
        await(returned);
        settleBackground();
        assertThat(results).isEmpty();
        assertThat(progress()).isEqualTo(Background.IDLE);
    }

    @Test
    void whatIsComputedAtOnceForgetsWhatWasAskedBefore() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        interact(() -> background.ask(
                progress -> {
                    begun.countDown();
                    await(go);
                    return "old";
                },
                results::add));
        await(begun);
        interact(() -> results.add(background.now(progress -> "at once")));
        go.countDown();
        settleBackground();
        assertThat(results).containsExactly("at once");
    }

    /** Waits until the thread has nothing to do, and all that it left to the JavaFX thread is done. */
    private void settleBackground() {
        waitUntil(() -> Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(THREAD))
                .allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING));
        settle();
    }

    private double progress() {
        return background.progressProperty().get();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
