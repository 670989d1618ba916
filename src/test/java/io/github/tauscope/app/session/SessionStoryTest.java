package io.github.tauscope.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.app.workbench.SaveRequest;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import io.github.tauscope.session.ContentReader;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.Session;
import io.github.tauscope.session.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A person saves, goes away, and goes on. */
class SessionStoryTest extends WindowStory {

    @TempDir
    Path folder;

    @Test
    void ctrlSAsksOnceAndThenSavesToTheSameFile() throws Exception {
        Path file = folder.resolve("four.tauscope");
        temperature(2);
        window.saving().answer(file);
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> title().equals("Tauscope – four.tauscope"));
        assertThat(read(file)).isEqualTo(window.bench().session());
        temperature(3);
        assertThat(title()).isEqualTo("Tauscope – four.tauscope *");
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> title().equals("Tauscope – four.tauscope"));
        assertThat(read(file).experiment().temperature()).isEqualTo(Temperature.of(3));
        assertThat(window.saving().suggested()).hasSize(1);
        undo();
        assertThat(title()).endsWith("*");
    }

    @Test
    void whatIsBeingTypedIsSavedToo() throws Exception {
        Path file = saved("typed.tauscope");
        retype(temperatureField(), "7.5");
        assertThat(experiment().temperature()).isNotEqualTo(Temperature.of(7.5));
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> experiment().temperature().equals(Temperature.of(7.5)) && !title().endsWith("*"));
        assertThat(read(file).experiment().temperature()).isEqualTo(Temperature.of(7.5));
    }

    @Test
    void aFileThatSomethingElseHasWrittenToIsReplacedOnlyWithConsent() throws Exception {
        Path file = saved("shared.tauscope");
        temperature(2);
        Files.writeString(file, "another's work");
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> named("Cancel").isVisible());
        click(named("Cancel"));
        assertThat(file).hasContent("another's work");
        assertThat(title()).endsWith("*");
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> named("Replace").isVisible());
        click(named("Replace"));
        until(() -> !title().endsWith("*"));
        assertThat(read(file).experiment().temperature()).isEqualTo(Temperature.of(2));
    }

    @Test
    void whatIsOpenedNextDoesNotReplaceTheSession() throws Exception {
        Path file = saved("mine.tauscope");
        byte[] before = Files.readAllBytes(file);
        open("clip");
        assertThat(title()).isEqualTo("Tauscope");
        window.saving().answer(folder.resolve("other")); // the ending is added
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> title().equals("Tauscope – other.tauscope"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.resolve("other.tauscope")).exists();
    }

    @Test
    void aSessionIsOpenedWithItsAItsLookAndItsTab() throws Exception {
        interact(() -> {
            lab().commit(experiment -> experiment.withBaseline(experiment));
            window.bench().settings().logarithmicProperty().set(true);
            window.bench().settings().figureProperty().set(FigureKind.SWEEP);
        });
        Path file = saved("all.tauscope");
        Session saved = window.bench().session();
        interact(() -> {
            lab().commit(experiment -> experiment.withBaseline(null));
            window.bench().settings().logarithmicProperty().set(false);
            window.bench().settings().figureProperty().set(FigureKind.BARS);
        });
        open("clip");
        window.saving().answer(file);
        push(KeyCode.CONTROL, KeyCode.O);
        until(() -> title().equals("Tauscope – all.tauscope"));
        assertThat(window.bench().session()).isEqualTo(saved);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(experiment()).isEqualTo(window.example("clip"));
    }

    @Test
    void recentFilesAreOpenedAndVanishedOnesAreForgotten() throws Exception {
        Path first = saved("first.tauscope");
        open("clip");
        interact(() -> recent(first));
        until(() -> title().equals("Tauscope – first.tauscope"));
        Files.delete(first);
        interact(() -> recent(first));
        until(() -> text("#notice").contains("there is no such file"));
        assertThat(text("#notice")).contains(first.toString()).endsWith("It was removed from the recent files.");
        assertThat(window.bench().settings().recentProperty().get().files()).isEmpty();
    }

    @Test
    void aDamagedSessionIsRefusedAndTheRestIsOffered() throws Exception {
        Path file = saved("damaged.tauscope");
        Experiment before = experiment();
        Files.writeString(file, Files.readString(file).replace("\"axis\": \"linear\"", "\"axis\": \"bent\""));
        open("clip");
        window.saving().answer(file);
        push(KeyCode.CONTROL, KeyCode.O);
        until(() -> text("#notice").contains("'axis' is 'bent', but must be one of linear, logarithmic."));
        assertThat(experiment()).isEqualTo(window.example("clip"));
        interact(() -> ((Button) named("Open the rest")).fire());
        settle();
        assertThat(experiment()).isEqualTo(before);
        assertThat(title()).isEqualTo("Tauscope");
    }

    @Test
    void aSaveThatFailsIsASentence() throws Exception {
        window.saving().answer(folder.resolve("none").resolve("x.tauscope"));
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> text("#notice").contains("doesn't exist"));
        assertThat(title()).isEqualTo("Tauscope");
    }

    @Test
    void aLinkIsCopiedAndPasted() throws Exception {
        temperature(0.25);
        Experiment linked = experiment();
        interact(() -> window.stage().getScene().getRoot().fireEvent(new SaveRequest(SaveRequest.COPY_LINK)));
        until(() -> text("#notice").startsWith("The link is on the clipboard"));
        open("clip");
        interact(() -> figure().requestFocus());
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> experiment().equals(linked));
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("tauscope:AAAA");
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> text("#notice").startsWith("The link: part of it is missing"));
        assertThat(experiment()).isEqualTo(linked);
    }

    @Test
    void aNewStartGoesOnWithItsHistoryAndCanBeginAfresh() throws Exception {
        StateFolder states = new StateFolder(folder.resolve("states"));
        Experiment first = experiment();
        Stage stage = follow(states);
        temperature(2);
        temperature(3);
        close(stage);
        openTheWindow();
        Stage next = follow(states);
        settle();
        assertThat(tau()).isEqualTo(Temperature.of(3));
        assertThat(text("#notice")).startsWith("This is where you left off");
        undo();
        assertThat(tau()).isEqualTo(Temperature.of(2));
        interact(() -> ((Button) named("Start afresh")).fire());
        settle();
        assertThat(experiment()).isEqualTo(first);
        assertThat(node(".notice-bar").isVisible()).isFalse();
        undo();
        assertThat(tau()).isEqualTo(Temperature.of(2));
        close(next);
    }

    @Test
    void twoWindowsKeepEachTheirOwn() throws Exception {
        StateFolder states = new StateFolder(folder.resolve("states"));
        Stage one = follow(states);
        temperature(2);
        Stage two = follow(states); // follows the same window, with a state of its own
        temperature(4);
        close(two);
        close(one);
        try (KeptState a = states.takeOver();
                KeptState b = states.takeOver();
                KeptState none = states.takeOver()) {
            assertThat(a.state()).isPresent();
            assertThat(b.state()).isPresent();
            assertThat(none.state()).isEmpty();
        }
    }

    /** What is only looked at is where somebody stopped as well, and no step to undo. */
    @Test
    void anotherTabOrAnotherLookAloneIsKept() throws Exception {
        StateFolder states = new StateFolder(folder.resolve("states"));
        List<Consumer<Settings>> looks = List.of(
                settings -> settings.figureProperty().set(FigureKind.SWEEP),
                settings -> settings.logarithmicProperty().set(true),
                settings -> settings.show(settings.look().withClasses(7)));
        for (Consumer<Settings> look : looks) {
            openTheWindow();
            open("clip");
            interact(() -> lab().restore(new Lab(experiment()).history())); // as a file that is opened by its name
            Stage stage = follow(states, true);
            interact(() -> look.accept(window.bench().settings()));
            settle();
            Session shown = window.bench().session();
            close(stage);
            openTheWindow();
            Stage next = follow(states, false);
            settle();
            assertThat(window.bench().session()).isEqualTo(shown);
            assertThat(lab().undoableProperty().get()).isFalse();
            close(next);
        }
    }

    @Test
    void aLessonGoesOnAtItsStepAndAfterItsAnswer() throws Exception {
        StateFolder states = new StateFolder(folder.resolve("states"));
        Lesson lesson = Lessons.named("sharper").orElseThrow();
        Stage stage = follow(states);
        interact(() -> {
            desk().open(lesson, Optional.empty());
            desk().go(1);
        });
        settle();
        Experiment asked = experiment();
        close(stage);

        stage = restart(states);
        assertThat(text("#notice")).startsWith("This is where you left off, in the lesson “Is a higher");
        assertThat(place()).isEqualTo("sharper, 1, false");
        assertThat(window.bench().settings().hiddenProperty().get())
                .isEqualTo(lesson.steps().get(1).hidden());
        assertThat(experiment()).isEqualTo(asked);
        assertThat(slider().isDisabled()).isTrue();
        click("#lessonNext");
        Experiment revealed = experiment();
        assertThat(revealed).isNotEqualTo(asked);
        close(stage);

        stage = restart(states);
        assertThat(place()).isEqualTo("sharper, 1, true");
        assertThat(window.bench().settings().hiddenProperty().get()).isEmpty();
        assertThat(experiment()).isEqualTo(revealed);
        assertThat(root().lookupAll(".radio-button.right")).hasSize(1);
        click(named("Start afresh"));
        assertThat(desk().placeProperty().get()).isEmpty();
        assertThat(experiment()).isEqualTo(window.example("four-classes"));
        close(stage);

        stage = restart(states);
        assertThat(desk().placeProperty().get()).isEmpty();
        close(stage);
    }

    @Test
    void aLessonWhoseFileIsGoneIsASentenceAndTheRestGoesOn() throws Exception {
        StateFolder states = new StateFolder(folder.resolve("states"));
        Path file =
                Files.writeString(folder.resolve("mine.md"), "# Mine\n@logits 1, 2\n## One\nText.\n## Two\nText.\n");
        Stage stage = follow(states);
        interact(() -> {
            desk().open(LessonReader.file(file), Optional.of(file));
            desk().go(1);
        });
        settle();
        Experiment shown = experiment();
        close(stage);
        Files.writeString(file, "# Mine\n@logits 1, 2\n## One\nText.\n");
        stage = restart(states);
        assertThat(desk().placeProperty().get().map(LessonDesk.Place::index)).contains(0); // there is no other
        close(stage);
        Files.delete(file);
        stage = restart(states);
        assertThat(desk().placeProperty().get()).isEmpty();
        assertThat(text("#notice"))
                .startsWith("This is where you left off; undo still works. ")
                .contains(file + ": there is no such file");
        assertThat(experiment()).isEqualTo(shown);
        close(stage);
    }

    private LessonDesk desk() {
        return window.bench().lessons();
    }

    private String place() {
        LessonDesk.Place place = desk().placeProperty().get().orElseThrow();
        return place.lesson().name() + ", " + place.index() + ", " + place.isRevealed();
    }

    private Stage restart(StateFolder states) throws Exception {
        openTheWindow();
        Stage stage = follow(states);
        settle();
        return stage;
    }

    @Test
    void whatNobodyTouchedLeavesNothing() throws Exception {
        StateFolder states = new StateFolder(folder.resolve("states"));
        Stage stage = follow(states);
        close(stage);
        try (var left = Files.list(states.path())) {
            assertThat(left).isEmpty();
        }
    }

    /** Does what a start does, with a stage that stands for the window and is never shown: Monocle has room for one. */
    private Stage follow(StateFolder states) {
        return follow(states, false);
    }

    private Stage follow(StateFolder states, boolean isNew) {
        KeptState kept = Continuation.take(states, isNew).orElseThrow();
        Stage[] stage = new Stage[1];
        interact(() -> {
            stage[0] = new Stage();
            new Continuation(window.bench()).restore(kept, KeptLesson.of(kept), window.example("four-classes"));
            new Autosaver(window.bench(), kept).follow(stage[0]);
        });
        return stage[0];
    }

    private void close(Stage stage) {
        interact(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_HIDDEN)));
    }

    private Path saved(String name) throws TimeoutException {
        Path file = folder.resolve(name);
        window.saving().answer(file);
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> title().equals("Tauscope – " + name));
        return file;
    }

    private void recent(Path file) {
        window.stage().getScene().getRoot().fireEvent(new OpenRequest(file.toAbsolutePath()));
    }

    private void temperature(double tau) {
        interact(() -> lab().commit(experiment -> experiment.withTemperature(Temperature.of(tau))));
        settle();
    }

    private String title() {
        return window.stage().getTitle();
    }

    private static Session read(Path file) throws IOException {
        return ContentReader.file(file, ReadAs.IT_SAYS).session().orElseThrow();
    }

    /** Waits for what is done beside the JavaFX thread. */
    private void until(BooleanSupplier done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, done::getAsBoolean));
        settle();
    }
}
