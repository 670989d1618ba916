package io.github.tauscope.app.sweep;

import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.TemperatureFinder;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;

/** What a temperature can be sought by. */
enum TemperatureTarget {
    /** The greatest probability, which falls from τ = 0 to ∞. */
    MAX {
        @Override
        TemperatureFinder.Answer find(Logits logits, double value) {
            return TemperatureFinder.ofMaxProbability(logits, value);
        }

        @Override
        String allowed(Messages words) {
            return words.text("sweep.max.allowed");
        }

        @Override
        String beyond(String value, String least, String greatest, Messages words) {
            return least.equals(greatest)
                    ? words.text("sweep.max.constant", value, least)
                    : words.text("sweep.max.beyond", value, greatest, least);
        }
    },

    /** The entropy, which rises from τ = 0 to ∞. */
    ENTROPY {
        @Override
        TemperatureFinder.Answer find(Logits logits, double value) {
            return TemperatureFinder.ofEntropy(logits, value);
        }

        @Override
        String allowed(Messages words) {
            return words.text("sweep.entropy.allowed");
        }

        @Override
        String beyond(String value, String least, String greatest, Messages words) {
            return least.equals(greatest)
                    ? words.text("sweep.entropy.constant", value, least)
                    : words.text("sweep.entropy.beyond", value, least, greatest);
        }
    };

    /** Finds the temperature; in O(n) some 64 times. */
    abstract TemperatureFinder.Answer find(Logits logits, double value);

    /** Returns what may be asked. */
    abstract String allowed(Messages words);

    /** Returns why no temperature has a value. */
    abstract String beyond(String value, String least, String greatest, Messages words);

    /** Returns why no temperature of these logits has a value, and that a tie bounds it where one does. */
    String none(double value, TemperatureFinder.Answer answer, Logits logits, Messages words) {
        String why = beyond(
                NumberText.full(value), NumberText.full(answer.least()), NumberText.full(answer.greatest()), words);
        int tied = logits.argmax().length;
        boolean bounds = tied > 1 && tied < logits.unmasked();
        return bounds ? words.text("sweep.tie", why, NumberText.grouped(String.valueOf(tied))) : why;
    }
}
