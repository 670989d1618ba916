package io.github.tauscope.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Makes {@code fonts/advances.properties} from the bundled fonts; {@link FontMetricsTest} fails where the two differ.
 * Run its main from the project's folder after another version of the font is put in.
 */
final class AdvanceTable {

    static final Path FONTS = Path.of("resources/io/github/tauscope/fonts");
    private static final int LAST = 0x2BFF;

    private AdvanceTable() {}

    public static void main(String[] args) throws IOException, FontFormatException {
        Files.writeString(FONTS.resolve("advances.properties"), table(), StandardCharsets.US_ASCII);
    }

    static String table() throws IOException, FontFormatException {
        return "# Advance widths of IBM Plex Sans in 1/1000 em, made by AdvanceTable.\n"
                + "# WEIGHT.HHHH = those of the 16 code points from U+HHHH on; - where the font has no glyph.\n"
                + lines("REGULAR", "IBMPlexSans-Regular.ttf")
                + lines("SEMI_BOLD", "IBMPlexSans-SemiBold.ttf");
    }

    private static String lines(String weight, String file) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, FONTS.resolve(file).toFile())
                .deriveFont(1000f);
        StringBuilder lines = new StringBuilder();
        for (int first = 0x20; first <= LAST; first += 16) {
            String line = line(font, first);
            if (!line.matches("[- ]*")) {
                lines.append(String.format(Locale.ROOT, "%s.%04X=%s%n", weight, first, line));
            }
        }
        return lines.toString().replace("\r", "");
    }

    private static String line(Font font, int first) {
        FontRenderContext exact = new FontRenderContext(null, false, true);
        StringJoiner line = new StringJoiner(" ");
        for (int c = first; c < first + 16; c++) {
            long advance = Math.round(font.createGlyphVector(exact, Character.toString(c))
                    .getGlyphMetrics(0)
                    .getAdvanceX());
            // JDKs differ in which letters without a width a font can display; FontMetrics knows them by their kind
            line.add(font.canDisplay(c) && advance > 0 ? String.valueOf(advance) : "-");
        }
        return line.toString();
    }
}
