package io.github.tauscope.session;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.calibration.Reliability;
import io.github.tauscope.model.BarsPrediction;
import io.github.tauscope.model.BinsPrediction;
import io.github.tauscope.model.CurvePrediction;
import io.github.tauscope.model.DrawsPrediction;
import io.github.tauscope.model.Prediction;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.model.Shares;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a prediction, whose fields tell its kind. */
final class PredictionReader {

    private final JsonFields json;
    private final List<Double> guess = new ArrayList<>();
    private final List<Temperature> temperatures = new ArrayList<>();
    private @Nullable SortedSet<Integer> overconfident;
    private @Nullable Temperature target;
    private @Nullable Temperature from;
    private boolean isOpen = true;
    private int draws;
    private int curve;

    PredictionReader(JsonFields json) {
        this.json = json;
    }

    /** Reads one; null for none. */
    @Nullable
    Prediction read() throws IOException {
        if (json.isNull()) {
            return null;
        }
        json.object(Map.of(
                "target", () -> target = json.temperature(),
                "from", () -> from = json.temperature(),
                "guess", () -> json.list(() -> guess.add(json.number(0, 1))),
                "draws", () -> draws = json.whole(1, Sampling.MOST),
                "curve", () -> curve = json.whole(1, Integer.MAX_VALUE),
                "temperatures", () -> json.list(() -> temperatures.add(json.temperature())),
                "overconfident", this::bins,
                "open", () -> isOpen = json.flag()));
        if (target != null) {
            return new BarsPrediction(target, shares(), from);
        }
        if (draws > 0) {
            return new DrawsPrediction(draws, shares(), isOpen);
        }
        if (curve > 0) {
            SortedMap<Temperature, Double> points = points();
            return json.made(() -> new CurvePrediction(curve - 1, points, isOpen), "session.prediction.curve");
        }
        if (overconfident != null) {
            return new BinsPrediction(overconfident, isOpen);
        }
        throw json.refused("session.prediction");
    }

    private Shares shares() {
        return json.made(() -> new Shares(guess), "session.prediction.shares");
    }

    private void bins() throws IOException {
        SortedSet<Integer> bins = new TreeSet<>();
        json.list(() -> bins.add(json.whole(1, Reliability.BINS) - 1));
        overconfident = bins;
    }

    private SortedMap<Temperature, Double> points() {
        if (temperatures.size() != guess.size()) {
            throw json.refused("session.prediction.points", temperatures.size(), guess.size());
        }
        SortedMap<Temperature, Double> points = new TreeMap<>();
        for (int k = 0; k < guess.size(); k++) {
            points.put(temperatures.get(k), guess.get(k));
        }
        return points;
    }
}
