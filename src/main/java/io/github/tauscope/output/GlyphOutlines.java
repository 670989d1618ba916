package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The outlines of the letters of the bundled font, read from its TrueType file, y up, 1000 units to an em.
 *
 * <p>{@code java.awt.Font} would give them too, by the FreeType and the font configuration of the machine: not the same
 * everywhere, a quarter of a second at each start, and an error where a container has neither.
 *
 * <p>Reads what the bundled font has: a character map of format 4, short offsets, and composite letters of moved parts.
 *
 * <p>Source: Microsoft, "OpenType specification" 1.9, chapters cmap, loca, glyf.
 */
final class GlyphOutlines {

    private static final String FOLDER = "/io/github/tauscope/fonts/";
    private static final GlyphOutlines REGULAR = read("IBMPlexSans-Regular.ttf");
    private static final GlyphOutlines SEMI_BOLD = read("IBMPlexSans-SemiBold.ttf");

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALED = 8 | 64 | 128;
    private static final int MORE_PARTS = 32;

    private final ByteBuffer file;
    private final int map;
    private final int offsets;
    private final int glyphs;

    private GlyphOutlines(ByteBuffer file) {
        this.file = file;
        this.map = unicodeMap(file, table(file, "cmap"));
        this.offsets = table(file, "loca");
        this.glyphs = table(file, "glyf");
    }

    /** Returns those of a weight. */
    static GlyphOutlines of(TextStyle.Weight weight) {
        return weight == TextStyle.Weight.REGULAR ? REGULAR : SEMI_BOLD;
    }

    /** Returns whether the font has a letter. */
    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Adds the outline of a letter, or of the box that stands for one that the font lacks. */
    void append(int codePoint, AffineTransform place, Path2D outline) {
        appendGlyph(glyph(codePoint), place, outline);
    }

    private int glyph(int codePoint) {
        int segments = unsigned(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int ranges = deltas + 2 * segments;
        int k = 0;
        while (k < segments && unsigned(ends + 2 * k) < codePoint) {
            k++;
        }
        if (k == segments || unsigned(starts + 2 * k) > codePoint) {
            return 0;
        }
        int range = unsigned(ranges + 2 * k);
        int listed =
                range == 0 ? codePoint : unsigned(ranges + 2 * k + range + 2 * (codePoint - unsigned(starts + 2 * k)));
        return range != 0 && listed == 0 ? 0 : listed + unsigned(deltas + 2 * k) & 0xFFFF;
    }

    private void appendGlyph(int glyph, AffineTransform place, Path2D outline) {
        int begin = glyphs + 2 * unsigned(offsets + 2 * glyph);
        int end = glyphs + 2 * unsigned(offsets + 2 * glyph + 2);
        if (begin == end) {
            return;
        }
        ByteBuffer glyphData = file.duplicate().position(begin + 10);
        int contours = file.getShort(begin);
        if (contours < 0) {
            appendParts(glyphData, place, outline);
        } else {
            outline.append(simple(glyphData, contours).getPathIterator(place), false);
        }
    }

    private void appendParts(ByteBuffer data, AffineTransform place, Path2D outline) {
        int flags;
        do {
            flags = data.getShort();
            if ((flags & OFFSETS) == 0 || (flags & SCALED) != 0) {
                throw new IllegalStateException("The font has a composite letter whose parts are not just moved.");
            }
            int part = data.getShort() & 0xFFFF;
            boolean words = (flags & WORDS) != 0;
            AffineTransform moved = new AffineTransform(place);
            int x = words ? data.getShort() : data.get();
            moved.translate(x, words ? data.getShort() : data.get());
            appendGlyph(part, moved, outline);
        } while ((flags & MORE_PARTS) != 0);
    }

    private static Path2D simple(ByteBuffer data, int contours) {
        int[] ends = new int[contours];
        for (int k = 0; k < contours; k++) {
            ends[k] = data.getShort() & 0xFFFF;
        }
        int hints = data.getShort() & 0xFFFF;
        data.position(data.position() + hints);
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int[] flags = flags(data, points);
        int[] x = coordinates(data, flags, SHORT_X, SAME_X);
        int[] y = coordinates(data, flags, SHORT_Y, SAME_Y);
        Path2D path = new Path2D.Double();
        for (int k = 0; k < contours; k++) {
            new Contour(flags, x, y, k == 0 ? 0 : ends[k - 1] + 1, ends[k]).append(path);
        }
        return path;
    }

    private static int[] flags(ByteBuffer data, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get();
            int repeats = (flags[i] & REPEAT) == 0 ? 0 : data.get() & 0xFF;
            for (int last = i + repeats; i < last; i++) {
                flags[i + 1] = flags[i];
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int isShort, int isSame) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = data.get() & 0xFF;
                value += same ? step : -step;
            } else if (!same) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    /** One closed curve: points on it, and between them control points of parabolas. */
    private static final class Contour {

        private final int[] flags;
        private final int[] x;
        private final int[] y;
        private final int first;
        private final int last;

        Contour(int[] flags, int[] x, int[] y, int first, int last) {
            this.flags = flags;
            this.x = x;
            this.y = y;
            this.first = first;
            this.last = last;
        }

        void append(Path2D path) {
            int count = last - first + 1;
            int start = 0;
            while (start < count && !isOn(start)) {
                start++;
            }
            if (start == count) {
                throw new IllegalStateException("The font has a curve without a point on it.");
            }
            path.moveTo(x(start), y(start));
            for (int i = start + 1; i <= start + count; i++) {
                if (isOn(i)) {
                    path.lineTo(x(i), y(i));
                } else if (isOn(i + 1)) {
                    path.quadTo(x(i), y(i), x(i + 1), y(i + 1));
                    i++;
                } else {
                    path.quadTo(x(i), y(i), (x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2);
                }
            }
            path.closePath();
        }

        private int index(int i) {
            return first + i % (last - first + 1);
        }

        private boolean isOn(int i) {
            return (flags[index(i)] & ON_CURVE) != 0;
        }

        private double x(int i) {
            return x[index(i)];
        }

        private double y(int i) {
            return y[index(i)];
        }
    }

    private int unsigned(int position) {
        return file.getShort(position) & 0xFFFF;
    }

    private static int unicodeMap(ByteBuffer file, int maps) {
        int map = maps + file.getInt(maps + 8);
        if (file.getShort(map) != 4) {
            throw new IllegalStateException("The font has no character map of format 4 where one belongs.");
        }
        return map;
    }

    private static int table(ByteBuffer file, String name) {
        byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
        int count = file.getShort(4);
        for (int entry = 12; entry < 12 + 16 * count; entry += 16) {
            if (file.getInt(entry) == ByteBuffer.wrap(tag).getInt()) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font has no table " + name + ".");
    }

    private static GlyphOutlines read(String name) {
        try (var stream = Objects.requireNonNull(GlyphOutlines.class.getResourceAsStream(FOLDER + name), name)) {
            return new GlyphOutlines(ByteBuffer.wrap(stream.readAllBytes()).asReadOnlyBuffer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
