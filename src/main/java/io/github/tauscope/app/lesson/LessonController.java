package io.github.tauscope.app.lesson;

import io.github.tauscope.app.predict.Predictor;
import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.LessonRequest;
import io.github.tauscope.app.workbench.Notice;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.lesson.LessonStep;
import io.github.tauscope.lesson.Prose;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/** The bar of a lesson above the figure: what a step says and asks, and the way on. */
public final class LessonController {

    private final Workbench bench;
    private final LessonDesk desk;
    private final Predictor predictor;

    @FXML
    private Node root;

    @FXML
    private Label where;

    @FXML
    private Label heading;

    @FXML
    private ToggleButton noteButton;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private ProseView text;

    @FXML
    private ProseView note;

    @FXML
    private ProseView question;

    @FXML
    private Choices choices;

    @FXML
    private Label verdict;

    @FXML
    private ProseView why;

    public LessonController(Workbench bench) {
        this.bench = bench;
        this.desk = bench.lessons();
        this.predictor = new Predictor(bench);
    }

    @FXML
    private void initialize() {
        noteButton
                .selectedProperty()
                .subscribe(shown -> desk.placeProperty().get().ifPresent(this::showNote));
        desk.placeProperty().subscribe(place -> {
            root.setVisible(place.isPresent());
            place.ifPresentOrElse(this::show, answering()::clear);
        });
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventHandler(LessonRequest.NEXT, event -> next());
                scene.addEventHandler(LessonRequest.BACK, event -> back());
            }
        });
        root.sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> {
            if (window instanceof Stage stage) {
                new NotesWindow(bench, stage, () -> NotesWindow.otherScreen(stage)).install();
            }
        });
        new LessonWatch(bench).start();
    }

    private void show(LessonDesk.Place place) {
        LessonStep step = place.step();
        where.setText(bench.text(
                "lesson.where",
                place.index() + 1,
                place.lesson().steps().size(),
                place.lesson().title()));
        heading.setText(step.title());
        back.setDisable(place.index() == 0);
        next.setText(bench.text(
                place.asked().isPresent() ? "lesson.reveal" : place.isLast() ? "lesson.end" : "lesson.next"));
        text.show(place.isRevealed() ? Prose.NONE : step.text());
        showNote(place);
        answering().show(place);
    }

    private void showNote(LessonDesk.Place place) {
        noteButton.setDisable(place.note().isEmpty());
        note.show(noteButton.isSelected() ? place.note() : Prose.NONE);
    }

    @FXML
    private void back() {
        desk.go(-1);
    }

    /** Shows the answer where there is a question, else goes on. */
    @FXML
    private void next() {
        desk.placeProperty().get().ifPresent(place -> {
            if (place.asked().isPresent()) {
                place.asked().ifPresent(answering()::reveal);
                next.requestFocus(); // what had it may be gone
            } else if (place.isLast()) {
                desk.close();
            } else {
                desk.go(1);
            }
        });
    }

    private Answering answering() {
        return new Answering(bench, predictor, question, choices, verdict, why);
    }

    /** Leaves the lesson, with a way back: one key too many is soon pressed. */
    @FXML
    private void close() {
        desk.placeProperty().get().ifPresent(left -> {
            desk.close();
            Notice.Offer back =
                    new Notice.Offer(bench.text("lesson.left.back"), () -> desk.open(left.lesson(), left.file()));
            bench.notice().tell(bench.text("lesson.left", left.lesson().title()), back);
        });
    }
}
