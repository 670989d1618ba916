package io.github.tauscope.app;

import io.github.tauscope.app.workbench.FigureView;
import io.github.tauscope.app.workbench.Margins;
import io.github.tauscope.app.workbench.SheetCanvases;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.BarChart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * The bars that a window is going to show, alone, in the place where it had them when it last opened. They are there long before the
 * controls, since these and their styles take most of a start.
 */
final class FirstPicture extends Region {

    /** How far the bars of the first example are from the sides, and from the logits beside them. */
    private static final Margins FIRST = new Margins(185, 24, 212, 24);

    /** Frames without another size after which a window has its own. */
    private static final int SETTLED = 3;

    private final Workbench bench;
    private final SheetCanvases canvases = new SheetCanvases();

    private FirstPicture(Workbench bench) {
        this.bench = bench;
        getChildren().add(canvases);
    }

    /** Returns the first picture; empty if the window begins with another figure, a prediction or a lesson. */
    static Optional<FirstPicture> of(Workbench bench) {
        boolean isBars = bench.settings().figureProperty().get() == FigureKind.BARS;
        boolean isWhole = bench.lab().experiment().inquiry().prediction() == null;
        boolean isTaught = bench.lessons().placeProperty().get().isPresent();
        return isBars && isWhole && !isTaught ? Optional.of(new FirstPicture(bench)) : Optional.empty();
    }

    /** Runs something once the next picture of a scene is on the screen. */
    static void whenSeen(Scene scene, Runnable next) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(next);
            }
        });
    }

    /** Runs something once a scene has kept its size for some frames: a window manager may give a window its size after it has shown it. */
    static void whenSettled(Scene scene, Runnable next) {
        new AnimationTimer() {
            private Dimension2D size = new Dimension2D(0, 0);
            private int frames;

            @Override
            public void handle(long now) {
                Dimension2D current = new Dimension2D(scene.getWidth(), scene.getHeight());
                frames = current.equals(size) ? frames + 1 : 0;
                size = current;
                if (frames == SETTLED) {
                    stop();
                    Platform.runLater(next);
                }
            }
        }.start();
    }

    /** Keeps where the bars of a window are. */
    static void rememberPlace(Scene scene, Workbench bench) {
        Node tab = scene.getRoot().lookup(".bars");
        if (tab != null && tab.lookup(".figure-view") instanceof FigureView<?> bars && bars.getWidth() > 0) {
            double scale = bars.getLocalToSceneTransform().getMxx();
            Bounds place = bars.localToScene(bars.getLayoutBounds());
            bench.settings()
                    .marginsProperty()
                    .set(new Margins(
                            place.getMinY() / scale,
                            Math.max(0, scene.getWidth() - place.getMaxX()) / scale,
                            Math.max(0, scene.getHeight() - place.getMaxY()) / scale,
                            place.getMinX() / scale));
        }
    }

    private Margins margins() {
        Margins kept = bench.settings().marginsProperty().get();
        if (kept != null) {
            return kept;
        }
        double logits = Math.ceil(MainController.widthOfLogits(getWidth())); // as a layout snaps it
        return new Margins(FIRST.top(), FIRST.right(), FIRST.bottom(), logits + FIRST.left());
    }

    @Override
    protected void layoutChildren() {
        Margins margins = margins();
        double width = getWidth() - margins.left() - margins.right();
        double height = getHeight() - margins.top() - margins.bottom();
        if (width > 0 && height > 0) {
            Look look = bench.settings().look();
            canvases.resizeRelocate(margins.left(), margins.top(), width, height);
            canvases.show(BarChart.editable(bench.lab().reading(), look)
                    .at(width, height)
                    .sheets());
        }
    }
}
