package io.github.tauscope.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.OpenRequest;
import io.github.tauscope.figure.bars.Hidden;
import io.github.tauscope.handout.Handout;
import io.github.tauscope.handout.pdf.Paper;
import io.github.tauscope.handout.pdf.PdfHandout;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Lessons;
import io.github.tauscope.lesson.Question;
import io.github.tauscope.model.Experiment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A class goes through lessons. */
class LessonStoryTest extends WindowStory {

    static Stream<String> ids() {
        return Lessons.ids().stream();
    }

    @AfterEach
    void asItWas() {
        interact(() -> window.bench().settings().presentingProperty().set(false));
        size(1360, 850);
    }

    private LessonDesk desk() {
        return window.bench().lessons();
    }

    private LessonDesk.Place place() {
        return desk().placeProperty().get().orElseThrow();
    }

    private void begin(String id) {
        Lesson lesson = Lessons.named(id).orElseThrow();
        interact(() -> desk().open(lesson, Optional.empty()));
        settle();
    }

    private String prose(String selector) {
        StringBuilder text = new StringBuilder();
        this.<Pane>node(selector).getChildren().forEach(flow -> ((TextFlow) flow)
                .getChildren()
                .forEach(part -> text.append(((javafx.scene.text.Text) part).getText())));
        return text.toString();
    }

    private Experiment shown() {
        return experiment().withInquiry(experiment().inquiry().withPrediction(null));
    }

    @Test
    void theOpenMenuShowsTheLessonsOnceTheyAreRead() {
        openMenu();
        hit(KeyCode.ESCAPE);
        hit(KeyCode.ESCAPE);
    }

