package io.github.tauscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found of windows that are no longer open. */
class LeftStateTest {

    private static final Look LOOK = Look.of(Theme.LIGHT, Messages.of(Locale.ROOT));
    private static final Instant NOON = Instant.parse("2027-05-03T12:00:00Z");

    @TempDir
    Path folder;

    private StateFolder states;
    private KeptState own;

    @BeforeEach
    void openAWindow() throws IOException {
        states = new StateFolder(folder.resolve("states"));
        own = states.create();
        own.write(state(Optional.empty(), false, "own"));
    }

    @AfterEach
    void closeIt() throws IOException {
        own.close();
    }

    private static WindowState state(Optional<Path> file, boolean saved, String... labels) {
        Experiment shown = Experiment.of(List.of(labels), Logits.of(new double[labels.length]));
        Lab lab = new Lab(shown);
        lab.commit(e -> e.withTemperature(Temperature.of(2)));
        return new WindowState(lab.history(), LOOK, FigureKind.BARS, file, Optional.empty(), saved, Optional.empty());
    }

    /** Leaves a state as a window does that ended some minutes after noon. */
    private Path left(int minutes, WindowState state) throws IOException {
        Path place;
        try (KeptState kept = states.create()) {
            kept.write(state);
            try (Stream<Path> all = Files.list(states.path())) {
                place = all.filter(kept::isIn).findFirst().orElseThrow();
            }
        }
        Files.setLastModifiedTime(place.resolve(KeptState.JOURNAL), after(minutes));
        return place;
    }

