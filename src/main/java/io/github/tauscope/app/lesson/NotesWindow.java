package io.github.tauscope.app.lesson;

import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.lesson.LessonStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The teacher's notes on another screen while a lesson is presented, with the time since it began and the step that follows. */
final class NotesWindow {

    private final Workbench bench;
    private final Stage owner;
    private final Supplier<Optional<Rectangle2D>> screen;
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private final Label where = new Label();
    private final Label time = new Label();
    private final ProseView note = new ProseView();
    private final Label following = new Label();
    private @Nullable Stage stage;
    private int seconds;

    /**
     * Makes one that is not shown.
     *
     * @param screen where it is to be; empty for nowhere
     */
    NotesWindow(Workbench bench, Stage owner, Supplier<Optional<Rectangle2D>> screen) {
        this.bench = bench;
        this.owner = owner;
        this.screen = screen;
        clock.setCycleCount(Animation.INDEFINITE);
        where.setId("notesWhere");
        time.setId("notesTime");
        note.setId("notes");
        following.setId("notesFollowing");
        where.getStyleClass().add("lesson-heading");
        time.getStyleClass().add("muted");
        following.getStyleClass().add("muted");
        where.setWrapText(true);
        following.setWrapText(true);
    }

    /** Returns the place of a screen that a window is not on. */
    static Optional<Rectangle2D> otherScreen(Stage window) {
        List<Screen> own =
                Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight());
        return Screen.getScreens().stream()
                .filter(each -> !own.contains(each))
                .map(Screen::getVisualBounds)
                .findFirst();
    }

    void install() {
        bench.lessons().placeProperty().subscribe(place -> update());
        bench.settings().presentingProperty().subscribe(presenting -> update());
    }

    private void update() {
        Optional<LessonDesk.Place> place = bench.lessons().placeProperty().get().filter(held -> bench.settings()
                .presentingProperty()
                .get());
        Optional<Rectangle2D> there = screen.get();
        if (place.isPresent() && there.isPresent()) {
            show(place.get());
            open(there.get());
        } else if (stage != null) {
            stage.close();
            stage = null;
            clock.stop();
        }
    }

    private void show(LessonDesk.Place place) {
        List<LessonStep> steps = place.lesson().steps();
        where.setText(bench.text(
                "lesson.where", place.index() + 1, steps.size(), place.step().title()));
        note.show(place.note());
        following.setText(
                place.isLast()
                        ? bench.text("lesson.notes.last")
                        : bench.text(
                                "lesson.notes.following",
                                steps.get(place.index() + 1).title()));
    }

    private void open(Rectangle2D there) {
        if (stage != null) {
            return;
        }
        VBox content = new VBox(time, where, note, following);
        content.getStyleClass().add("notes");
        ScrollPane scrolled = new ScrollPane(content);
        scrolled.setFitToWidth(true);
        Scene scene = new Scene(scrolled, there.getWidth(), there.getHeight());
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(bench.text("lesson.notes.title"));
        stage.setScene(scene);
        stage.setX(there.getMinX());
        stage.setY(there.getMinY());
        seconds = -1;
        tick();
        clock.playFromStart();
        stage.show();
        owner.requestFocus();
    }

    private void tick() {
        seconds++;
        time.setText(
                bench.text("lesson.notes.time", String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)));
    }
}
