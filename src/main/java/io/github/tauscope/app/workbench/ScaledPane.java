package io.github.tauscope.app.workbench;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** Shows its content larger or smaller than it is: lays it out in its own size divided by the scale, and enlarges it. */
public final class ScaledPane extends Region {

    private static final String STYLE = "scaled-pane";

    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private final Region content;

    public ScaledPane(Region content) {
        this.content = content;
        getStyleClass().add(STYLE);
        Scale transform = new Scale();
        transform.xProperty().bind(scale);
        transform.yProperty().bind(scale);
        content.getTransforms().add(transform);
        getChildren().add(content);
        scale.subscribe(this::requestLayout);
    }

    /** Returns the scale of what a window shows, 1 if it has none. */
    static double scaleOf(Window window) {
        return window.getScene().getRoot().lookup("." + STYLE) instanceof ScaledPane pane ? pane.scale.get() : 1;
    }

    public DoubleProperty scaleProperty() {
        return scale;
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.get(), getHeight() / scale.get());
    }

    @Override
    protected double computePrefWidth(double height) {
        return scale.get() * content.prefWidth(unscaled(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return scale.get() * content.prefHeight(unscaled(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return scale.get() * content.minWidth(unscaled(height));
    }

    @Override
    protected double computeMinHeight(double width) {
        return scale.get() * content.minHeight(unscaled(width));
    }

    private double unscaled(double length) {
        return length == USE_COMPUTED_SIZE ? USE_COMPUTED_SIZE : length / scale.get();
    }
}
