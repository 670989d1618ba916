package io.github.tauscope.app;

import io.github.tauscope.app.workbench.LessonDesk;
import io.github.tauscope.app.workbench.LessonRequest;
import io.github.tauscope.app.workbench.Workbench;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Leaves only the figure and the temperature in sight, on the whole screen, and blanks it on request. All else works as before. */
final class Presentation {

    private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final Parent root;
    private final List<Node> hidden;
    private final BooleanProperty on;
    private final LessonDesk lessons;
    private boolean isBlank;
    private boolean wasFullScreen;

    /**
     * Makes one that rests.
     *
     * @param hidden what is out of sight while it is on
     */
    Presentation(Workbench bench, Parent root, List<Node> hidden) {
        this.root = root;
        this.hidden = List.copyOf(hidden);
        this.lessons = bench.lessons();
        this.on = bench.settings().presentingProperty();
    }

    void install() {
        root.sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> {
            if (window instanceof Stage stage) {
                stage.fullScreenProperty().subscribe(full -> on.set(on.get() && full));
                stage.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey); // before all others
            }
        });
        on.addListener((observable, was, is) -> show(is));
    }

    private void show(boolean presenting) {
        Stage stage = (Stage) root.getScene().getWindow();
        if (presenting) {
            wasFullScreen = stage.isFullScreen();
        }
        blank(false);
        root.pseudoClassStateChanged(PRESENTING, presenting);
        for (Node node : hidden) {
            node.setVisible(!presenting);
            node.setManaged(!presenting);
        }
        stage.setFullScreen(presenting || wasFullScreen);
    }

    private boolean isTaught() {
        return lessons.placeProperty().get().isPresent();
    }

    private void ask(KeyEvent event, EventType<LessonRequest> request) {
        root.fireEvent(new LessonRequest(request));
        event.consume();
    }

    /** Any key ends the blank screen, and has no other effect; clickers have Page Up and Page Down. */
    private void onKey(KeyEvent event) {
        boolean isTyping = root.getScene().getFocusOwner() instanceof TextInputControl;
        if (isBlank && !event.getCode().isModifierKey()) {
            blank(false);
            event.consume();
        } else if (isStep(event) && event.getCode() == KeyCode.PAGE_DOWN) {
            ask(event, LessonRequest.NEXT);
        } else if (isStep(event) && event.getCode() == KeyCode.PAGE_UP) {
            ask(event, LessonRequest.BACK);
        } else if (on.get() && event.getCode() == KeyCode.B && !event.isShortcutDown() && !isTyping) {
            blank(true);
            event.consume();
        }
    }

    /** Returns whether a page key is for the lesson: while presenting, or with Alt. */
    private boolean isStep(KeyEvent event) {
        return isTaught() && (on.get() || event.isAltDown());
    }

    private void blank(boolean blank) {
        isBlank = blank;
        root.pseudoClassStateChanged(BLANK, blank);
        root.getChildrenUnmodifiable().forEach(part -> part.setOpacity(blank ? 0 : 1));
    }
}
