package io.github.tauscope.figure;

import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import java.util.List;

/**
 * The icon of the program: bars of the softmax of 1, 2, 3 at τ = 1 above the slider of the temperature. Most of its marks meet whole
 * pixels at 16, 32, 48 and so on.
 *
 * @param size its width and height in pixels
 */
public record Icon(int size) implements Picture {

    /** The sizes that desktops ask for. */
    public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    /** The units that the icon is drawn in, from one edge to the other. */
    private static final double UNITS = 16;

    private static final Ink TILE = Ink.of(0x0B2F4A);
    private static final Ink BAR = Ink.of(0x56B4E9);
    private static final Ink TRACK = Ink.of(0xE6EDF3);
    private static final Ink THUMB = Ink.of(0xE69F00);

    private static final double CORNER = 3;
    private static final double FIRST_BAR = 2;
    private static final double BAR_WIDTH = 3;
    private static final double BAR_STEP = 4.5;
    private static final double AXIS = 10;

    /** The height of a bar for p = 1. */
    private static final double FULL = 12;

    private static final double TRACK_Y = 12.5;
    private static final double THUMB_X = 9.5;
    private static final double THUMB_RADIUS = 1.5;

    private static final Distribution SHOWN = Distribution.of(Logits.of(1, 2, 3), Temperature.ONE);

    @Override
    public List<Sheet> sheets() {
        return List.of(this::paintMarks);
    }

    private void paintMarks(Surface surface) {
        surface.fillRectangle(box(0, 0, UNITS, UNITS), CORNER * unit(), TILE);
        for (int i = 0; i < SHOWN.size(); i++) {
            double height = FULL * SHOWN.probability(i);
            surface.fillRectangle(box(FIRST_BAR + BAR_STEP * i, AXIS - height, BAR_WIDTH, height), 0, BAR);
        }
        surface.fillRectangle(box(FIRST_BAR, TRACK_Y - 0.5, UNITS - 2 * FIRST_BAR, 1), unit() / 2, TRACK);
        surface.circle(new Point(THUMB_X * unit(), TRACK_Y * unit()), THUMB_RADIUS * unit(), THUMB);
    }

    private Box box(double x, double y, double width, double height) {
        return new Box(x * unit(), y * unit(), width * unit(), height * unit());
    }

    private double unit() {
        return size / UNITS;
    }
}
