package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;

/**
 * Writes numbers that run upwards with pictures of their signs. Without a graphics card, JavaFX fills each letter that is turned as a
 * shape, which takes several times as long as a picture of it. For canvases whose pixels are those of the screen.
 */
public final class UprightNumbers {

    private static final String SIGNS = "0123456789.-e";

    /** So many places within a pixel keep the distances of the signs even. Across, whole pixels do: all have the same baseline. */
    private static final int PLACES = 4;

    /** Around a sign, for what of it is before its origin, below its baseline or antialiased. */
    private static final int MARGIN = 3;

    /** More styles than figures have at a time; while a window changes its size, they change too. */
    private static final int MOST = 8;

    /** In each, the signs are beside each other, and below each other at all places within a pixel. */
    private final Map<TextStyle, Image> pictures = new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TextStyle, Image> eldest) {
            return size() > MOST;
        }
    };

    /** Returns whether a text has only signs that there are pictures of. */
    static boolean isNumber(String text) {
        return text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /** Writes a number so that its anchor is at a point, up to half a pixel across and an eighth along. */
    void write(GraphicsContext graphics, String number, double x, double y, TextStyle style) {
        Image picture = pictures.computeIfAbsent(style.anchored(TextStyle.Anchor.START), UprightNumbers::picture);
        Affine moved = graphics.getTransform();
        int side = side(style);
        double left = Math.round(x + moved.getTx()) - baseline(style) - moved.getTx();
        double along = y + moved.getTy() + style.before(number);
        for (int i = 0; i < number.length(); i++) {
            String sign = number.substring(i, i + 1);
            int place = (int) Math.round(along * PLACES);
            double top = Math.floorDiv(place, PLACES) + MARGIN - side - moved.getTy();
            double row = Math.floorMod(place, PLACES) * side;
            graphics.drawImage(picture, SIGNS.indexOf(sign) * side, row, side, side, left, top, side, side);
            along -= style.width(sign);
        }
    }

    private static Image picture(TextStyle style) {
        int side = side(style);
        Canvas canvas = new Canvas(SIGNS.length() * side, PLACES * side);
        CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
        for (int place = 0; place < PLACES; place++) {
            double y = (place + 1) * side - MARGIN + (double) place / PLACES;
            for (int k = 0; k < SIGNS.length(); k++) {
                surface.text(SIGNS.substring(k, k + 1), k * side + baseline(style), y, style);
            }
        }
        SnapshotParameters bare = new SnapshotParameters();
        bare.setFill(Color.TRANSPARENT);
        return canvas.snapshot(bare, null);
    }

    /** Returns the side of the square that a sign is in: no sign is wider or higher than its letters are large. */
    private static int side(TextStyle style) {
        return baseline(style) + MARGIN;
    }

    private static int baseline(TextStyle style) {
        return (int) Math.ceil(style.size()) + MARGIN;
    }
}
