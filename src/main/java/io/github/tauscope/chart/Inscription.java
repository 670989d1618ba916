package io.github.tauscope.chart;

import io.github.tauscope.text.Printable;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A title or a caption of a figure: none, the one that the program writes, or a text of a person's own. Immutable.
 *
 * @param own the text of a person's own, printable and without spaces around it; empty for the other two
 */
public record Inscription(Kind kind, String own) {

    /** Who writes it. */
    public enum Kind {
        NONE,
        AUTOMATIC,
        OWN
    }

    private static final Pattern BREAK = Pattern.compile("\\R|\t");

    public static final Inscription NONE = new Inscription(Kind.NONE, "");
    public static final Inscription AUTOMATIC = new Inscription(Kind.AUTOMATIC, "");

    /** Returns a text of a person's own, in which line breaks and tabs are spaces; {@link #NONE} for a blank one. */
    public static Inscription of(String own) {
        String line = Printable.of(BREAK.matcher(own).replaceAll(" ").strip());
        return line.isEmpty() ? NONE : new Inscription(Kind.OWN, line);
    }

    /** Returns the one that the program writes, or none. */
    public static Inscription automatic(boolean on) {
        return on ? AUTOMATIC : NONE;
    }

    /** Returns none instead of a text of a person's own. */
    public Inscription withoutOwn() {
        return kind == Kind.OWN ? NONE : this;
    }

    public boolean isNone() {
        return kind == Kind.NONE;
    }

    /** Returns what is written; empty for none. */
    public String text(Supplier<String> automatic) {
        return kind == Kind.AUTOMATIC ? automatic.get() : own;
    }
}
