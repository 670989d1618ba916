package io.github.tauscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.History;
import io.github.tauscope.model.Lab;
import io.github.tauscope.model.Step;
import io.github.tauscope.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of windows while one works. */
class KeptStateTest {

    private static final Look LOOK = Look.of(Theme.LIGHT, Messages.of(Locale.ROOT));

    @TempDir
    Path folder;

    private static WindowState state(Lab lab) {
        return state(lab, Optional.empty());
    }

    private static WindowState state(Lab lab, Optional<LessonPlace> lesson) {
        Optional<Path> file = Optional.of(Path.of("/a.tauscope"));
        return new WindowState(lab.history(), LOOK, FigureKind.SWEEP, file, Optional.empty(), false, lesson);
    }

    /** Writes three rows of bytes, too many to be put in: row r begins with r, r + 1 … */
    private Path largeRows() throws IOException {
        int n = 400_000;
        String header = "{'descr': '|u1', 'fortran_order': False, 'shape': (3, " + n + "), }\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\u0093NUMPY\u0001\0".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(header.length());
        bytes.write(0);
        bytes.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < n; i++) {
                bytes.write((i + row) % 10);
            }
        }
        return Files.write(folder.resolve("rows.npy"), bytes.toByteArray());
    }

    private static void requireNoneLeft(StateFolder states) throws IOException {
        KeptState made = states.takeOver();
        assertThat(made.state()).isEmpty();
        assertThat(made.notes()).isEmpty();
        made.delete();
    }

    @Test
    void whatWasWrittenIsThereAgainWithItsHistory() throws IOException {
        Lab lab = new Lab(Experiment.of(Logits.of(1, 2, 3)));
        StateFolder states = new StateFolder(folder.resolve("states"));
        try (KeptState kept = states.create()) {
            kept.write(state(lab));
            lab.commit(e -> e.withTemperature(Temperature.of(2)));
            lab.commit(e -> e.withBaseline(e));
            kept.write(state(lab));
            lab.undo();
            kept.write(state(lab));
        }
        try (KeptState again = states.takeOver()) {
            assertThat(again.state()).contains(state(lab));
        }
    }

    @Test
    void theLessonIsReadBackAfterEachStepAndEndsWithIt() throws IOException {
        Path file = folder.resolve("journal");
        Lab lab = new Lab(Experiment.of(Logits.of(1, 2)));
        List<Optional<LessonPlace>> places = List.of(
                Optional.of(new LessonPlace("sharper", Optional.empty(), 0, false)),
                Optional.of(new LessonPlace("sharper", Optional.empty(), 0, true)),
                Optional.of(new LessonPlace("日本.md", Optional.of(Path.of("/日本.md")), 3, false)),
                Optional.empty());
        try (Journal journal = new Journal(file)) {
            for (Optional<LessonPlace> place : places) {
                journal.write(state(lab, place));
                assertThat(new JournalReader().read(file)).contains(state(lab, place));
            }
        }
    }

    /** The random walk goes through every kind of edit, undoing, and opening. */
    @Test
    void anyWalkIsReadBackAfterEachWrite() throws IOException {
        Random random = new Random(7);
        Path file = folder.resolve("journal");
        Lab lab = new Lab(Experiment.of(Logits.of(1, 5, 7, 10)));
        try (Journal journal = new Journal(file)) {
            for (int i = 0; i < 2000; i++) {
                act(lab, random);
                if (random.nextInt(3) == 0) {
                    journal.write(state(lab));
                    if (random.nextInt(10) == 0) {
                        assertThat(new JournalReader().read(file)).contains(state(lab));
                    }
                }
            }
            journal.write(state(lab));
        }
        assertThat(lab.history().entries()).hasSize(History.LIMIT);
        assertThat(new JournalReader().read(file)).contains(state(lab));
    }

    /** Windows one after the other, each ended at some moment: before it wrote, between two writes, or after a long history. */
    @Test
    void whatIsWrittenLastIsReadBackWhateverWasThere() throws IOException {
        Random random = new Random(8);
        Path file = folder.resolve("journal");
        for (int window = 0; window < 200; window++) {
            Lab lab = new Lab(Experiment.of(Logits.of(1, 5, 7, 10)));
            Journal journal = new Journal(file);
            for (int written = random.nextInt(4); written > 0; written--) {
                act(lab, random);
                journal.write(state(lab));
            }
            for (int more = random.nextInt(window % 20 == 0 ? 2 * History.LIMIT : 9); more > 0; more--) {
                act(lab, random);
            }
            journal.writeLast(state(lab));
            assertThat(new JournalReader().read(file)).contains(state(lab));
        }
    }

    /** As a full disk or a kill leaves it: at any byte, and so inside a letter. */
    @Test
    void aLineThatBreaksOffAnywhereLosesNothingBeforeIt() throws IOException {
        Path file = folder.resolve("journal");
        Lab lab = new Lab(Experiment.of(List.of("日本", "é"), Logits.of(1, 2)));
        byte[] before;
        try (Journal journal = new Journal(file)) {
            journal.write(state(lab));
            before = Files.readAllBytes(file);
            WindowState kept = state(lab);
            lab.commit(e -> e.withLabel(0, "語\uD83D\uDE42"));
            journal.write(state(lab));
            byte[] whole = Files.readAllBytes(file);
            for (int end = before.length; end < whole.length - 1; end++) {
                Files.write(file, Arrays.copyOf(whole, end));
                assertThat(new JournalReader().read(file).orElseThrow())
                        .as("%s bytes", end)
                        .isIn(kept, state(lab));
            }
        }
    }

    @Test
    void whatIsWrittenLastIsReadBackAfterALineThatBrokeOff() throws IOException {
        Path file = folder.resolve("journal");
        Lab lab = new Lab(Experiment.of(List.of("日本", "é"), Logits.of(1, 2)));
        try (Journal journal = new Journal(file)) {
            journal.write(state(lab));
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 20));
        lab.commit(e -> e.withTemperature(Temperature.of(2)));
        new Journal(file).writeLast(state(lab));
        assertThat(new JournalReader().read(file)).contains(state(lab));
    }

    @Test
    void aStateThatCantBeReadDoesNotHideTheOthers() throws IOException {
        Lab lab = new Lab(Experiment.of(Logits.of(1, 2, 3)));
        StateFolder states = new StateFolder(folder.resolve("states"));
        try (KeptState kept = states.create()) {
            kept.write(state(lab));
        }
        Files.createDirectories(folder.resolve("states/window-2/lock")); // where a file should be
        try (KeptState again = states.takeOver()) {
            assertThat(again.state()).contains(state(lab));
        }
    }

    private static void act(Lab lab, Random random) {
        int index = random.nextInt(lab.experiment().size());
        switch (random.nextInt(12)) {
            case 0 -> lab.undo();
            case 1 -> lab.redo();
            case 2 -> lab.commit(e -> e.withBaseline(e));
            case 3 -> lab.commit(Experiment::swapped);
            case 4 -> lab.commit(e -> e.withClassDuplicated(index));
            case 5 -> lab.commit(e -> e.size() > 30 ? Experiment.of(Logits.of(1, 2)) : e.withLabel(index, "new\n"));
            case 6 -> lab.open(Experiment.of(Logits.of(random.nextGaussian(), 2)));
            case 7 -> lab.commit(e -> e.withInquiry(e.inquiry().withTrueClass(index)));
            case 8 -> lab.commit(e -> e.withLogit(index, random.nextGaussian()));
            case 9 -> lab.reset();
            default -> lab.update("temperature", e -> e.withTemperature(Temperature.of(random.nextDouble())));
        }
    }

    /** A process may die at any byte: what was written before the last line is there. */
    @Test
    void aJournalCutAnywhereHasAllThatWasWrittenBefore() throws IOException {
        Path file = folder.resolve("journal");
        Lab lab = new Lab(Experiment.of(Logits.of(1, 2)));
        try (Journal journal = new Journal(file)) {
            for (int i = 1; i <= 20; i++) {
                double tau = i;
                lab.commit(e -> e.withTemperature(Temperature.of(tau)));
                journal.write(state(lab));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Path cut = folder.resolve("cut");
        for (int length = 0; length <= bytes.length; length++) {
            Files.write(cut, Arrays.copyOf(bytes, length));
            Optional<WindowState> read = new JournalReader().read(cut);
            long steps = new String(bytes, 0, length, java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("{\"step\"") && line.endsWith("}}"))
                    .count();
            assertThat(read.map(kept -> (long) kept.history().entries().size()).orElse(0L))
                    .isBetween(Math.max(0, steps - 1), steps);
        }
    }

    @Test
    void whatChangesIsSmallEvenInALargeVocabulary() throws IOException {
        Path file = folder.resolve("journal");
        Lab lab = new Lab(Experiment.of(Logits.of(new Random(1).doubles(150_000).toArray())));
        try (Journal journal = new Journal(file)) {
            journal.write(state(lab));
            long first = Files.size(file);
            lab.commit(e -> e.withTemperature(Temperature.of(3)));
            lab.commit(e -> e.withLogit(149_999, 3));
            lab.commit(e -> e.withBaseline(e));
            journal.write(state(lab));
            assertThat(Files.size(file) - first).isBetween(100L, 1000L);
        }
        assertThat(new JournalReader().read(file)).contains(state(lab));
    }

    /** A lab forgets all that it had when two large rows are opened in between. */
    @Test
    void aHistoryOfWhichNothingIsLeftIsWrittenAnew() throws IOException {
        Path file = folder.resolve("journal");
        Lab other = new Lab(Experiment.of(Logits.of(2)));
        try (Journal journal = new Journal(file)) {
            journal.write(state(new Lab(Experiment.of(Logits.of(1)))));
            journal.write(state(other));
        }
        assertThat(new JournalReader().read(file)).contains(state(other));
    }

    @Test
    void aLongJournalIsWrittenAnew() throws IOException {
        Path file = folder.resolve("journal");
        Lab lab = new Lab(Experiment.of(Logits.of(new Random(1).doubles(3000).toArray())));
        try (Journal journal = new Journal(file)) {
            for (int i = 0; i < 200; i++) {
                lab.update("shift", e -> e.shifted(1));
                journal.write(state(lab));
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 21);
        assertThat(new JournalReader().read(file)).contains(state(lab));
    }

    @Test
    void rowsOfAFileAreReadAgain() throws IOException {
        Path file = largeRows();
        Lab lab = new Lab(ContentReader.file(file, ReadAs.IT_SAYS).experiment(0));
        Path journal = folder.resolve("journal");
        try (Journal kept = new Journal(journal)) {
            kept.write(state(lab));
            lab.goTo(2);
            lab.commit(e -> e.withTemperature(Temperature.of(2)));
            kept.write(state(lab));
        }
        assertThat(Files.size(journal)).isLessThan(10_000);
        WindowState read = new JournalReader().read(journal).orElseThrow();
        Step last = read.history().present();
        assertThat(last.experiment().logits()).isEqualTo(lab.experiment().logits());
        assertThat(last.experiment().place().index()).isEqualTo(2);
        Lab again = new Lab(Experiment.of(Logits.of(0)));
        again.restore(read.history());
        again.goTo(1);
        assertThat(again.experiment().logits().get(0)).isEqualTo(1);
    }

    @Test
    void aStateWithoutItsFileIsLeftAloneAndSaid() throws IOException {
        Path file = largeRows();
        StateFolder states = new StateFolder(folder.resolve("states"));
        Lab lab = new Lab(ContentReader.file(file, ReadAs.IT_SAYS).experiment(0));
        try (KeptState kept = states.create()) {
            kept.write(state(lab));
        }
        Path away = Files.move(file, folder.resolve("away.npy"));
        try (KeptState made = states.takeOver()) {
            assertThat(made.state()).isEmpty();
            assertThat(made.notes())
                    .extracting(Messages.of(Locale.ROOT)::text)
                    .containsExactly(
                            "The last window can't be restored without " + file
                                    + ", which is gone or has changed. Put the file back and restart Tauscope, or continue from here.");
            made.delete();
        }
        Files.move(away, file);
        try (KeptState again = states.takeOver()) {
            assertThat(again.state()
                            .orElseThrow()
                            .history()
                            .present()
                            .experiment()
                            .logits())
                    .isEqualTo(lab.experiment().logits());
        }
    }

    private static WindowState of(Path file, Optional<FileStamp> stamp) {
        Lab lab = new Lab(Experiment.of(Logits.of(1, 2)));
        return new WindowState(lab.history(), LOOK, FigureKind.BARS, Optional.of(file), stamp, true, Optional.empty());
    }

    private static boolean isOutdated(StateFolder states) throws IOException {
        try (KeptState kept = states.takeOver()) {
            assertThat(kept.state()).isPresent();
            return kept.isOutdated();
        }
    }

    /** To save the same again writes to the file after the last line of the journal. */
    @Test
    void aFileThatWasSavedAgainIsNotWrittenByOthers() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tauscope"), "1");
        StateFolder states = new StateFolder(folder.resolve("states"));
        try (KeptState kept = states.create()) {
            kept.write(of(file, FileStamp.of(file)));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
            WindowState again = of(file, FileStamp.of(file));
            kept.write(again);
        }
        assertThat(isOutdated(states)).isFalse();
    }

    @Test
    void aFileIsOutdatedOnceAnotherStampIsOnIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tauscope"), "1");
        FileTime written = FileTime.from(Instant.parse("2027-05-03T12:00:00.123456700Z"));
        Files.setLastModifiedTime(file, written);
        StateFolder states = new StateFolder(folder.resolve("states"));
        try (KeptState kept = states.create()) {
            kept.write(of(file, FileStamp.of(file)));
        }
        assertThat(isOutdated(states)).isFalse();
        Files.setLastModifiedTime(
                file, FileTime.from(written.toInstant().minusSeconds(60))); // from a clock that is late
        assertThat(isOutdated(states)).isTrue();
        Files.writeString(file, "22");
        Files.setLastModifiedTime(file, written);
        assertThat(isOutdated(states)).isTrue();
        Files.delete(file); // nothing is lost by writing it again
        assertThat(isOutdated(states)).isFalse();
    }

    /** So does an earlier version. */
    @Test
    void aStateThatKeepsNoStampIsNotOutdated() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tauscope"), "1");
        StateFolder states = new StateFolder(folder.resolve("states"));
        try (KeptState kept = states.create()) {
            kept.write(of(file, FileStamp.of(file)));
            kept.write(of(file, Optional.empty()));
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(isOutdated(states)).isFalse();
    }

    @Test
    void noTwoWindowsHaveTheSameState() throws IOException {
        StateFolder states = new StateFolder(folder);
        Lab one = new Lab(Experiment.of(Logits.of(1)));
        Lab two = new Lab(Experiment.of(Logits.of(2)));
        KeptState first = states.create();
        first.write(state(one));
        KeptState second = states.create();
        second.write(state(two));
        requireNoneLeft(states);
        first.close();
        try (KeptState again = states.takeOver()) {
            assertThat(again.state().map(kept -> kept.history().present().experiment()))
                    .contains(one.experiment());
            requireNoneLeft(states);
        }
        second.delete();
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void theStateOfANewerVersionIsLeftAlone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("window-1"));
        Path journal = Files.writeString(
                other.resolve(KeptState.JOURNAL),
                "{\"tauscope\":2}\n{\"step\":0,\"experiment\":{\"classes\":[1]},\"origin\":{}}\n");
        StateFolder states = new StateFolder(folder);
        requireNoneLeft(states);
        try (KeptState kept = states.create()) {
            kept.write(state(new Lab(Experiment.of(Logits.of(1)))));
        }
        assertThat(journal).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_STATE_HOME, /states, /states/tauscope",
        "Linux, XDG_STATE_HOME, states, /home/me/.local/state/tauscope",
        "Linux, XDG_STATE_HOME, '', /home/me/.local/state/tauscope",
        "Linux, OTHER, /states, /home/me/.local/state/tauscope",
        "Mac OS X, XDG_STATE_HOME, /states, /home/me/Library/Application Support/Tauscope",
        "Windows 11, LOCALAPPDATA, /local, /local/Tauscope",
        "Windows 11, OTHER, /local, /home/me/AppData/Local/Tauscope",
    })
    void eachPlatformHasItsFolder(String system, String variable, String value, String expected) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", "/home/me");
        assertThat(StateFolder.ofPlatform(Map.of(variable, value), properties::get)
                        .path())
                .isEqualTo(Path.of(expected));
        assertThat(StateFolder.ofPlatform(Map.of(), name -> "elsewhere").path()).isEqualTo(Path.of("elsewhere"));
    }
}
