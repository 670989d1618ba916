package io.github.tauscope.output;

import io.github.tauscope.figure.Theme;
import java.util.Locale;

/** The themes in which figures are written to files. */
public enum FileTheme {
    /** Dark on white. */
    LIGHT,
    /** Light on near black. */
    DARK,
    /** Dark, with nothing behind. */
    TRANSPARENT,
    /** Black on white, for projectors. */
    PROJECTOR;

    /** Returns the colours. */
    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case TRANSPARENT -> Theme.TRANSPARENT;
            case PROJECTOR -> Theme.PROJECTOR;
        };
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
