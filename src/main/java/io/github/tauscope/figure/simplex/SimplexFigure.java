package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;

/**
 * Three probabilities as a point of a triangle, on the path that it takes from τ = 0, the argmax, to τ = ∞, the centre.
 *
 * <p>Behind it faintly the paths of other logits, ¼, ½ and ¾ of each class, and dashed where two classes have the same
 * probability, which no path crosses. Marked temperatures have a ring on the path, and their name where there is room. A
 * is a dashed path with a ring.
 */
public record SimplexFigure(SimplexData data, Theme theme, Messages words) implements Figure<SimplexPicture> {

    @Override
    public SimplexPicture at(Extent extent) {
        return new SimplexPicture(this, SimplexLayout.of(extent));
    }

    @Override
    public String description() {
        return SimplexDescription.of(data, words);
    }
}
