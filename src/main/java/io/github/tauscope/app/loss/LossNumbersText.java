package io.github.tauscope.app.loss;

import io.github.tauscope.chart.LossView;
import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.LossText;
import io.github.tauscope.kernel.NormFace;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** Sentences about how a loss changes with the temperature, and how small it can get. */
final class LossNumbersText {

    private LossNumbersText() {}

    /** Returns the slope of the loss and NormFace's bound at the current temperature. In O(n). */
    static String numbers(LossView view, Messages words) {
        return numbers(slope(view.gradient().slope(), words), view, words);
    }

    /** Returns the same while the slope is being computed. */
    static String numbersSoFar(LossView view, Messages words) {
        return numbers(words.text("loss.slope.waiting"), view, words);
    }

    private static String numbers(String slope, LossView view, Messages words) {
        return view.boundedClasses() == 0 ? slope : words.text("loss.numbers", slope, normFace(view, words));
    }

    private static String slope(Gradient.Slope slope, Messages words) {
        if (slope.value() == 0) {
            return words.text(slope.exact() ? "loss.slope.flat" : "loss.slope.tiny", slope.text());
        }
        return words.text(slope.value() > 0 ? "loss.slope.costs" : "loss.slope.helps", slope.text());
    }

    private static String normFace(LossView view, Messages words) {
        int n = view.boundedClasses();
        if (n == 1) {
            return words.text("loss.normFace.single");
        }
        Temperature temperature = view.reading().experiment().temperature();
        return words.text(
                "loss.normFace",
                NumberText.count(n),
                NumberText.grouped(NumberText.rounded(temperature.beta())),
                bound(n, temperature));
    }

    /** Writes the bound; as 0 only where it is exactly that, at τ = 0. */
    static String bound(int n, Temperature temperature) {
        double bound = NormFace.lowerBound(n, temperature);
        return bound == 0 && temperature.value() > 0 ? "≈ 0" : LossText.number(bound);
    }
}
