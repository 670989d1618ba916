package io.github.tauscope.app.workbench;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Puts what a figure says of a point beside that point, within the figure. */
public final class TipPlace {

    private static final double GAP = 14;

    private TipPlace() {}

    /** Puts a label that nobody lays out right of a point and below it, or left of it where there is no room. */
    public static void put(Label tip, Region figure, double pointX, double pointY) {
        tip.setMaxWidth(figure.getWidth());
        tip.autosize();
        double right = pointX + GAP;
        double left = pointX - GAP - tip.getWidth();
        double x = right + tip.getWidth() <= figure.getWidth() ? right : Math.max(0, left);
        double y = Math.min(pointY + GAP, figure.getHeight() - tip.getHeight());
        tip.relocate(x, Math.max(0, y));
    }
}
