package io.github.tauscope.app.sweep;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.TemperatureFinder;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.util.Locale;

/** What a temperature can be searched by. */
enum TemperatureTarget {
    /** The greatest probability, which falls from τ = 0 to ∞. */
    MAX,
    /** The entropy, which rises from τ = 0 to ∞. */
    ENTROPY;

    /** Finds the temperature; takes O(n) about 64 times. */
    TemperatureFinder.Answer find(Logits logits, double value) {
        return switch (this) {
            case MAX -> TemperatureFinder.ofMaxProbability(logits, value);
            case ENTROPY -> TemperatureFinder.ofEntropy(logits, value);
        };
    }

    String allowed(Messages words) {
        return words.text("sweep." + this + ".allowed");
    }

    /** Returns why no temperature of these logits has a value, and how many classes tie if that is what bounds it. */
    String none(double value, TemperatureFinder.Answer answer, Logits logits, Messages words) {
        String wanted = NumberText.full(value);
        String least = NumberText.full(answer.least());
        String greatest = NumberText.full(answer.greatest());
        String why = least.equals(greatest)
                ? words.text("sweep." + this + ".constant", wanted, least)
                : words.text("sweep." + this + ".beyond", wanted, least, greatest);
        int tied = logits.argmax().length;
        boolean bounds = tied > 1 && tied < logits.unmasked();
        return bounds ? words.text("sweep.tie", why, NumberText.count(tied)) : why;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
