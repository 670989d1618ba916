package io.github.tauscope.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.WholeFile.Protection;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.LeftState;
import io.github.tauscope.session.SessionWriter;
import io.github.tauscope.session.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person looks for what earlier windows left unsaved. */
class UnsavedStoryTest extends WindowStory {

    @TempDir
    Path folder;

    private StateFolder states;
    private @Nullable Stage stage;
    private @Nullable Autosaver saver;

    @BeforeEach
    void nothingIsLeftYet() {
        states = new StateFolder(folder.resolve("states"));
    }

    @AfterEach
    void closeTheWindow() {
        close();
    }

    @Test
    void laterChangesOfAFileAreToldAndOpenedWithTheirHistory() throws Exception {
        Path file = folder.resolve("four.tauscope");
        SessionWriter.write(window.bench().session(), file, Protection.RESPECTED);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        begin();
        openFile(file);
        temperature(2);
        temperature(3);
        close();
        begin();
        openFile(file);
        waitUntil(() -> text("#notice").startsWith("Later changes to four.tauscope were left unsaved at 20"));
        assertThat(tau()).isEqualTo(Temperature.ONE);
        click(named("Open them"));
        waitUntil(() -> tau().equals(Temperature.of(3)));
        settle();
        assertThat(window.stage().getTitle()).isEqualTo("Tauscope – four.tauscope *");
        assertThat(text("#notice")).startsWith("This was left unsaved at 20").endsWith("; undo still works.");
        undo();
        assertThat(tau()).isEqualTo(Temperature.of(2));
    }

    /** A start with a file shows it before anything is followed, and may be killed. */
    @Test
    void aSessionFileThatIsOnlyShownIsKeptAtOnce() throws Exception {
        Path file = folder.resolve("four.tauscope");
        SessionWriter.write(window.bench().session(), file, Protection.RESPECTED);
        interact(() -> window.bench()
                .document()
                .show(file, lab().origin(), window.bench().session()));
        KeptState kept = Continuation.take(states, true).orElseThrow();
        interact(() -> {
            stage = new Stage();
            new Autosaver(window.bench(), kept).follow(stage);
        });
        waitUntil(() -> {
            try (Stream<Path> journals = Files.find(states.path(), 2, (path, about) -> path.endsWith("journal"))) {
                return journals.findAny().isPresent();
            }
        });
    }

    @Test
    void changesBeforeTheLastSaveAreNotTold() throws Exception {
        Path file = folder.resolve("four.tauscope");
        SessionWriter.write(window.bench().session(), file, Protection.RESPECTED);
        begin();
        openFile(file);
        temperature(2);
        close();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        begin();
        openFile(file);
        listOne(); // read after what was asked before
        assertThat(text("#notice")).doesNotContain("Later changes");
    }

    /** Whoever saved the file since then need not have known of what was left. */
    @Test
    void workThatIsOlderThanItsFileReplacesTheFileOnlyWithConsent() throws Exception {
        Path file = folder.resolve("four.tauscope");
        SessionWriter.write(window.bench().session(), file, Protection.RESPECTED);
        begin();
        openFile(file);
        temperature(2);
        close();
        Files.writeString(file, "another window's work");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        begin();
        listOne();
        click(named("Open"));
        waitUntil(() -> tau().equals(Temperature.of(2)));
        settle();
        assertThat(window.stage().getTitle()).isEqualTo("Tauscope – four.tauscope *");
        push(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> Window.getWindows().size() == 2);
        click(named("Cancel"));
        assertThat(file).hasContent("another window's work");
    }

    @Test
    void anyUnsavedWorkIsListedAndOpenedAndWhatWasOpenTakesItsPlace() throws Exception {
        leave();
        begin();
        open("clip");
        temperature(7);
        Experiment before = experiment();
        listOne();
        assertThat(cell(0)).startsWith("Untitled (cat, dog, owl, …)");
        hit(KeyCode.ENTER);
        waitUntil(() -> tau().equals(Temperature.of(2)));
        settle();
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(text("#notice")).startsWith("This was left unsaved at 20");
        undo();
        assertThat(tau()).isEqualTo(Temperature.ONE);
        redo();
        listOne();
        click(named("Open"));
        waitUntil(() -> experiment().equals(before));
        close();
        try (KeptState last = states.takeOver();
                KeptState other = states.takeOver()) {
            assertThat(Stream.of(last, other).map(kept -> kept.state()
                            .orElseThrow()
                            .history()
                            .present()
                            .experiment()))
                    .extracting(Experiment::temperature)
                    .containsExactlyInAnyOrder(Temperature.of(7), Temperature.of(2));
        }
    }

