package io.github.tauscope.app.workbench;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Puts what a figure says beside the pointer, within the figure. */
public final class Tip {

    private static final double GAP = 14;

    private Tip() {}

    /** Shows a text at a point of the figure, over which the label lies. */
    public static void show(Label tip, String text, Region figure, double x, double y) {
        tip.setText(text);
        tip.setMaxWidth(figure.getWidth());
        tip.autosize();
        double right = x + GAP;
        double left = Math.max(0, x - GAP - tip.getWidth());
        double below = Math.min(y + GAP, figure.getHeight() - tip.getHeight());
        tip.relocate(right + tip.getWidth() <= figure.getWidth() ? right : left, Math.max(0, below));
        tip.setVisible(true);
    }
}
