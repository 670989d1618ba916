package io.github.tauscope.app.loss;

import io.github.tauscope.chart.LossView;
import io.github.tauscope.figure.loss.Gradient;
import io.github.tauscope.figure.loss.LossText;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.NormFace;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** What a loss teaches in its present state, in sentences. */
final class LossLessonText {

    private LossLessonText() {}

    /** Returns what the temperature can do for the loss. */
    static String lesson(LossView view, Messages words) {
        return view.contrast()
                ? ofContrast(view.reading().experiment().inquiry().contrast(), words)
                : ofClass(view, words);
    }

    /** Returns what a warmer temperature would do, and how small NormFace's loss can get at this one. In O(n). */
    static String numbers(LossView view, Messages words) {
        return numbers(slope(view.gradient().slope(), words), view, words);
    }

    /** Returns the same while it is not yet known what a warmer temperature would do. */
    static String numbersSoFar(LossView view, Messages words) {
        return numbers(words.text("loss.slope.waiting"), view, words);
    }

    private static String numbers(String slope, LossView view, Messages words) {
        return view.contrast() ? slope : words.text("loss.numbers", slope, normFace(view, words));
    }

    private static String ofClass(LossView view, Messages words) {
        Logits logits = view.reading().experiment().logits();
        int y = view.reading().experiment().trueClass();
        String label = view.trueLabel();
        int ties = logits.argmax().length;
        if (logits.isMasked(y)) {
            return words.text("loss.lesson.masked", label);
        }
        if (logits.unmasked() == 1) {
            return words.text("loss.lesson.single", label);
        }
        if (logits.get(y) < logits.max()) {
            return words.text("loss.lesson.wrong", label, number(StrictMath.log(2)));
        }
        if (ties == logits.unmasked()) {
            return words.text("loss.lesson.equal", number(StrictMath.log(ties)));
        }
        return ties == 1
                ? words.text("loss.lesson.right", label)
                : words.text("loss.lesson.tie", label, String.valueOf(ties), number(StrictMath.log(ties)));
    }

    private static String ofContrast(InfoNceCase contrast, Messages words) {
        if (contrast.negatives() == 0) {
            return words.text("loss.lesson.noNegative");
        }
        String blind = number(StrictMath.log1p((double) contrast.negatives()));
        if (contrast.positive() == contrast.negative()) {
            return words.text("loss.lesson.alike", blind);
        }
        return contrast.positive() > contrast.negative()
                ? words.text("loss.lesson.near", blind)
                : words.text("loss.lesson.far", blind);
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
                NumberText.grouped(String.valueOf(n)),
                NumberText.grouped(NumberText.rounded(temperature.beta())),
                bound(n, temperature));
    }

    /** Writes the bound; 0 only where it is that, at τ = 0. */
    static String bound(int n, Temperature temperature) {
        double bound = NormFace.lowerBound(n, temperature);
        return bound == 0 && temperature.value() > 0 ? "≈ 0" : number(bound);
    }

    private static String number(double value) {
        return LossText.number(value);
    }
}
