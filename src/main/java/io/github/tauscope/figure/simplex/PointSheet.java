package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Distribution;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.NumberText;

/** What moves with τ: the point, and the probabilities at the corners. */
record PointSheet(SimplexLayout layout, SimplexPath path, Temperature temperature, Theme theme) implements Sheet {

    private static final double RING = 2;

    @Override
    public void paint(Surface surface) {
        Distribution p = path.at(temperature);
        for (int k = 0; k < p.size(); k++) {
            Point at = layout.value(k);
            TextStyle style = layout.anchored(k, layout.valueStyle(theme.ink()));
            surface.text(NumberText.probability(p.at(k)), at.x(), at.y(), style);
        }
        Point point = layout.triangle().at(p);
        double radius = SimplexLayout.POINT_RADIUS * layout.unit();
        surface.circle(point, radius, theme.paper());
        surface.circle(point, radius - RING * layout.unit(), theme.probability());
    }
}
