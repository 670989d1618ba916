package io.github.tauscope.output.pdf;

import io.github.tauscope.output.font.FontSubset;
import io.github.tauscope.output.font.PlacedLetter;
import io.github.tauscope.output.font.TrueTypeFont;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A font with the letters that were written in it, each with a code of its own, so that a text can be searched and copied even if the
 * font has no glyph for some of it, or one for a letter and its marks.
 *
 * <p>Source: ISO 32000-1, 9.7 and 9.10.
 */
final class EmbeddedFont {

    /** What a character map of a font can list at once. */
    private static final int MOST_IN_A_LIST = 100;

    private static final int EM = 1000;
    private static final int LETTERS_OF_TAG = 6;
    private static final int ALPHABET = 26;

    /** How wide the stems are, roughly, which readers use if they have to replace the font. */
    private static final int STEM = 80;

    /** Where the table OS/2 has the height of capitals. */
    private static final int CAP_HEIGHT = 88;

    private final TrueTypeFont font;
    private final Map<Letter, Integer> codes = new LinkedHashMap<>();

    EmbeddedFont(TrueTypeFont font) {
        this.font = font;
    }

    /** A character whose glyph is shown, and the text that it stands for. */
    private record Letter(int character, String text) {}

    /** Returns the operator that shows a text. Letters that don't stand where the one before ends are moved there. */
    String shown(String text) {
        StringBuilder strings = new StringBuilder("<");
        double pen = 0;
        for (PlacedLetter placed : PlacedLetter.of(VisualOrder.of(text), font)) {
            if (placed.x() != pen) {
                strings.append("> ").append(PdfText.decimal(pen - placed.x())).append(" <");
            }
            Letter letter = new Letter(placed.letter(), placed.text());
            strings.append(PdfText.fourDigits(codes.computeIfAbsent(letter, any -> codes.size() + 1)));
            pen = placed.x() + width(font.glyph(placed.letter()));
        }
        strings.append('>');
        boolean isMoved = strings.indexOf(" ") >= 0;
        return isMoved ? "[" + strings + "] TJ" : strings + " Tj";
    }

    /** Adds the font and returns its reference. */
    PdfReference addTo(PdfDocument document) {
        List<Integer> glyphs = new ArrayList<>(List.of(TrueTypeFont.MISSING));
        codes.keySet().forEach(letter -> glyphs.add(font.glyph(letter.character())));
        byte[] file = FontSubset.file(font, glyphs);
        String name = tag(file) + "+" + font.name();
        PdfReference descriptor = document.add(descriptor(name, document.addStream(" /Length1 " + file.length, file)));
        String widths =
                glyphs.stream().map(glyph -> String.valueOf(width(glyph))).collect(Collectors.joining(" "));
        PdfReference descendant = document.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                + descriptor
                + " /CIDToGIDMap /Identity /DW 1000 /W [0 [" + widths + "]] >>");
        PdfReference letters = document.addStream("", toUnicode().getBytes(StandardCharsets.US_ASCII));
        return document.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + name
                + " /Encoding /Identity-H /DescendantFonts [" + descendant + "] /ToUnicode " + letters + " >>");
    }

    /** A box stands for a letter of a fallback font, for which figures leave an em. */
    private int width(int glyph) {
        return glyph == TrueTypeFont.MISSING ? EM : font.advance(glyph);
    }

    private String descriptor(String name, PdfReference file) {
        ByteBuffer head = font.table("head");
        ByteBuffer lines = font.table("hhea");
        return "<< /Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [" + head.getShort(36) + " "
                + head.getShort(38)
                + " " + head.getShort(40) + " " + head.getShort(42) + "] /ItalicAngle 0 /Ascent " + lines.getShort(4)
                + " /Descent " + lines.getShort(6) + " /CapHeight "
                + font.table("OS/2").getShort(CAP_HEIGHT) + " /StemV " + STEM + " /FontFile2 " + file + " >>";
    }

    /** Returns six letters that subsets of other characters don't have. */
    private static String tag(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file);
        StringBuilder tag = new StringBuilder();
        for (long rest = sum.getValue(); tag.length() < LETTERS_OF_TAG; rest /= ALPHABET) {
            tag.append((char) ('A' + rest % ALPHABET));
        }
        return tag.toString();
    }

    /** Returns the character map that says which characters the codes stand for. */
    private String toUnicode() {
        List<String> lines = codes.entrySet().stream()
                .map(entry -> "<" + PdfText.fourDigits(entry.getValue()) + "> <"
                        + PdfText.utf16(entry.getKey().text()) + ">\n")
                .toList();
        StringBuilder map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += MOST_IN_A_LIST) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + MOST_IN_A_LIST));
            map.append(some.size())
                    .append(" beginbfchar\n")
                    .append(String.join("", some))
                    .append("endbfchar\n");
        }
        return map.append(
                        """
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """)
                .toString();
    }
}