    @Test
    void aWindowInWhichNothingWasDoneLeavesNothingWhenAnotherStateIsOpened() throws Exception {
        leave();
        begin();
        listOne();
        click(named("Open"));
        waitUntil(() -> tau().equals(Temperature.of(2)));
        close();
        try (Stream<Path> left = Files.list(states.path())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whatNobodyWantsIsRemovedWithConsent() throws Exception {
        leave();
        begin();
        listOne();
        hit(KeyCode.DELETE);
        click(named("Cancel"));
        assertThat(table().getItems()).hasSize(1);
        click(named("Remove"));
        hit(KeyCode.ENTER); // the consent is the default
        waitUntil(() -> table().getItems().isEmpty());
        settle();
        assertThat(named("Nothing was left unsaved.").isVisible()).isTrue();
        assertThat(((Button) named("Open")).isDisabled()).isTrue();
        hit(KeyCode.ESCAPE);
        assertThat(tau()).isEqualTo(Temperature.ONE);
        close();
        try (Stream<Path> left = Files.list(states.path())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatAnotherWindowHasTakenIsNotRemovedAndStaysInTheList() throws Exception {
        leave();
        begin();
        LeftState left = listOne();
        try (KeptState other = StateFolder.take(left).orElseThrow()) {
            click(named("Remove"));
            hit(KeyCode.ENTER);
            waitUntil(() -> named("This can't be removed, because it is open in another window now.")
                    .isVisible());
            assertThat(table().getItems()).containsExactly(left);
            assertThat(other.state()).isPresent();
        }
        hit(KeyCode.ESCAPE);
    }

    @Test
    void whatAnotherWindowHasTakenIsASentence() throws Exception {
        leave();
        begin();
        LeftState left = listOne();
        try (KeptState other = StateFolder.take(left).orElseThrow()) {
            click(named("Open"));
            waitUntil(() -> text("#notice").equals("This is open in another window now, or was removed."));
            assertThat(tau()).isEqualTo(Temperature.ONE);
            assertThat(other.state()).isPresent();
        }
    }

    @Test
    void nothingIsOpenedInThePlaceOfWhatCantBeKept() throws Exception {
        leave();
        begin();
        try (Stream<Path> all = Files.list(states.path())) {
            Path own = all.filter(place -> Files.notExists(place.resolve("journal")))
                    .findFirst()
                    .orElseThrow();
            Files.createDirectories(own.resolve("journal/in the way"));
        }
        temperature(7);
        LeftState left = listOne();
        click(named("Open"));
        waitUntil(() -> text("#notice").startsWith("This wasn't opened, because what is open can't be kept"));
        assertThat(tau()).isEqualTo(Temperature.of(7));
        waitUntil(() -> isFree(left));
    }

    private static boolean isFree(LeftState left) throws IOException {
        Optional<KeptState> taken = StateFolder.take(left);
        if (taken.isPresent()) {
            taken.get().close();
        }
        return taken.isPresent();
    }

    /** A process that is told to end writes what waits at any moment, and so between two steps of showing a state. */
    @Test
    void nothingOfTheStateBeforeIsWrittenToTheOneThatIsShown() throws Exception {
        leave();
        begin();
        temperature(7);
        KeptState own = saver().kept();
        LeftState left;
        try (Stream<LeftState> unsaved = states.unsaved(own)) {
            left = unsaved.findFirst().orElseThrow();
        }
        KeptState other = StateFolder.take(left).orElseThrow();
        AtomicBoolean isShown = new AtomicBoolean();
        interact(() -> saver().moveTo(other, () -> {
            window.bench().settings().figureProperty().set(FigureKind.SWEEP);
            saver().endWithProcess();
            isShown.set(true);
        }));
        waitUntil(isShown::get);
        other.close();
        try (KeptState again = StateFolder.take(left).orElseThrow()) {
            assertThat(again.state()).isEqualTo(other.state());
        }
    }

    private Autosaver saver() {
        return Objects.requireNonNull(saver);
    }

    /** Does what a start with something to open does, with a stage that stands for the window: Monocle has room for one. */
    private void begin() throws Exception {
        openTheWindow();
        KeptState kept = Continuation.take(states, true).orElseThrow();
        interact(() -> {
            Stage begun = new Stage();
            saver = new Autosaver(window.bench(), kept);
            saver().follow(begun);
            stage = begun;
            new UnsavedWork(window.bench(), states, saver())
                    .install(window.stage().getScene());
        });
    }

    private void close() {
        Stage begun = stage;
        stage = null;
        if (begun != null) {
            interact(() -> Event.fireEvent(begun, new WindowEvent(begun, WindowEvent.WINDOW_HIDDEN)));
        }
    }

    /** Leaves a window whose temperature was changed to 2, and nothing else. */
    private void leave() throws Exception {
        begin();
        temperature(2);
        close();
    }

    /** Lists what was left, which is one state, and returns it. */
    private LeftState listOne() {
        list();
        waitUntil(() -> table().getItems().size() == 1);
        return table().getItems().get(0);
    }

    private void openFile(Path file) {
        interact(() -> root().fireEvent(new OpenRequest(file)));
        waitUntil(() -> window.stage().getTitle().equals("Tauscope – " + file.getFileName()));
    }

    private void list() {
        interact(() -> Platform.runLater(
                () -> root().fireEvent(new OpenRequest(OpenRequest.UNSAVED)))); // it waits for an answer
        settle();
    }

    private TableView<LeftState> table() {
        return node("#unsaved", dialog().getScene().getRoot());
    }

    private String cell(int column) {
        return (String) table().getColumns().get(column).getCellData(0);
    }

    private Window dialog() {
        List<Window> dialogs = Window.getWindows().stream()
                .filter(open -> open != window.stage())
                .toList();
        assertThat(dialogs).hasSize(1);
        return dialogs.get(0);
    }

    private void temperature(double tau) {
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.of(tau))));
        settle();
    }
}
