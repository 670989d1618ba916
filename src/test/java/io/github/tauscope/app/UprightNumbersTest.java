package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.workbench.CanvasSurface;
import io.github.tauscope.app.workbench.UprightNumbers;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Upright numbers are where JavaFX's own turned letters are, and as dark. */
class UprightNumbersTest extends WindowStory {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 200;
    private static final double ACROSS = 0.5;
    private static final double ALONG = 0.125;
    private static final double ROUNDING = 0.03;

    /** JavaFX looks at 8 points of a pixel in each direction, so a stem of 2 pixels may be a sixteenth lighter elsewhere. */
    private static final double DARKNESS = 1 / 16.0;

    /**
     * How much ink there is, and its centre.
     *
     * @param amount in whole pixels
     */
    private record Spot(double amount, double x, double y) {

        static Spot of(PixelReader pixels) {
            double amount = 0;
            double x = 0;
            double y = 0;
            for (int row = 0; row < HEIGHT; row++) {
                for (int column = 0; column < WIDTH; column++) {
                    double opacity = (pixels.getArgb(column, row) >>> 24) / 255.0;
                    amount += opacity;
                    x += opacity * column;
                    y += opacity * row;
                }
            }
            return new Spot(amount, x / amount, y / amount);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0123456789.-e, 8, START, 30, 150, 0, 0",
        "0123456789.-e, 10.5, MIDDLE, 30.4, 99.9, -0.5, 0.25",
        "12.5625, 10.5, END, 30.5, 50.2, -7, -12",
        "12.5625, 12, START, 30.7, 150.6, 3.3, 0.7",
        "-4.1e-12, 9.25, END, 29.1, 40.4, -20, 10.5",
        "151936, 10.719, END, 33.3, 41.33, 0, -5",
        "1, 14, MIDDLE, 30, 100.5, 0, 0"
    })
    void numbersAreWhereTheirLettersWere(
            String number, double size, TextStyle.Anchor anchor, double x, double y, double movedX, double movedY) {
        for (TextStyle.Weight weight : TextStyle.Weight.values()) {
            TextStyle style = new TextStyle(size, weight, Ink.of(0x1F2328), anchor, true);
            Spot expected = spot(null, number, x - movedX, y - movedY, style, movedX, movedY);
            Spot spot = spot(new UprightNumbers(), number, x - movedX, y - movedY, style, movedX, movedY);
            assertThat(spot.amount()).isCloseTo(expected.amount(), within(expected.amount() * DARKNESS));
            assertThat(spot.x()).isCloseTo(expected.x(), within(ACROSS + ROUNDING));
            assertThat(spot.y()).isCloseTo(expected.y(), within(ALONG + ROUNDING));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"−∞", "↓ 1e-7", "the", ""})
    void otherTextsAreWrittenAsEver(String text) {
        TextStyle style = TextStyle.regular(11, Ink.of(0)).turnedUpright();
        assertThat(spot(new UprightNumbers(), text, 30.3, 100.3, style, 0, 0))
                .isEqualTo(spot(null, text, 30.3, 100.3, style, 0, 0));
    }

    private static Spot spot(
            UprightNumbers numbers, String text, double x, double y, TextStyle style, double movedX, double movedY) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            canvas.getGraphicsContext2D().translate(movedX, movedY);
            new CanvasSurface(canvas.getGraphicsContext2D(), numbers).text(text, x, y, style);
            SnapshotParameters bare = new SnapshotParameters();
            bare.setFill(Color.TRANSPARENT);
            return Spot.of(canvas.snapshot(bare, null).getPixelReader());
        });
    }
}
