package io.github.tauscope.session;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Messages;
import java.util.Locale;

/**
 * What a session file and a link hold. Immutable.
 *
 * @param experiment with its inquiry and A
 * @param look without the theme and the language, which are those of whoever opens it
 * @param figure the tab
 */
public record Session(Experiment experiment, Look look, FigureKind figure) {

    /** How a new window shows its figures. */
    static final Look NEUTRAL = Look.of(Theme.LIGHT, Messages.of(Locale.ROOT));

    public Session {
        look = NEUTRAL.like(look);
    }

    public Session with(Experiment changed) {
        return new Session(changed, look, figure);
    }

    /** Returns whether both show the same, on whichever tab. */
    public boolean hasContentOf(Session other) {
        return experiment.equals(other.experiment) && look.equals(other.look);
    }
}