    private Path file(String name, int minutes) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return Files.setLastModifiedTime(file, after(minutes));
    }

    private static FileTime after(int minutes) {
        return FileTime.from(NOON.plusSeconds(60L * minutes));
    }

    private List<LeftState> unsaved() throws IOException {
        try (Stream<LeftState> all = states.unsaved(own)) {
            return all.toList();
        }
    }

    @Test
    void allThatWindowsLeftUnsavedIsListedTheLastFirst() throws IOException {
        Path file = file("a.tauscope", 0);
        Path first = left(1, state(Optional.empty(), false, "cat", "dog", "fox", "owl"));
        Path second = left(2, state(Optional.of(file), false, "x"));
        left(3, state(Optional.of(file), true, "saved"));
        Path gone = left(4, state(Optional.of(folder.resolve("gone.tauscope")), true, "y"));
        assertThat(unsaved())
                .containsExactly(
                        new LeftState(
                                gone,
                                after(4).toInstant(),
                                Optional.of(folder.resolve("gone.tauscope")),
                                true,
                                List.of("y"),
                                1),
                        new LeftState(second, after(2).toInstant(), Optional.of(file), true, List.of("x"), 1),
                        new LeftState(
                                first, after(1).toInstant(), Optional.empty(), true, List.of("cat", "dog", "fox"), 4));
    }

    @Test
    void whatWasOnlyLookedAtIsNotListed() throws IOException {
        Lab lab = new Lab(Experiment.of(Logits.of(1, 2)));
        left(
                1,
                new WindowState(
                        lab.history(),
                        LOOK,
                        FigureKind.SWEEP,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()));
        assertThat(unsaved()).isEmpty();
    }

    @Test
    void windowsThatAreOpenAreNotListed() throws IOException {
        try (KeptState other = states.create()) {
            other.write(state(Optional.empty(), false, "open"));
            assertThat(unsaved()).isEmpty();
        }
        assertThat(unsaved()).extracting(LeftState::labels).containsExactly(List.of("open"));
    }

    @Test
    void whatCantBeReadHidesNothing() throws IOException {
        left(1, state(Optional.empty(), false, "cat"));
        Path damaged = left(2, state(Optional.empty(), false, "dog"));
        Files.writeString(damaged.resolve(KeptState.JOURNAL), "{\"tauscope\":1}\nno JSON");
        Files.createDirectories(states.path().resolve("window-9/lock")); // where a file should be
        Files.createDirectories(states.path().resolve("window-8"));
        assertThat(unsaved()).extracting(LeftState::labels).containsExactly(List.of("cat"));
    }

    @Test
    void laterChangesOfAFileAreFoundByWhateverNameItHas() throws IOException {
        Path file = file("a.tauscope", 5);
        Path other = file("b.tauscope", 5);
        left(4, state(Optional.of(file), false, "before the file was saved"));
        left(6, state(Optional.of(file), false, "older"));
        Path newest = left(7, state(Optional.of(file), false, "newest"));
        left(8, state(Optional.of(other), false, "another file"));
        left(9, state(Optional.of(file), true, "saved"));
        left(10, state(Optional.empty(), false, "no file"));
        assertThat(states.laterThan(folder.resolve("states/../a.tauscope"), own).map(LeftState::folder))
                .contains(newest);
        file("a.tauscope", 8);
        assertThat(states.laterThan(file, own)).isEmpty();
    }

    @Test
    void whatAWindowHasTakenIsNoLongerThereForOthers() throws IOException {
        left(1, state(Optional.empty(), false, "cat"));
        LeftState left = unsaved().get(0);
        try (KeptState taken = StateFolder.take(left).orElseThrow()) {
            assertThat(taken.state()).contains(state(Optional.empty(), false, "cat"));
            assertThat(StateFolder.take(left)).isEmpty();
            assertThat(StateFolder.remove(left)).isFalse();
            assertThat(unsaved()).isEmpty();
        }
        assertThat(unsaved()).containsExactly(left);
    }

    @Test
    void whatIsRemovedIsGone() throws IOException {
        Path place = left(1, state(Optional.empty(), false, "cat"));
        LeftState left = unsaved().get(0);
        assertThat(StateFolder.remove(left)).isTrue();
        assertThat(place).doesNotExist();
        assertThat(unsaved()).isEmpty();
        assertThat(StateFolder.take(left)).isEmpty();
        assertThat(StateFolder.remove(left)).isTrue(); // as another window may have done meanwhile
    }

    /** Keeps 100 of closed windows, and the one that asks. */
    @Test
    void whatIsSavedElsewhereIsPrunedBeforeAnythingUnsaved() throws IOException {
        Path file = file("a.tauscope", 0);
        List<Path> unsaved = List.of(
                left(1, state(Optional.empty(), false, "never saved")),
                left(2, state(Optional.of(file), false, "changed")),
                left(3, state(Optional.of(folder.resolve("gone.tauscope")), true, "the file is gone")));
        Path damaged = left(4, state(Optional.empty(), false, "no longer readable"));
        Files.writeString(damaged.resolve(KeptState.JOURNAL), "{\"tauscope\":2}");
        Path oldest = left(5, state(Optional.of(file), true, "saved"));
        Path next = left(6, state(Optional.of(file), true, "saved"));
        for (int minutes = 7; minutes <= 101; minutes++) {
            left(minutes, state(Optional.of(file), true, "saved"));
        }
        states.prune(own);
        assertThat(oldest).doesNotExist();
        assertThat(next).exists();
        assertThat(damaged).exists();
        assertThat(unsaved()).extracting(LeftState::folder).containsExactlyInAnyOrderElementsOf(unsaved);
        states.prune(own);
        assertThat(next).exists();
    }

    @Test
    void theOldestArePrunedWhereAllAreUnsaved() throws IOException {
        Path oldest = left(1, state(Optional.empty(), false, "x"));
        Path next = left(2, state(Optional.empty(), false, "x"));
        try (KeptState open = StateFolder.take(unsaved().get(1)).orElseThrow()) {
            for (int minutes = 3; minutes <= 101; minutes++) {
                left(minutes, state(Optional.empty(), false, "x"));
            }
            states.prune(own);
            assertThat(open.isIn(oldest)).isTrue();
            assertThat(oldest).exists();
            assertThat(next).doesNotExist();
        }
        assertThat(unsaved()).hasSize(100);
    }
}
