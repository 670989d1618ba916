package io.github.tauscope.app.workbench;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where a window is on the screens, in pixels of the desktop. While it is maximized, where it will be afterwards. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final double FIRST_PART = 0.8;
    private static final String SEPARATOR = ",";

    /** How much of a window has to be on a screen: enough to grab it and to know it again. */
    private static final double LEAST_SEEN = 0.5;

    /** Throws {@link IllegalArgumentException} for a size that no window has. */
    public WindowPlace {
        boolean finite = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height);
        if (!finite || width <= 0 || height <= 0) {
            throw new IllegalArgumentException();
        }
    }

    /** Returns the place of a first start: about 80 % of a screen in its middle, but not less than a size that fits. */
    public static WindowPlace first(Rectangle2D screen, double leastWidth, double leastHeight) {
        double width = Math.min(screen.getWidth(), Math.max(leastWidth, FIRST_PART * screen.getWidth()));
        double height = Math.min(screen.getHeight(), Math.max(leastHeight, FIRST_PART * screen.getHeight()));
        double x = screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = screen.getMinY() + (screen.getHeight() - height) / 2;
        return new WindowPlace(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height), false);
    }

    /** Reads what {@link #toString} wrote. Throws {@link IllegalArgumentException} for anything else. */
    public static WindowPlace parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException(text);
        }
        double[] numbers =
                Arrays.stream(parts, 0, 4).mapToDouble(Double::parseDouble).toArray();
        return new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], Boolean.parseBoolean(parts[4]));
    }

    /** Returns this place, or the nearest one wholly on the first screen where most of it is on none of them. */
    public WindowPlace within(List<Rectangle2D> screens) {
        double area = width * height;
        if (screens.stream().anyMatch(screen -> seen(screen) >= LEAST_SEEN * area && y >= screen.getMinY())) {
            return this;
        }
        Rectangle2D screen = screens.get(0);
        double fittingWidth = Math.min(width, screen.getWidth());
        double fittingHeight = Math.min(height, screen.getHeight());
        return new WindowPlace(
                Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - fittingWidth)),
                Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - fittingHeight)),
                fittingWidth,
                fittingHeight,
                maximized);
    }

    private double seen(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    @Override
    public String toString() {
        return String.join(
                SEPARATOR,
                String.valueOf(x),
                String.valueOf(y),
                String.valueOf(width),
                String.valueOf(height),
                String.valueOf(maximized));
    }
}
