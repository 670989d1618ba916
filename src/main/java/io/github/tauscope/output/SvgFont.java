package io.github.tauscope.output;

import java.util.Locale;

/** What an SVG does so that its letters look as they are meant to. */
public enum SvgFont {
    /** Names the font; where that isn't installed, another sans serif replaces it. */
    NAME,
    /** Holds the letters that it uses as a font of its own, which browsers read and most editors don't. */
    EMBED,
    /** Has outlines instead of letters, for programs without fonts. */
    OUTLINE;

    /** Returns what writes the texts of one document. */
    SvgText text() {
        return switch (this) {
            case NAME -> new NamedText();
            case EMBED -> new EmbeddedText();
            case OUTLINE -> new OutlinedText();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
