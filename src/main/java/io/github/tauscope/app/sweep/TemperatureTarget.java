package io.github.tauscope.app.sweep;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.TemperatureFinder;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** What a temperature can be searched by. */
enum TemperatureTarget {
    /** The greatest probability, which falls from τ = 0 to ∞. */
    MAX("sweep.max.allowed", "sweep.max.beyond", "sweep.max.constant"),
    /** The entropy, which rises from τ = 0 to ∞. */
    ENTROPY("sweep.entropy.allowed", "sweep.entropy.beyond", "sweep.entropy.constant");

    private final String allowed;
    private final String beyond;
    private final String constant;

    TemperatureTarget(String allowed, String beyond, String constant) {
        this.allowed = allowed;
        this.beyond = beyond;
        this.constant = constant;
    }

    /** Finds the temperature; takes O(n) about 64 times. */
    TemperatureFinder.Answer find(Logits logits, double value) {
        return switch (this) {
            case MAX -> TemperatureFinder.ofMaxProbability(logits, value);
            case ENTROPY -> TemperatureFinder.ofEntropy(logits, value);
        };
    }

    /** Returns which values are allowed. */
    String allowed(Messages words) {
        return words.text(allowed);
    }

    /** Returns why no temperature of these logits has a value, and how many classes tie if that is what bounds it. */
    String none(double value, TemperatureFinder.Answer answer, Logits logits, Messages words) {
        String wanted = NumberText.full(value);
        String least = NumberText.full(answer.least());
        String greatest = NumberText.full(answer.greatest());
        String why = least.equals(greatest)
                ? words.text(constant, wanted, least)
                : words.text(beyond, wanted, least, greatest);
        int tied = logits.argmax().length;
        boolean bounds = tied > 1 && tied < logits.unmasked();
        return bounds ? words.text("sweep.tie", why, NumberText.grouped(String.valueOf(tied))) : why;
    }
}
