package io.github.tauscope.output;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.output.font.TrueTypeFont;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The glyph outlines of the bundled font, read from its TrueType file: y up, 1000 units to an em.
 *
 * <p>{@code java.awt.Font} would depend on the FreeType and the font configuration of the machine, take a quarter of a second at
 * each start, and fail in a container that has neither.
 *
 * <p>Reads only what the bundled font has: contours that start on the curve, and composite glyphs whose parts are only moved. A test
 * compares every glyph with that of FreeType.
 *
 * <p>Source: Microsoft, "OpenType specification" 1.9, chapter glyf.
 */
final class GlyphOutlines {

    private static final GlyphOutlines REGULAR = new GlyphOutlines(TrueTypeFont.of(TextStyle.Weight.REGULAR));
    private static final GlyphOutlines SEMI_BOLD = new GlyphOutlines(TrueTypeFont.of(TextStyle.Weight.SEMI_BOLD));

    // flags of a point
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    // flags of a part of a composite glyph
    private static final int WORDS = 1;
    private static final int MORE_PARTS = 32;

    private final TrueTypeFont font;

    private GlyphOutlines(TrueTypeFont font) {
        this.font = font;
    }

    static GlyphOutlines of(TextStyle.Weight weight) {
        return weight == TextStyle.Weight.REGULAR ? REGULAR : SEMI_BOLD;
    }

    boolean has(int codePoint) {
        return font.has(codePoint);
    }

    TrueTypeFont font() {
        return font;
    }

    /** Appends the outline of a character, or a box if the font lacks it. */
    void append(int codePoint, AffineTransform place, Path2D outline) {
        appendGlyph(font.glyph(codePoint), place, outline);
    }

    private void appendGlyph(int glyph, AffineTransform place, Path2D outline) {
        ByteBuffer data = font.description(glyph);
        if (!data.hasRemaining()) {
            return;
        }
        int contours = data.getShort(0);
        data.position(10);
        if (contours < 0) {
            appendParts(data, place, outline);
        } else {
            outline.append(contours(data, contours).getPathIterator(place), false);
        }
    }

    private void appendParts(ByteBuffer data, AffineTransform place, Path2D outline) {
        int flags;
        do {
            flags = data.getShort();
            int part = data.getChar();
            boolean words = (flags & WORDS) != 0;
            AffineTransform moved = new AffineTransform(place);
            int x = words ? data.getShort() : data.get();
            moved.translate(x, words ? data.getShort() : data.get());
            appendGlyph(part, moved, outline);
        } while ((flags & MORE_PARTS) != 0);
    }

    /** A point of a contour: on the curve, or a control point of a parabola. */
    private record CurvePoint(double x, double y, boolean isOn) {

        CurvePoint middle(CurvePoint other) {
            return new CurvePoint((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    private static Path2D contours(ByteBuffer data, int count) {
        int[] ends = new int[count];
        Arrays.setAll(ends, k -> data.getChar() + 1);
        int hints = data.getChar();
        data.position(data.position() + hints);
        List<CurvePoint> points = points(data, ends[count - 1]);
        Path2D path = new Path2D.Double();
        for (int k = 0; k < count; k++) {
            appendContour(points.subList(k == 0 ? 0 : ends[k - 1], ends[k]), path);
        }
        return path;
    }

    private static void appendContour(List<CurvePoint> points, Path2D path) {
        CurvePoint previous = points.get(0);
        path.moveTo(previous.x(), previous.y());
        int count = points.size();
        for (int i = 1; i <= count; i++) {
            CurvePoint point = points.get(i % count);
            if (!point.isOn()) {
                CurvePoint next = points.get((i + 1) % count);
                CurvePoint end = next.isOn() ? next : point.middle(next);
                path.quadTo(point.x(), point.y(), end.x(), end.y());
            } else if (previous.isOn()) {
                path.lineTo(point.x(), point.y());
            }
            previous = point;
        }
        path.closePath();
    }

    private static List<CurvePoint> points(ByteBuffer data, int count) {
        byte[] flags = flags(data, count);
        int[] x = coordinates(data, flags, SHORT_X, SAME_X);
        int[] y = coordinates(data, flags, SHORT_Y, SAME_Y);
        return IntStream.range(0, count)
                .mapToObj(i -> new CurvePoint(x[i], y[i], (flags[i] & ON_CURVE) != 0))
                .toList();
    }

    private static byte[] flags(ByteBuffer data, int count) {
        byte[] flags = new byte[count];
        int next = 0;
        while (next < count) {
            byte flag = data.get();
            int repeats = (flag & REPEAT) == 0 ? 0 : data.get() & 0xFF;
            Arrays.fill(flags, next, next + 1 + repeats, flag);
            next += 1 + repeats;
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, byte[] flags, int isShort, int isSame) {
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
}
