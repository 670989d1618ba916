package io.github.tauscope.app.sampling;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Places a tip beside the pointer, within the figure that it is over. */
record PointerTip(Label label, Region figure) {

    private static final double GAP = 14;

    void show(String text, Point2D pointer) {
        label.setText(text);
        label.setMaxWidth(figure.getWidth());
        label.autosize();
        double right = pointer.getX() + GAP;
        double left = pointer.getX() - GAP - label.getWidth();
        double x = right + label.getWidth() <= figure.getWidth() ? right : Math.max(0, left);
        double y = Math.min(pointer.getY() + GAP, figure.getHeight() - label.getHeight());
        label.relocate(x, Math.max(0, y));
        label.setVisible(true);
    }

    void hide() {
        label.setVisible(false);
    }
}
