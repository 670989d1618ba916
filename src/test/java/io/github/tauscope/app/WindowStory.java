package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Lab;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What the stories of the window share: the window on the first example, and a hand on mouse and keyboard that goes
 * straight where TestFX's own takes its time. A story fails where anything was thrown on the JavaFX thread.
 */
@Tag("window")
public abstract class WindowStory extends FxRobot {

    private static final long PATIENCE = 20;

    /** How many turns of the JavaFX thread a key may take to have its effect, and some to spare. */
    private static final int TURNS = 5;

    private static @Nullable Stage stage;

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    protected TestWindow window;

    @BeforeEach
    protected void openTheWindow() throws TimeoutException {
        if (stage == null) {
            stage = FxToolkit.registerPrimaryStage();
        }
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> thrown.add(problem));
            window = TestWindow.open(stage);
            stage.toFront();
            stage.requestFocus();
        });
        settle();
    }

    /** Returns a workbench with other settings on the experiment of the window, for another window. */
    protected Workbench workbench(Settings settings) {
        Workbench before = window.bench();
        return new Workbench(
                new Lab(lab().experiment()),
                settings,
                before.messages(),
                before.examples(),
                window.saving(),
                before.notice());
    }

    @AfterEach
    protected void nothingIsThrownAndNothingStaysPressed() {
        keyboard().releaseNoWait();
        mouse().releaseNoWait();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> List.copyOf(Window.getWindows()).stream()
                .filter(open -> open != stage)
                .forEach(Window::hide));
        assertThat(thrown).isEmpty();
    }

    protected Lab lab() {
        return window.lab();
    }

    protected Experiment experiment() {
        return lab().experiment();
    }

    protected Temperature tau() {
        return experiment().temperature();
    }

    /** Opens an example and waits until it is shown. */
    protected void open(String example) {
        interact(() -> lab().open(window.example(example)));
        settle();
    }

    // What is shown

    @SuppressWarnings("TypeParameterUnusedInFormals")
    protected <T extends Node> T node(String selector) {
        return node(selector, root());
    }

    /** Returns the first node that a selector finds: of several, the first on the tab that is shown. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected static <T extends Node> T node(String selector, Node under) {
        Node found = under.lookupAll(selector).stream()
                .filter(node -> node.getParent() == null || isVisible(node.getParent()))
                .findFirst()
                .orElse(under.lookup(selector));
        assertThat(found).as(selector).isNotNull();
        return (T) found;
    }

    protected Parent root() {
        return window.stage().getScene().getRoot();
    }

    protected String text(String selector) {
        return text(this.<Node>node(selector));
    }

    protected static String text(Node node) {
        return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
    }

    /** Returns whether neither a node nor what it is in is hidden. */
    protected static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    protected static boolean has(Node node, String pseudoClass) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
    }

    /** Returns whether all of a label's text is drawn, with no ellipsis in its place. */
    protected static boolean isWhole(Labeled labeled) {
        return labeled.getText().isEmpty() || withoutSpace(drawn(labeled)).equals(withoutSpace(labeled.getText()));
    }

    /** Returns what is drawn of a label's text. */
    protected static String drawn(Labeled labeled) {
        return labeled.lookupAll(".text").stream()
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElse("");
    }

    /** A text of several lines is drawn without the space between them. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Returns the topmost visible labelled node with a text, in the window or in what has popped up over it. */
    protected Node named(String text) {
        List<Node> found = new ArrayList<>();
        for (Window open : Window.getWindows()) {
            for (Node node : open.getScene().getRoot().lookupAll("*")) {
                if (node instanceof Labeled labeled && text.equals(labeled.getText()) && isSeen(node)) {
                    found.add(node);
                }
            }
        }
        assertThat(found).as(text).isNotEmpty();
        return found.get(found.size() - 1);
    }

    private static boolean isSeen(Node node) {
        return isVisible(node) && node.getLayoutBounds().getWidth() > 0;
    }

    private static boolean isVisible(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    protected void size(double width, double height) {
        interact(() -> window.resize(width, height));
        settle();
        assertThat(root().getScene().getWidth()).isEqualTo(width);
    }

    protected EditField temperatureField() {
        return node(".temperature-field");
    }

    protected TemperatureSlider slider() {
        return node(".temperature-slider");
    }

    protected FigureView<?> figure() {
        return node(".figure-view");
    }

    protected LogitCell row(int index) {
        for (Node cell : root().lookupAll(".logit-cell")) {
            if (cell instanceof LogitCell row && !row.isEmpty() && row.getIndex() == index) {
                return row;
            }
        }
        throw new AssertionError("Row " + index + " is not in sight.");
    }

    protected EditField labelField(int index) {
        return row(index).field(false);
    }

    protected EditField logitField(int index) {
        return row(index).field(true);
    }

    protected Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    // Hands

    /**
     * Waits until what was done has its effect, and the window was laid out after it. A pressed key reaches the window
     * through several turns of the JavaFX thread, each begun by the one before; only a pulse that begins after the last
     * of them lays out what it did, and is over when the next pulse begins.
     */
    protected static void settle() {
        for (int turn = 0; turn < TURNS; turn++) {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, () -> {});
        }
        CountDownLatch pulses = new CountDownLatch(2);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
            }
        };
        Platform.runLater(timer::start);
        try {
            assertThat(pulses.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Platform.runLater(timer::stop);
    }

    protected static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come to pass in " + PATIENCE + " s.", e);
        }
    }

    protected static Point2D centre(Node node) {
        return at(node, 0.5, 0.5);
    }

    /** Returns the point of the screen at parts of a node's width and height. */
    protected static Point2D at(Node node, double x, double y) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }

    protected void hover(Point2D at) {
        mouse().moveNoWait(at);
        settle();
    }

    protected void grab(Point2D at) {
        hover(at);
        mouse().pressNoWait(MouseButton.PRIMARY);
        settle();
    }

    protected void letGo() {
        mouse().releaseNoWait(MouseButton.PRIMARY);
        settle();
    }

    protected void click(Point2D at) {
        hover(at);
        mouse().pressNoWait(MouseButton.PRIMARY);
        letGo();
    }

    protected void click(Node node) {
        click(centre(node));
    }

    protected void click(String selector) {
        click(this.<Node>node(selector));
    }

    /** Strikes a key, with the keys before it held down. */
    protected void hit(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard().pressNoWait(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            keyboard().releaseNoWait(keys[i]);
        }
        settle();
    }

    protected void hold(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard().pressNoWait(key);
        }
        settle();
    }

    /** Holds a key until it has come {@code times} times, then lets it go. */
    protected void holdRepeating(KeyCode key, int times, KeyCode... modifiers) {
        hold(modifiers);
        hold(key);
        boolean shift = List.of(modifiers).contains(KeyCode.SHIFT);
        for (int i = 1; i < times; i++) {
            interact(() -> Event.fireEvent(
                    focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false)));
        }
        release(key);
        release(modifiers);
        settle();
    }

    /** Puts a text in the place of a field's own, without committing it. */
    protected void retype(TextInputControl field, String text) {
        click(field);
        hit(KeyCode.CONTROL, KeyCode.A);
        if (text.isEmpty()) {
            hit(KeyCode.DELETE);
        }
        type(text, field.getScene());
    }

    /** Types a text into what has the focus. */
    protected void type(String text) {
        type(text, window.stage().getScene());
    }

    private void type(String text, Scene scene) {
        text.codePoints().forEach(character -> robotContext()
                .getBaseRobot()
                .typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(character)));
        settle();
    }

    protected void enter(TextInputControl field, String text) {
        retype(field, text);
        hit(KeyCode.ENTER);
    }

    protected void undo() {
        click("#undo");
    }

    protected void redo() {
        click("#redo");
    }

    private MouseRobot mouse() {
        return robotContext().getMouseRobot();
    }

    private KeyboardRobot keyboard() {
        return robotContext().getKeyboardRobot();
    }
}
