package io.github.tauscope.output.font;

import io.github.tauscope.figure.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The TrueType file of the bundled font in a weight: 1000 units to an em. Reads only what the bundled font has: a character map of format 4
 * whose segments have a list or a delta, and short offsets.
 *
 * <p>Source: Microsoft, "OpenType specification" 1.9, chapters cmap, loca, hmtx.
 */
public final class TrueTypeFont {

    /** The glyph for characters that the font lacks: a box. */
    public static final int MISSING = 0;

    private static final String FOLDER = "/io/github/tauscope/fonts/";
    private static final TrueTypeFont REGULAR = read("IBMPlexSans-Regular");
    private static final TrueTypeFont SEMI_BOLD = read("IBMPlexSans-SemiBold");

    private static final int BYTES_OF_METRIC = 4;

    // where a description has its ends
    private static final int LEFT = 2;
    private static final int RIGHT = 6;

    private final String name;
    private final ByteBuffer file;
    private final int map;
    private final int offsets;
    private final int glyphs;
    private final int metrics;

    private TrueTypeFont(String name, ByteBuffer file) {
        this.name = name;
        this.file = file;
        int maps = offset("cmap");
        this.map = maps + file.getInt(maps + 8);
        this.offsets = offset("loca");
        this.glyphs = offset("glyf");
        this.metrics = offset("hmtx");
    }

    /** Returns the font of a weight. */
    public static TrueTypeFont of(TextStyle.Weight weight) {
        return weight == TextStyle.Weight.REGULAR ? REGULAR : SEMI_BOLD;
    }

    /** Returns its PostScript name. */
    public String name() {
        return name;
    }

    public boolean has(int codePoint) {
        return glyph(codePoint) != MISSING;
    }

    /** Returns the glyph of a character, or {@link #MISSING}. */
    public int glyph(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            return MISSING;
        }
        int size = file.getChar(map + 6);
        int end = map + 14;
        // the last segment ends at 0xFFFF
        while (file.getChar(end) < codePoint) {
            end += 2;
        }
        int start = end + size + 2;
        int delta = start + size;
        int range = delta + size;
        int first = file.getChar(start);
        if (codePoint < first) {
            return MISSING;
        }
        int offset = file.getChar(range);
        return offset == 0
                ? codePoint + file.getChar(delta) & 0xFFFF
                : file.getChar(range + offset + 2 * (codePoint - first));
    }

    /** Returns the description of a glyph; empty for one without an outline. */
    public ByteBuffer description(int glyph) {
        int begin = glyphs + 2 * file.getChar(offsets + 2 * glyph);
        int end = glyphs + 2 * file.getChar(offsets + 2 * glyph + 2);
        return file.slice(begin, end - begin);
    }

    /** Returns how far a glyph moves the next one. */
    public int advance(int glyph) {
        return file.getChar(metrics + BYTES_OF_METRIC * glyph);
    }

    /** Returns how far the leftmost point of a glyph is from its origin. */
    public int bearing(int glyph) {
        return file.getShort(metrics + BYTES_OF_METRIC * glyph + 2);
    }

    /** Returns the middle between the left and the right end of a glyph; 0 for one without an outline. */
    public double middle(int glyph) {
        ByteBuffer data = description(glyph);
        return data.hasRemaining() ? (data.getShort(LEFT) + data.getShort(RIGHT)) / 2.0 : 0;
    }

    /** Returns a table of the file. */
    public ByteBuffer table(String tag) {
        int entry = entry(tag);
        return file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
    }

    /** Returns a table that may be changed. */
    ByteBuffer copy(String tag) {
        ByteBuffer table = table(tag);
        return ByteBuffer.allocate(table.limit()).put(table);
    }

    private int offset(String tag) {
        return file.getInt(entry(tag) + 8);
    }

    private int entry(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int entry = 12;
        while (file.getInt(entry) != wanted) {
            entry += 16;
        }
        return entry;
    }

    private static TrueTypeFont read(String name) {
        String path = FOLDER + name + ".ttf";
        try (var stream = Objects.requireNonNull(TrueTypeFont.class.getResourceAsStream(path), path)) {
            return new TrueTypeFont(name, ByteBuffer.wrap(stream.readAllBytes()).asReadOnlyBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
