package io.github.tauscope.chart;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Paragraph;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;

/**
 * A page around a figure: its margin, a title above it, a note and a caption beneath it; a text that is not wanted has no lines.
 *
 * @param unit the factor for letters and the space around them
 * @param margin in pixels, whole ones
 */
record PageSheet(Box page, double unit, double margin, Paragraph title, Paragraph note, Paragraph caption, Theme theme)
        implements Sheet {

    private static final double MARGIN = 16;
    private static final double TITLE_SIZE = 17;
    private static final double TITLE_GAP = 13;
    private static final int MOST_TITLE_LINES = 2;
    private static final double NOTE_SIZE = 12;
    private static final double NOTE_GAP = 12;
    private static final double CAPTION_SIZE = 12;
    private static final double CAPTION_GAP = 14;

    /** The height of a page at unit 1 that has room for whole gaps. */
    private static final double ROOMY = 400;

    /** The most that a caption has of the height. */
    private static final double CAPTION_SHARE = 0.25;

    /** The least height of a figure at unit 1 above a caption of more than a line. */
    private static final double LEAST_FIGURE = 138;

    /**
     * Lays the texts out on a page.
     *
     * @param margins the factor for the margin, less than the unit where large letters are wanted on a small page
     */
    static PageSheet of(Box page, double unit, double margins, String title, String note, String caption, Theme theme) {
        double margin = Math.rint(MARGIN * margins);
        double width = page.width() - 2 * margin;
        TextStyle large = TextStyle.semiBold(TITLE_SIZE * unit, theme.ink());
        TextStyle small = TextStyle.regular(NOTE_SIZE * unit, theme.muted());
        TextStyle plain = TextStyle.regular(CAPTION_SIZE * unit, theme.ink());
        Paragraph heading = Paragraph.of(title, large, width).limited(MOST_TITLE_LINES, width);
        Paragraph remark = Paragraph.of(note, small, width).begun(1, width);
        PageSheet bare = new PageSheet(page, unit, margin, heading, remark, Paragraph.of("", plain, width), theme);
        return new PageSheet(
                page,
                unit,
                margin,
                heading,
                remark,
                Paragraph.of(caption, plain, width).begun(bare.captionLines(), width),
                theme);
    }

    /** Returns how many lines of a caption there can be without making the figure too low, at least one. */
    private int captionLines() {
        double line = Paragraph.LINE * caption.style().size();
        double ofOneLine = caption.style().size() + gap(CAPTION_GAP);
        double free = room().height() - ofOneLine - LEAST_FIGURE * unit;
        return (int) Math.max(1, Math.min(CAPTION_SHARE * page.height() / line, 1 + free / line));
    }

    /** Returns the room for the figure. */
    Box room() {
        double above = margin + room(title, TITLE_GAP);
        double beneath = margin + room(note, NOTE_GAP) + room(caption, CAPTION_GAP);
        return new Box(margin, above, page.width() - 2 * margin, page.height() - beneath - above);
    }

    @Override
    public void paint(Surface surface) {
        surface.fillRectangle(page, 0, theme.background());
        double last = page.height() - margin;
        note.paint(surface, margin, last - room(caption, CAPTION_GAP));
        caption.paint(surface, margin, last - caption.lastBaseline());
        TextStyle style = title.style();
        title.paint(surface, margin, margin + style.size() - style.middleToBaseline() / 2);
    }

    /** Returns the height of some lines with the gap that parts them from the figure. */
    private double room(Paragraph text, double gap) {
        return text.lines().isEmpty() ? 0 : Math.rint(text.style().size() + gap(gap) + text.lastBaseline());
    }

    private double gap(double whole) {
        return whole * Math.min(unit, page.height() / ROOMY);
    }
}
