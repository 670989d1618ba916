package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.Theme;

/** Letters, spaces and colours of a page, in CSS pixels: as the style of the HTML page has them for printing. */
final class PrintStyle {

    /** 11 pt. */
    static final double EM = 11 / 0.75;

    static final Ink INK = Theme.LIGHT.ink();
    static final Ink MUTED = Theme.LIGHT.muted();
    static final Ink LINE = Theme.LIGHT.axis();
    static final Ink SHADE = Ink.of(0xF1F3F5);

    static final TextStyle BODY = TextStyle.regular(EM, INK);
    static final TextStyle SMALL = TextStyle.regular(0.9 * EM, MUTED);
    static final TextStyle FOOTER = TextStyle.regular(0.75 * EM, MUTED);

    /** Between paragraphs. */
    static final double SPACE = 0.6 * EM;

    /** How far what stands in a list or beside a bar is moved to the right. */
    static final double INDENT = 1.4 * EM;

    private static final double LINE_HEIGHT = 1.4;
    private static final double SPACE_ABOVE_HEADING = 1.4;

    /** In points, by level. */
    private static final double[] HEADINGS = {18, 15, 12.5, 11};

    private PrintStyle() {}

    static TextStyle heading(int level) {
        return TextStyle.semiBold(HEADINGS[level - 1] / 0.75, INK);
    }

    static double aboveHeading(int level) {
        return level == 1 ? 0 : SPACE_ABOVE_HEADING * heading(level).size();
    }

    static double lineHeight(TextStyle style) {
        return LINE_HEIGHT * style.size();
    }

    /** Returns how far the baseline of a line is below its upper edge. */
    static double baseline(TextStyle style) {
        return lineHeight(style) / 2 + style.middleToBaseline();
    }
}
