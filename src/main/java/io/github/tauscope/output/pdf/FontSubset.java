package io.github.tauscope.output.pdf;

import io.github.tauscope.output.font.TrueTypeFont;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType file with some of the glyphs of a font, without hints, which printers don't need, and without the tables that a PDF has in
 * another form.
 *
 * <p>Source: Microsoft, "OpenType specification" 1.9, chapters otff, glyf, head; ISO 32000-1, 9.9.
 */
final class FontSubset {

    private static final int VERSION = 0x00010000;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    /** Where the head table has its checksum of all, and its choice of long offsets. */
    private static final int ADJUSTMENT = 8;

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
     * Returns the file.
     *
     * @param glyphs the first of its glyphs in their order, which may repeat; the parts of composite ones follow
     */
    static byte[] of(TrueTypeFont font, List<Integer> glyphs) {
        return new FontSubset(font, glyphs).file();
    }

    private byte[] file() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        // parts are added to the glyphs as they are met
        for (int k = 0; k < glyphs.size(); k++) {
            offsets.add(outlines.size());
            outlines.writeBytes(padded(withoutHints(font.description(glyphs.get(k)))));
        }
        offsets.add(outlines.size());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", offsets(offsets));
        tables.put("hmtx", metrics());
        tables.put(
                "head",
                copy("head")
                        .putShort(LONG_OFFSETS, (short) 1)
                        .putInt(ADJUSTMENT, 0)
                        .array());
        tables.put("hhea", copy("hhea").putShort(34, (short) glyphs.size()).array());
        tables.put("maxp", copy("maxp").putShort(4, (short) glyphs.size()).array());
        return assembled(tables);
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

    private ByteBuffer copy(String tag) {
        ByteBuffer table = font.table(tag);
        return ByteBuffer.allocate(table.limit()).put(table);
    }

    private static byte[] assembled(Map<String, byte[]> tables) {
        int begin = HEADER + ENTRY * tables.size();
        int size = begin
                + tables.values().stream()
                        .mapToInt(table -> padded(table).length)
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(VERSION)
                .putShort((short) tables.size())
                .putShort((short) (ENTRY * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (ENTRY * (tables.size() - power)));
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] padded = padded(table.getValue());
            head = table.getKey().equals("head") ? begin : head;
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(sum(ByteBuffer.wrap(padded)))
                    .putInt(begin)
                    .putInt(table.getValue().length);
            file.put(begin, padded);
            begin += padded.length;
        }
        return file.putInt(head + ADJUSTMENT, MAGIC - sum(file.rewind())).array();
    }

    private static int sum(ByteBuffer words) {
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    /** Returns bytes with zeros behind them up to whole words. */
    private static byte[] padded(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + 3 & ~3);
    }
}
