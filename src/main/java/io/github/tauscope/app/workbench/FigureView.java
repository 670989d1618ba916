package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.model.Lab;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * Shows a figure as large as its place, a canvas for each of its sheets. It follows the reading and the look by itself: the
 * figure is laid out at the next pulse after a change, at most once a pulse, and only sheets that have changed are painted.
 * While it is hidden, in a tab that is not chosen, it waits. What it says in words follows when a gesture ends.
 */
public final class FigureView<P extends Picture> extends Region {

    private final WhileShown drawing = new WhileShown(this::requestLayout);
    private final SheetCanvases canvases = new SheetCanvases();
    private final PointerLabel tip = new PointerLabel(this);
    private Supplier<? extends @Nullable Figure<? extends P>> figure = () -> null;
    private BooleanSupplier settled = () -> true;
    private @Nullable P picture;
    private BiFunction<P, Point2D, OptionalInt> classFinder = (picture, place) -> OptionalInt.empty();

    public FigureView() {
        getStyleClass().add("figure-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        tip.idProperty().bind(idProperty().map(id -> id + "Tip"));
        getChildren().addAll(canvases, tip);
        localToSceneTransformProperty().map(Transform::getMxx).subscribe(scale -> requestLayout());
    }

    /** Returns the figures of a view, which need not have been shown: a split pane has no children before. */
    public static Stream<FigureView<?>> allIn(Parent view) {
        List<Node> parts = view instanceof SplitPane split ? split.getItems() : view.getChildrenUnmodifiable();
        return parts.stream()
                .flatMap(child -> child instanceof FigureView<?> figure
                        ? Stream.of(figure)
                        : child instanceof Parent parent ? allIn(parent) : Stream.of());
    }

    /** Shows the figure that a supplier makes of the reading and the look at the time; nothing for null. */
    public void show(Workbench bench, Supplier<? extends @Nullable Figure<? extends P>> shown) {
        figure = shown;
        Lab lab = bench.lab();
        settled = lab::isSettled;
        drawing.follow(
                this,
                lab.readingProperty(),
                lab.settledProperty(),
                bench.settings().lookProperty());
    }

    /** Says what a label beside the pointer tells of a place in the picture; nothing where there is nothing to tell. */
    public void tell(BiFunction<P, Point2D, Optional<String>> told) {
        tip.tell(place -> picture().flatMap(shown -> told.apply(shown, place)));
    }

    /** Says which class a place in the picture stands for; nothing where it stands for none, or for several. */
    public void findClass(BiFunction<P, Point2D, OptionalInt> found) {
        classFinder = found;
    }

    /** Returns the class at a place, as its index. */
    public OptionalInt classAt(double x, double y) {
        return picture == null ? OptionalInt.empty() : classFinder.apply(picture, new Point2D(x, y));
    }

    /** Says what the label beside the pointer must not cover. */
    public void keepClear(Function<P, List<Box>> clear) {
        tip.keepClear(() -> picture().map(clear).orElse(List.of()));
    }

    /** Has the figure laid out at the next pulse, because of something other than the reading and the look. */
    public void markStale() {
        drawing.run();
    }

    /** Returns the picture as it was last laid out; nothing where there was no figure. */
    public Optional<P> picture() {
        return Optional.ofNullable(picture);
    }

    @Override
    protected void layoutChildren() {
        if (drawing.isShown() && getWidth() > 0 && getHeight() > 0) {
            Figure<? extends P> shown = figure.get();
            picture = shown == null ? null : shown.at(getWidth(), getHeight());
            if (settled.getAsBoolean()) {
                setAccessibleText(shown == null ? "" : shown.description());
            }
            canvases.resize(getWidth(), getHeight());
            canvases.show(picture == null ? List.of() : picture.sheets());
            tip.refresh();
        }
    }
}
