package io.github.tauscope.figure.loss;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.util.List;

/**
 * The gradient ∂L/∂z as bars that hang from 0 or stand on it, each with its number on the other side of the line.
 *
 * <p>The axis goes from −1/τ to 1/τ, so that a bar is as high as p − y; an infinite component, which only a limit has, fills
 * it. Where there is no room for a column for each class, the most likely and the true one have one, and all others share
 * one.
 */
public record GradientFigure(Gradient gradient, Theme theme, Messages words) implements Figure<GradientPicture> {

    @Override
    public GradientPicture at(Extent extent) {
        List<GradientBar> bars = gradient.bars(GradientLayout.capacity(extent), words);
        return new GradientPicture(this, bars, GradientLayout.of(bars, extent));
    }

    @Override
    public String description() {
        return LossDescription.ofGradient(gradient.temperature(), gradient.bars(Gradient.MOST, words), words);
    }
}
