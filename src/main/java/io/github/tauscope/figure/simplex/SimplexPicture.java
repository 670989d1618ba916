package io.github.tauscope.figure.simplex;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Point;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A simplex at a size. */
public record SimplexPicture(SimplexFigure figure, SimplexLayout layout) implements Picture {

    /** How far a pointer may be from a mark or the path, in pixels at unit 1. */
    private static final double REACH = 12;

    @Override
    public List<Sheet> sheets() {
        SimplexData data = figure.data();
        Theme theme = figure.theme();
        Map<Box, String> plates = plates();
        List<Box> holes = theme.paper().opacity() > 0 ? List.of() : List.copyOf(plates.keySet());
        return List.of(
                new GroundSheet(layout, holes, theme),
                new PathSheet(layout, data.names(), data.path(), data.pins(), data.baseline(), plates, theme),
                new PointSheet(layout, data.path(), data.temperature(), theme));
    }

    /** Returns the names of marks by their places, which the point moves only where it comes to one. */
    private Map<Box, String> plates() {
        Map<Box, String> still = plates(false);
        double reach = SimplexLayout.POINT_RADIUS * layout.unit();
        Box around = new Box(point().x(), point().y(), 0, 0).widened(reach, reach);
        return still.keySet().stream().anyMatch(around::meets) ? plates(true) : still;
    }

    private Map<Box, String> plates(boolean areClearOfPoint) {
        SimplexData data = figure.data();
        Messages words = figure.words();
        NamePlates plates = new NamePlates(layout, data.path().points(layout.triangle()));
        if (areClearOfPoint) {
            plates.keepClear(point());
        }
        plates.name(words.text("simplex.uniform"), at(data.path(), Temperature.UNIFORM));
        plates.name(words.text("simplex.argmax"), at(data.path(), Temperature.ARGMAX));
        SimplexData.Other a = data.baseline();
        if (a != null) {
            plates.name(words.text("simplex.baseline"), at(a.path(), a.temperature()));
        }
        data.pins()
                .forEach(pin -> plates.name(
                        words.text("simplex.temperature", NumberText.temperature(pin)), at(data.path(), pin)));
        return plates.names();
    }

    private Point at(SimplexPath path, Temperature temperature) {
        return layout.triangle().at(path.at(temperature));
    }

    public SimplexData data() {
        return figure.data();
    }

    public Triangle triangle() {
        return layout.triangle();
    }

    public Point point() {
        return layout.triangle().at(figure.data().distribution());
    }

    public boolean isOnPoint(double x, double y) {
        return distance(data().path(), data().temperature(), x, y) <= REACH * layout.unit();
    }

    /** Returns the temperature of the path near a place, preferably that of the point or a mark. */
    public Optional<Temperature> temperatureAt(double x, double y) {
        Stream<Temperature> marked = Stream.concat(Stream.of(data().temperature()), data().pins().stream());
        return nearest(data().path(), marked, x, y);
    }

    /** Returns the same of the path of A. */
    public Optional<Temperature> baselineTemperatureAt(double x, double y) {
        SimplexData.Other a = data().baseline();
        return a == null ? Optional.empty() : nearest(a.path(), Stream.of(a.temperature()), x, y);
    }

    private Optional<Temperature> nearest(SimplexPath path, Stream<Temperature> marked, double x, double y) {
        return within(path, marked, x, y).or(() -> within(path, path.temperatures().stream(), x, y));
    }

    private Optional<Temperature> within(SimplexPath path, Stream<Temperature> temperatures, double x, double y) {
        return temperatures
                .filter(tau -> distance(path, tau, x, y) <= REACH * layout.unit())
                .min(Comparator.comparingDouble(tau -> distance(path, tau, x, y)));
    }

    private double distance(SimplexPath path, Temperature temperature, double x, double y) {
        Point at = layout.triangle().at(path.at(temperature));
        return StrictMath.hypot(at.x() - x, at.y() - y);
    }
}
