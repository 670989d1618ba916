package io.github.tauscope.output.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * A TrueType file with some of the characters of a font, as browsers take it: they refuse a font without a character map, names and
 * metrics.
 *
 * <p>Source: Microsoft, "OpenType specification" 1.9, chapters cmap, OS/2, post; the tables that the OpenType Sanitizer of Chromium and
 * Firefox asks for.
 */
public final class WebFont {

    /** Where the table OS/2 has the first of the characters, and behind it the last. */
    private static final int FIRST_CHARACTER = 64;

    /** The version of a table post that names no glyphs, and how long that is. */
    private static final int NAMELESS = 0x00030000;

    private static final int NAMELESS_LENGTH = 32;

    private static final int MAP_HEADER = 12;
    private static final int SEGMENT_HEADER = 16;
    private static final int SEGMENT = 8;
    private static final int NO_CHARACTER = 0xFFFF;

    private final TrueTypeFont font;
    private final List<Integer> letters;

    private WebFont(TrueTypeFont font, Collection<Integer> letters) {
        this.font = font;
        this.letters = letters.stream().filter(font::has).distinct().sorted().toList();
    }

    /**
     * Returns the file.
     *
     * @param family the name of its own that it gets: the licence keeps that of the font for the whole of it
     * @param letters code points, at least one that the font has; those that it lacks are left out
     */
    public static byte[] of(TrueTypeFont font, String family, Collection<Integer> letters) {
        return new WebFont(font, letters).file(family);
    }

    private byte[] file(String family) {
        List<Integer> glyphs = new ArrayList<>(List.of(TrueTypeFont.MISSING));
        letters.forEach(letter -> glyphs.add(font.glyph(letter)));
        SortedMap<String, byte[]> tables = FontSubset.tables(font, glyphs);
        tables.put("cmap", characterMap());
        tables.put("name", NameTable.of(font, family));
        tables.put("post", post());
        tables.put(
                "OS/2",
                font.copy("OS/2")
                        .putShort(FIRST_CHARACTER, letters.get(0).shortValue())
                        .putShort(
                                FIRST_CHARACTER + 2,
                                letters.get(letters.size() - 1).shortValue())
                        .array());
        return FontFile.of(tables);
    }

    private byte[] post() {
        return ByteBuffer.allocate(NAMELESS_LENGTH)
                .put(font.table("post").limit(NAMELESS_LENGTH))
                .putInt(0, NAMELESS)
                .array();
    }

    /** Returns a map of format 4 with a segment for each letter, whose glyphs follow one another from 1 on. */
    private byte[] characterMap() {
        List<Integer> ends = new ArrayList<>(letters);
        ends.add(NO_CHARACTER);
        int segments = ends.size();
        int power = Integer.highestOneBit(segments);
        int length = SEGMENT_HEADER + SEGMENT * segments;
        ByteBuffer map = ByteBuffer.allocate(MAP_HEADER + length);
        shorts(map, 0, 1, 3, 1).putInt(MAP_HEADER);
        shorts(map, 4, length, 0, 2 * segments);
        shorts(map, 2 * power, Integer.numberOfTrailingZeros(power), 2 * (segments - power));
        ends.forEach(end -> map.putShort(end.shortValue()));
        map.putShort((short) 0);
        ends.forEach(start -> map.putShort(start.shortValue()));
        IntStream.range(0, letters.size()).forEach(k -> map.putShort((short) (k + 1 - letters.get(k))));
        return map.putShort((short) 1).array();
    }

    private static ByteBuffer shorts(ByteBuffer table, int... values) {
        for (int value : values) {
            table.putShort((short) value);
        }
        return table;
    }
}
