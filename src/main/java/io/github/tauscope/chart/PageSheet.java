package io.github.tauscope.chart;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Paragraph;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Surface;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;

/** A page around a figure: its margin, a title above it, a note and a caption beneath it; a text that is not wanted has no lines. */
record PageSheet(Box page, double unit, Paragraph title, Paragraph note, Paragraph caption, Theme theme)
        implements Sheet {

    private static final double MARGIN = 16;
    private static final double TITLE_SIZE = 17;
    private static final double TITLE_ROOM = 30;
    private static final int MOST_TITLE_LINES = 2;
    private static final double NOTE_SIZE = 12;
    private static final double NOTE_ROOM = 24;
    private static final double CAPTION_SIZE = 13;
    private static final double CAPTION_ROOM = 26;

    /** The most that a caption has of the height. */
    private static final double CAPTION_SHARE = 0.25;

    /** Lays the texts out on a page. */
    static PageSheet of(Box page, double unit, String title, String note, String caption, Theme theme) {
        double width = page.width() - 2 * Math.rint(MARGIN * unit);
        TextStyle large = TextStyle.semiBold(TITLE_SIZE * unit, theme.ink());
        TextStyle small = TextStyle.regular(NOTE_SIZE * unit, theme.muted());
        TextStyle plain = TextStyle.regular(CAPTION_SIZE * unit, theme.ink());
        int mostLines = Math.max(1, (int) (CAPTION_SHARE * page.height() / (Paragraph.LINE * plain.size())));
        return new PageSheet(
                page,
                unit,
                Paragraph.of(title, large, width).limited(MOST_TITLE_LINES, width),
                Paragraph.of(note, small, width).limited(1, width),
                Paragraph.of(caption, plain, width).limited(mostLines, width),
                theme);
    }

    /** Returns the room for the figure. */
    Box room() {
        double above = margin() + room(title, TITLE_ROOM);
        double beneath = margin() + room(note, NOTE_ROOM) + room(caption, CAPTION_ROOM);
        return new Box(margin(), above, page.width() - 2 * margin(), page.height() - beneath - above);
    }

    @Override
    public void paint(Surface surface) {
        surface.fillRectangle(page, 0, theme.background());
        double last = page.height() - margin();
        note.paint(surface, margin(), last - room(caption, CAPTION_ROOM));
        caption.paint(surface, margin(), last - caption.lastBaseline());
        TextStyle style = title.style();
        title.paint(surface, margin(), margin() + style.size() - style.middleToBaseline() / 2);
    }

    /** Returns the height of some lines with the space that parts them from the figure. */
    private double room(Paragraph text, double ofOneLine) {
        return text.lines().isEmpty() ? 0 : Math.rint(ofOneLine * unit + text.lastBaseline());
    }

    private double margin() {
        return Math.rint(MARGIN * unit);
    }
}
