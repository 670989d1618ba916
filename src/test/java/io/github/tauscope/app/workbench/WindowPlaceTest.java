package io.github.tauscope.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a window opens. The screens are made up. */
class WindowPlaceTest {

    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @ParameterizedTest
    @CsvSource({"0, 0, 1920, 1080", "0, 27, 2560, 1413", "1920, 0, 3840, 2160"})
    void theFirstTimeItTakesEightTenthsOfTheScreenInItsMiddle(double x, double y, double width, double height) {
        WindowPlace first = WindowPlace.first(new Rectangle2D(x, y, width, height), 1024, 700);
        assertThat(first.width()).isBetween(0.8 * width - 1, 0.8 * width + 1);
        assertThat(first.height()).isBetween(0.8 * height - 1, 0.8 * height + 1);
        assertThat(first.x() + first.width() / 2).isBetween(x + width / 2 - 1, x + width / 2 + 1);
        assertThat(first.y() + first.height() / 2).isBetween(y + height / 2 - 1, y + height / 2 + 1);
        assertThat(first.maximized()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, 1093, 700", "1024, 768, 1024, 700", "800, 600, 800, 600"})
    void onASmallScreenItIsNoSmallerThanItCanBeAndNoLargerThanTheScreen(
            double width, double height, double wide, double high) {
        WindowPlace first = WindowPlace.first(new Rectangle2D(0, 0, width, height), 1024, 700);
        assertThat(first.width()).isEqualTo(wide);
        assertThat(first.height()).isEqualTo(high);
        assertThat(first.x()).isBetween(0.0, width - wide);
        assertThat(first.y()).isBetween(0.0, height - high);
    }

    @ParameterizedTest
    @CsvSource({"100, 50, 1200, 800", "2000, 20, 1200, 900", "-300, 100, 1200, 800", "1500, 0, 1200, 800"})
    void whatIsMostlyOnAScreenStays(double x, double y, double width, double height) {
        WindowPlace place = new WindowPlace(x, y, width, height, true);
        assertThat(place.within(List.of(LEFT, RIGHT))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 20, 1200, 900",
        "-5000, -5000, 1200, 800",
        "100, -400, 1200, 800",
        "1900, 1070, 1200, 800",
        "1e9, 0, 1e9, 1e9"
    })
    void whatIsOnNoScreenIsMovedWhollyOnTheFirst(double x, double y, double width, double height) {
        WindowPlace moved = new WindowPlace(x, y, width, height, true).within(List.of(LEFT));
        assertThat(LEFT.contains(moved.x(), moved.y(), moved.width(), moved.height()))
                .isTrue();
        assertThat(moved.width()).isEqualTo(Math.min(width, 1920));
        assertThat(moved.maximized()).isTrue();
    }

    @Test
    void itIsReadAsItWasWritten() {
        WindowPlace place = new WindowPlace(-12, 30.5, 1200, 800, true);
        assertThat(WindowPlace.parse(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,2,3",
                "a,b,c,d,e",
                "0,0,-5,100,true",
                "0,0,NaN,10,false",
                "0,0,0,0,false",
                "0,0,9,1e999,true"
            })
    void whatIsNoPlaceIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WindowPlace.parse(text));
    }
}
