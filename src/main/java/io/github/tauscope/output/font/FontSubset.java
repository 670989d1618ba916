package io.github.tauscope.output.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some of the glyphs of a font, without hints, which neither paper nor the screens of today need.
 *
 * <p>Source: Microsoft, "OpenType specification" 1.9, chapters glyf, loca, hmtx, head; ISO 32000-1, 9.9.
 */
public final class FontSubset {

    /** Where the head table has its choice of long offsets. */
    private static final int LONG_OFFSETS = 50;

    /** Where a description has its contours, or its parts. */
    private static final int BODY = 10;

    // flags of a part of a composite glyph
    private static final int WORDS = 1;
    private static final int MORE_PARTS = 32;
    private static final int HINTS = 0x100;

    private final TrueTypeFont font;
    private final List<Integer> glyphs;

    private FontSubset(TrueTypeFont font, List<Integer> glyphs) {
        this.font = font;
        this.glyphs = new ArrayList<>(glyphs);
    }

    /**
     * Returns a TrueType file without the tables that a PDF has in another form.
     *
     * @param glyphs the first of its glyphs in their order, which may repeat; the parts of composite ones follow
     */
    public static byte[] file(TrueTypeFont font, List<Integer> glyphs) {
        return FontFile.of(tables(font, glyphs));
    }

    /** Returns the tables of that file. */
    static SortedMap<String, byte[]> tables(TrueTypeFont font, List<Integer> glyphs) {
        return new FontSubset(font, glyphs).tables();
    }

    private SortedMap<String, byte[]> tables() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        // parts are added to the glyphs as they are met
        for (int k = 0; k < glyphs.size(); k++) {
            offsets.add(outlines.size());
            outlines.writeBytes(FontFile.padded(withoutHints(font.description(glyphs.get(k)))));
        }
        offsets.add(outlines.size());
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", offsets(offsets));
        tables.put("hmtx", metrics());
        tables.put(
                "head",
                font.copy("head")
                        .putShort(LONG_OFFSETS, (short) 1)
                        .putInt(FontFile.ADJUSTMENT, 0)
                        .array());
        tables.put("hhea", font.copy("hhea").putShort(34, (short) glyphs.size()).array());
        tables.put("maxp", font.copy("maxp").putShort(4, (short) glyphs.size()).array());
        return tables;
    }

    private byte[] withoutHints(ByteBuffer description) {
        if (!description.hasRemaining()) {
            return new byte[0];
        }
        return description.getShort(0) < 0 ? composite(description) : simple(description);
    }

    private static byte[] simple(ByteBuffer description) {
        int hints = BODY + 2 * description.getShort(0);
        int after = hints + 2 + description.getChar(hints);
        byte[] kept = new byte[hints + 2 + description.limit() - after];
        description.get(0, kept, 0, hints);
        description.get(after, kept, hints + 2, description.limit() - after);
        return kept;
    }

    /** Returns a description whose parts have their numbers in this file. */
    private byte[] composite(ByteBuffer description) {
        byte[] kept = new byte[description.limit()];
        description.get(0, kept);
        ByteBuffer changed = ByteBuffer.wrap(kept);
        int part = BODY;
        int flags;
        do {
            flags = changed.getChar(part);
            changed.putShort(part, (short) (flags & ~HINTS));
            changed.putShort(part + 2, (short) glyphs.size());
            glyphs.add((int) description.getChar(part + 2));
            part += (flags & WORDS) == 0 ? 6 : 8; // the parts of the font are only moved
        } while ((flags & MORE_PARTS) != 0);
        return ByteBuffer.allocate(part).put(kept, 0, part).array();
    }

    private static byte[] offsets(List<Integer> offsets) {
        ByteBuffer table = ByteBuffer.allocate(4 * offsets.size());
        offsets.forEach(table::putInt);
        return table.array();
    }

    private byte[] metrics() {
        ByteBuffer table = ByteBuffer.allocate(4 * glyphs.size());
        glyphs.forEach(glyph -> table.putShort((short) font.advance(glyph)).putShort((short) font.bearing(glyph)));
        return table.array();
    }
}
