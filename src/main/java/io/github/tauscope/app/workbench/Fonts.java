package io.github.tauscope.app.workbench;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled font. Each of its two weights is a family of its own to JavaFX; {@code -fx-font-weight} does not find them. */
public final class Fonts {

    private static final String FOLDER = "/io/github/tauscope/fonts/";
    private static final double ANY_SIZE = 14;
    private static final String REGULAR = "IBM Plex Sans";
    private static final String SEMI_BOLD = "IBM Plex Sans SemiBold";

    private Fonts() {}

    /** Makes the font known to JavaFX. Call it before a stylesheet names the font. */
    public static void load() {
        load("IBMPlexSans-Regular.ttf");
        load("IBMPlexSans-SemiBold.ttf");
    }

    public static Font of(TextStyle style) {
        return Font.font(style.weight() == TextStyle.Weight.REGULAR ? REGULAR : SEMI_BOLD, style.size());
    }

    public static TextStyle styleOf(Font font) {
        Ink any = Ink.of(0);
        return font.getFamily().equals(SEMI_BOLD)
                ? TextStyle.semiBold(font.getSize(), any)
                : TextStyle.regular(font.getSize(), any);
    }

    private static void load(String file) {
        try (var stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (Font.loadFont(stream, ANY_SIZE) == null) {
                throw new IllegalStateException("The font " + file + " cannot be read.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
