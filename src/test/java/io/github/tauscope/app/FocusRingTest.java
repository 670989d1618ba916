package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** A walk with Tab through the window: wherever the focus is, it can be seen. */
class FocusRingTest extends WindowStory {

    private static final int MOST_STOPS = 120;

    /** How far a ring lies outside of what it is around. */
    private static final int OUTSIDE = 6;

    /** Fewer pixels are no ring: a ring of 2 pixels around a small button has about 200. */
    private static final int LEAST_PIXELS = 60;

    /** WCAG 2.2, 1.4.11 and 2.4.13. */
    private static final double LEAST_CONTRAST = 3;

    @ParameterizedTest
    @CsvSource({"0, false", "0, true", "1, false", "2, false", "3, false", "4, false", "5, false"})
    void everyStopOfTheWalkCanBeSeen(int tab, boolean dark) {
        interact(() -> {
            window.bench().settings().darkProperty().set(dark);
            this.<TabPane>node(".figures").getSelectionModel().select(tab);
            slider().requestFocus();
        });
        hit(KeyCode.TAB);
        Set<Node> walked = new HashSet<>();
        List<String> unseen = new ArrayList<>();
        WritableImage with = picture();
        while (walked.add(focused()) && walked.size() < MOST_STOPS) {
            Node stop = focused();
            Bounds around = around(stop);
            hit(KeyCode.TAB);
            WritableImage without = picture();
            if (focused() != stop && around != null && changed(with, without, around) < LEAST_PIXELS) {
                unseen.add(stop.toString());
            }
            with = without;
        }
        assertThat(walked).hasSizeBetween(20, MOST_STOPS - 1);
        assertThat(unseen).isEmpty();
    }

    private WritableImage picture() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> root().getScene().snapshot(null));
    }

    /** The focus of a tab pane is at the header of its tab. */
    private static Bounds around(Node stop) {
        Node ringed = stop instanceof TabPane
                ? stop.lookupAll(".tab").stream()
                        .filter(tab -> has(tab, "selected"))
                        .findFirst()
                        .orElseThrow()
                : stop;
        return ringed.localToScene(ringed.getLayoutBounds());
    }

    private static int changed(WritableImage with, WritableImage without, Bounds around) {
        PixelReader before = with.getPixelReader();
        PixelReader after = without.getPixelReader();
        int right = (int) Math.min(with.getWidth(), around.getMaxX() + OUTSIDE);
        int bottom = (int) Math.min(with.getHeight(), around.getMaxY() + OUTSIDE);
        int changed = 0;
        for (int y = (int) Math.max(0, around.getMinY() - OUTSIDE); y < bottom; y++) {
            for (int x = (int) Math.max(0, around.getMinX() - OUTSIDE); x < right; x++) {
                if (contrast(before.getColor(x, y), after.getColor(x, y)) >= LEAST_CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }

    /** The contrast of WCAG 2.2. */
    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