    private void openMenu() {
        click("#menu");
        settle();
        hover(centre(named("Lessons")));
        waitUntil(() -> Window.getWindows().stream()
                .flatMap(open -> open.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(label -> text(label).equals("Is a small probability zero?")));
        settle();
    }

    @Test
    void theLessonThatIsHeldIsSavedAsAHandout(@TempDir Path folder) throws IOException {
        interact(() -> desk().close());
        List<Path> before = List.copyOf(window.saving().suggested());
        openMenu();
        click(menuItem("handout").orElseThrow());
        assertThat(window.saving().suggested()).as("no lesson is held").isEqualTo(before);
        hit(KeyCode.ESCAPE);
        hit(KeyCode.ESCAPE);
        begin("sharper");
        Path file = folder.resolve("a.pdf");
        window.saving().answer(file);
        saveHandout("teacherHandout");
        waitUntil(() -> text("#notice").equals("Saved as " + file + "."));
        assertThat(window.saving().suggested()).extracting(Path::getFileName).endsWith(Path.of("sharper-teacher.pdf"));
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        PdfHandout.write(
                new Handout(Lessons.named("sharper").orElseThrow(), true),
                Paper.usualIn(Locale.getDefault()),
                expected);
        assertThat(file).hasBinaryContent(expected.toByteArray());
    }

    @Test
    void aHandoutWithAWrongNumberIsRefused(@TempDir Path folder) {
        Lesson lesson = LessonReader.read("wrong.md", "# T\n@logits 1, 2\n## S\n{p(1) = 0.2}\n");
        interact(() -> desk().open(lesson, Optional.of(folder.resolve("wrong.md"))));
        settle();
        Path file = folder.resolve("a.pdf");
        window.saving().answer(file);
        saveHandout("handout");
        waitUntil(() -> text("#notice").startsWith("wrong.md, line 4: p(1) at τ = 1 is 0.3, not 0.2"));
        assertThat(file).doesNotExist();
        assertThat(window.saving().suggested()).extracting(Path::getFileName).endsWith(Path.of("wrong.pdf"));
    }

    private void saveHandout(String id) {
        openMenu();
        click(menuItem(id).orElseThrow());
        settle();
    }

    private static Optional<Node> menuItem(String id) {
        return Window.getWindows().stream()
                .flatMap(open -> open.getScene().getRoot().lookupAll("#" + id).stream())
                .findFirst();
    }

    /** Answers right or wrong, and shows the answer. */
    private void answer(Question question, boolean isRight) {
        if (question.answer() instanceof Answer.OneOf one) {
            int chosen =
                    isRight ? one.right() : (one.right() + 1) % one.choices().size();
            click(this.<Pane>node("#lessonChoices").getChildren().get(chosen));
            click("#lessonNext");
            assertThat(text("#lessonVerdict")).startsWith(isRight ? "Right: " : "Not this time. Right: ");
            RadioButton right = (RadioButton)
                    this.<Pane>node("#lessonChoices").getChildren().get(one.right());
            assertThat(right.getText()).startsWith("✓ ");
        } else if (question.answer() instanceof Answer.AtTemperature temperature) {
            Temperature right = temperature.right();
            Temperature wrong = right.equals(Temperature.ARGMAX) ? Temperature.UNIFORM : Temperature.ARGMAX;
            Temperature before = tau();
            enter(
                    temperatureField(),
                    String.valueOf(isRight ? right.value() : wrong.value()).replace("Infinity", "inf"));
            assertThat(tau()).as("the figure shows nothing yet").isEqualTo(before);
            click("#lessonNext");
            assertThat(text("#lessonVerdict")).startsWith(isRight ? "Right: " : "Not this time: ");
            assertThat(experiment().inquiry().prediction())
                    .as("it guessed no bars")
                    .isNull();
        } else {
            if (question.answer() instanceof Answer.Bins) {
                waitUntil(() -> window.bench().reliabilityProperty().get().isPresent());
                click("#guessedOver");
            } else {
                enter(node("#guess"), isRight ? "0.5" : "0.01");
            }
            click("#commitPrediction");
            assertThat(text("#predictionOutcome")).containsAnyOf("total variation", "on average", "as predicted");
            assertThat(experiment().inquiry().prediction()).isNotNull();
            assertThat(focused()).as("the way on").isEqualTo(node("#lessonNext"));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachLessonIsPlayedFromStartToEndWithRightAndWrongPredictions(String id) {
        for (boolean isRight : List.of(true, false)) {
            begin(id);
            int steps = place().lesson().steps().size();
            for (int i = 0; i < steps; i++) {
                LessonDesk.Place held = place();
                assertThat(held.index()).isEqualTo(i);
                assertThat(text("#lessonWhere")).startsWith(i + 1 + " of " + steps + " · ");
                assertThat(text("#lessonHeading")).isEqualTo(held.step().title());
                assertThat(shown()).isEqualTo(held.step().scene().experiment());
                assertThat(window.bench().settings().figureProperty().get())
                        .isEqualTo(held.step().scene().figure());
                held.asked().ifPresent(question -> {
                    answer(question, isRight);
                    Experiment revealed = question.revealed().experiment();
                    waitUntil(() -> shown().equals(revealed));
                    assertThat(prose("#lessonWhy")).isEqualTo(question.why().plain());
                    assertThat(window.bench().settings().hiddenProperty().get()).isEmpty();
                });
                click("#lessonNext");
            }
            assertThat(desk().placeProperty().get()).as("the end").isEmpty();
            assertThat(node(".lesson").isVisible()).isFalse();
        }
    }

    @Test
    void whatAStepHidesAndLocksIsHiddenAndLockedUntilItIsOver() {
        begin("sharper");
        click("#lessonNext");
        assertThat(window.bench().settings().hiddenProperty().get()).containsExactly(Hidden.NUMBERS);
        assertThat(slider().isDisabled()).isTrue();
        assertThat(node(".note").isVisible()).as("it gives the answer away").isFalse();
        assertThat(node("#predict").isDisabled()).isTrue();
        Temperature before = tau();
        interact(() -> figure().requestFocus());
        hit(KeyCode.END);
        hit(KeyCode.SPACE);
        hit(KeyCode.P);
        assertThat(tau()).isEqualTo(before);
        assertThat(experiment().inquiry().prediction()).isNull();
        assertThat(node(".readout").isVisible()).isFalse();
        click("#closeLesson");
        assertThat(node(".readout").isVisible()).isTrue();
        assertThat(window.bench().settings().hiddenProperty().get()).isEmpty();
        assertThat(slider().isDisabled()).isFalse();
    }

    @Test
    void theNoteOfTheTeacherIsShownOnRequestOnly() {
        begin("sharper");
        assertThat(node("#lessonNote").isVisible()).isFalse();
        click("#lessonNoteButton");
        assertThat(prose("#lessonNote")).contains("What students say");
        click("#lessonNoteButton");
        assertThat(node("#lessonNote").isVisible()).isFalse();
    }

    @Test
    void aClickerStepsThroughAPresentedLesson() {
        begin("sharper");
        interact(() -> slider().requestFocus());
        hit(KeyCode.F5);
        assertThat(node("#lessonHeading").isVisible()).isTrue();
        hit(KeyCode.PAGE_DOWN);
        assertThat(place().index()).isEqualTo(1);
        hit(KeyCode.PAGE_DOWN);
        assertThat(place().isRevealed())
                .as("the answer comes before the next step")
                .isTrue();
        assertThat(text("#lessonVerdict")).as("nobody chose").isEmpty();
        hit(KeyCode.PAGE_UP);
        assertThat(place().index()).isZero();
        double screen = root().getScene().getHeight();
        for (Node label : List.<Node>of(node("#lessonWhere"), node("#lessonHeading"))) {
            double size = ((Labeled) label).getFont().getSize()
                    * label.getLocalToSceneTransform().getMxx();
            assertThat(size).isGreaterThanOrEqualTo(screen / 60);
        }
    }

    @Test
    void escapeLeavesThePresentationWithAQuestionOpen() {
        begin("sharper");
        interact(() -> desk().go(2));
        assertThat(experiment().openPrediction()).isNotNull();
        hit(KeyCode.F5);
        hit(KeyCode.ESCAPE);
        assertThat(window.stage().isFullScreen()).isFalse();
        assertThat(experiment().openPrediction()).as("the question stays").isNotNull();
    }

    /** A second screen is made up: headless there is only one. */
    @Test
    void theNotesAreOnTheOtherScreenWhileALessonIsPresented() {
        Rectangle2D screen = new Rectangle2D(100, 50, 640, 480);
        interact(() -> new NotesWindow(window.bench(), window.stage(), () -> Optional.of(screen)).install());
        begin("sharper");
        assertThat(notes()).as("not without presenting").isEmpty();
        hit(KeyCode.F5);
        Stage stage = notes().orElseThrow();
        assertThat(stage.getX()).isEqualTo(100);
        assertThat(((Labeled) stage.getScene().lookup("#notesWhere")).getText()).isEqualTo("1 of 6 · Four animals");
        assertThat(((Labeled) stage.getScene().lookup("#notesTime")).getText()).startsWith("0:0");
        assertThat(((Labeled) stage.getScene().lookup("#notesFollowing")).getText())
                .isEqualTo("Then: Turn it up");
        interact(() -> desk().go(1));
        assertThat(((Labeled) stage.getScene().lookup("#notesWhere")).getText()).isEqualTo("2 of 6 · Turn it up");
        interact(() -> desk().go(4));
        assertThat(((Labeled) stage.getScene().lookup("#notesFollowing")).getText())
                .isEqualTo("This is the last step.");
        interact(() -> window.bench().settings().presentingProperty().set(false));
        assertThat(notes()).isEmpty();
    }

    private Optional<Stage> notes() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && "Notes for the teacher".equals(stage.getTitle()))
                .map(Stage.class::cast)
                .findFirst();
    }

    @Test
    void aFileOpensAsALessonAndSavingItReloadsIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.md");
        String text = "# Mine\n\n## One\n\n@logits 1, 2\nText.\n\n## Two\n\nMore.\n";
        Files.writeString(file, text);
        interact(() -> node("#menu").fireEvent(new OpenRequest(file)));
        waitUntil(() -> desk().placeProperty().get().isPresent());
        settle(); // the view follows
        click("#lessonNext");
        settle();
        save(file, text.replace("## Two", "## Zwei"), 5);
        waitUntil(() -> text("#lessonHeading").equals("Zwei"));
        assertThat(place().index()).as("the step stays").isEqualTo(1);
        save(file, text.replace("@logits", "@logit"), 9);
        waitUntil(() -> !text("#notice").isEmpty());
        assertThat(text("#notice")).contains("mine.md", "5");
        assertThat(text("#lessonHeading")).as("a mistake changes nothing").isEqualTo("Zwei");
    }

