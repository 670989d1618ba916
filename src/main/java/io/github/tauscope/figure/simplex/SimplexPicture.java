package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.kernel.Temperature;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A simplex at a size. */
public final class SimplexPicture implements Picture {

    /** How far from a mark or the path a pointer still means it. */
    private static final double REACH = 12;

    private final SimplexFigure figure;
    private final SimplexLayout layout;

    SimplexPicture(SimplexFigure figure, SimplexLayout layout) {
        this.figure = figure;
        this.layout = layout;
    }

    @Override
    public List<Sheet> sheets() {
        SimplexData data = figure.data();
        return List.of(
                new GroundSheet(layout, figure.theme()),
                new PathSheet(
                        layout,
                        data.names(),
                        data.path(),
                        data.pins(),
                        data.baseline(),
                        figure.theme(),
                        figure.words()),
                new PointSheet(layout, data.path(), data.temperature(), figure.theme()));
    }

    /** Returns what it shows. */
    public SimplexData data() {
        return figure.data();
    }

    /** Returns the triangle. */
    public Triangle triangle() {
        return layout.triangle();
    }

    /** Returns the point at the present temperature. */
    public Point point() {
        return layout.triangle().at(figure.data().distribution());
    }

    /** Returns whether a place is on the point, as far as a hand can tell. */
    public boolean isOnPoint(double x, double y) {
        return distance(data().path(), data().temperature(), x, y) <= REACH * layout.unit();
    }

    /** Returns the temperature at a place near the path: of the point or a mark rather than of another one. */
    public Optional<Temperature> temperatureAt(double x, double y) {
        SimplexData data = data();
        Stream<Temperature> marked = Stream.concat(Stream.of(data.temperature()), data.pins().stream());
        return nearest(data.path(), marked, x, y)
                .or(() -> nearest(data.path(), data.path().temperatures().stream(), x, y));
    }

    /** Returns the same of the path of A. */
    public Optional<Temperature> baselineTemperatureAt(double x, double y) {
        SimplexData.Other a = data().baseline();
        return a == null
                ? Optional.empty()
                : nearest(a.path(), Stream.of(a.temperature()), x, y)
                        .or(() -> nearest(a.path(), a.path().temperatures().stream(), x, y));
    }

    private Optional<Temperature> nearest(SimplexPath path, Stream<Temperature> temperatures, double x, double y) {
        return temperatures
                .filter(tau -> distance(path, tau, x, y) <= REACH * layout.unit())
                .min(Comparator.comparingDouble(tau -> distance(path, tau, x, y)));
    }

    private double distance(SimplexPath path, Temperature temperature, double x, double y) {
        Point at = layout.triangle().at(path.at(temperature));
        return StrictMath.hypot(at.x() - x, at.y() - y);
    }
}
