package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.chart.FigureKind;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Stories of a window that shows its bars before everything else. The reference is the picture of the whole window. */
class FirstPictureStoryTest extends WindowStory {

    /** What is in its top right corner lies over the figure. */
    private static final double CORNER = 48;

    @Test
    void theBarsStayAsTheyWereWhenTheControlsAppear() throws TimeoutException {
        interact(() -> FirstPicture.rememberPlace(scene(), window.bench()));
        WritableImage first = openAnother(window.bench().settings());
        WritableImage whole = picture();
        Bounds place = place();
        assertThat(differing(first, whole, place)).isZero();
        assertThat(ofBars(first, place)).isGreaterThan(1000); // it is no comparison of nothing
    }

    @Test
    void theFirstWindowKnowsWhereTheBarsWillBe() throws TimeoutException {
        Settings nothingKept = new Settings(window.bench().messages());
        nothingKept
                .placeProperty()
                .set(window.bench().settings().placeProperty().get());
        WritableImage first = openAnother(nothingKept);
        assertThat(differing(first, picture(), place())).isZero();
    }

    @Test
    void theControlsWorkOnceTheyAreThere() throws TimeoutException {
        openAnother(window.bench().settings());
        interact(() -> this.<Button>node("#add").fire());
        assertThat(experiment().size()).isEqualTo(5);
    }

    @Test
    void aWindowIsSettledOnceNothingResizesIt() throws TimeoutException {
        AtomicReference<@Nullable Double> settled = new AtomicReference<>();
        interact(() -> {
            resizer(1030).start();
            FirstPicture.whenSettled(scene(), () -> settled.set(window.stage().getWidth()));
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> settled.get() != null);
        assertThat(settled.get()).isEqualTo(1030);
    }

    @Test
    void anotherFigureComesWithItsWindow() {
        Settings settings = new Settings(window.bench().messages());
        settings.figureProperty().set(FigureKind.SWEEP);
        assertThat(FirstPicture.of(workbench(settings))).isEmpty();
    }

    /** Opens a window on the same stage and takes its first picture. */
    private WritableImage openAnother(Settings settings) throws TimeoutException {
        WritableImage first = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            window.stage().hide();
            Workbench bench = workbench(settings);
            new MainWindow(bench, Optional.empty()).showFigureFirst(window.stage(), problem -> {
                throw new AssertionError(problem);
            });
            window = new TestWindow(window.stage(), bench, window.saving());
            return scene().snapshot(null);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> scene().getRoot().lookup(".bars") != null);
        settle();
        return first;
    }

    /** Makes the window narrower in each frame until it has a width. */
    private AnimationTimer resizer(double last) {
        return new AnimationTimer() {
            private double width = last + 30;

            @Override
            public void handle(long now) {
                window.stage().setWidth(width);
                if (width == last) {
                    stop();
                }
                width -= 10;
            }
        };
    }

    private Scene scene() {
        return window.stage().getScene();
    }

    private WritableImage picture() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene().snapshot(null));
    }

    private Bounds place() {
        Node bars = scene().getRoot().lookup(".bars .figure-view");
        return bars.localToScene(bars.getLayoutBounds());
    }

    private static long differing(WritableImage first, WritableImage whole, Bounds place) {
        PixelReader before = first.getPixelReader();
        PixelReader after = whole.getPixelReader();
        return IntStream.range((int) (place.getMinY() + CORNER), (int) place.getMaxY())
                .mapToLong(y -> IntStream.range((int) place.getMinX(), (int) place.getMaxX())
                        .filter(x -> before.getArgb(x, y) != after.getArgb(x, y))
                        .count())
                .sum();
    }

    private static long ofBars(WritableImage image, Bounds place) {
        PixelReader pixels = image.getPixelReader();
        int blue = 0xFF0072B2;
        return IntStream.range((int) place.getMinY(), (int) place.getMaxY())
                .mapToLong(y -> IntStream.range((int) place.getMinX(), (int) place.getMaxX())
                        .filter(x -> pixels.getArgb(x, y) == blue)
                        .count())
                .sum();
    }
}