    /** Waits until the file is watched, and saves it so many seconds later as far as its date says. */
    private static void save(Path file, String text, int later) throws IOException {
        waitUntilWatched();
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + later * 1000L));
    }

    private static void waitUntilWatched() {
        long since = System.nanoTime();
        waitUntil(() -> System.nanoTime() - since > 2_500_000_000L);
    }

    @Test
    void undoGoesBackBehindALesson() {
        Experiment before = experiment();
        begin("sharper");
        assertThat(Objects.requireNonNull(experiment().labels())).containsExactly("cat", "dog", "owl", "fox");
        undo();
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void aLessonThatIsLeftGoesOnWhereItWas() {
        begin("tie");
        hit(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertThat(place().index()).isEqualTo(1);
        hit(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertThat(place().isRevealed()).isEqualTo(place().step().question().isPresent());
        hit(KeyCode.ALT, KeyCode.PAGE_UP);
        assertThat(place().index()).isZero();
        interact(() -> desk().go(2));
        click("#closeLesson");
        assertThat(desk().placeProperty().get()).isEmpty();
        assertThat(text("#notice")).isEqualTo("The lesson “Is there always one winner at τ = 0?” has been closed.");
        begin("tie");
        assertThat(place().index()).isEqualTo(2);
        interact(() -> desk().close());
        begin("sharper");
        assertThat(place().index()).as("another lesson").isZero();
    }

    @Test
    void whatIsHiddenIsNotInTheFieldOfTheGuess() {
        begin("sharper");
        interact(() -> desk().go(2));
        settle();
        assertThat(place().step().hidden()).contains(Hidden.NUMBERS);
        EditField guess = node("#guess");
        assertThat(guess.getText()).isEmpty();
        enter(guess, "0.5");
        assertThat(guess.getText()).isEqualTo("0.5");
    }

    @Test
    void aTemperatureThatNobodySetIsNotJudged() {
        Lesson lesson = LessonReader.read(
                "x", "# T\n@logits 1, 2\n## S\n@question Where?\n@predict temperature\n@answer 2\n@why So.\n");
        interact(() -> desk().open(lesson, Optional.empty()));
        settle();
        click("#lessonNext");
        assertThat(text("#lessonVerdict")).isEqualTo("It is at τ = 2.");
    }

    @Test
    void picturesAreChosenByKeyboard() {
        begin("sharper");
        interact(() -> desk().go(1));
        settle();
        List<Node> pictures = this.<Pane>node("#lessonChoices").getChildren();
        assertThat(pictures).hasSize(3).allMatch(picture -> ((RadioButton) picture).getGraphic() instanceof FigureView);
        interact(() -> pictures.get(2).requestFocus());
        hit(KeyCode.SPACE);
        hit(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertThat(text("#lessonVerdict")).isEqualTo("Right: C");
    }
}
