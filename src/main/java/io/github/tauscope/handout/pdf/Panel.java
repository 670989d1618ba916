package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Surface;

/** What is behind parts that belong together: a bar to their left, and for the teacher a shade. Each group has one of its own. */
final class Panel {

    private static final double BAR = 3;
    private static final double PADDING = 4;

    private final boolean isShaded;

    Panel(boolean isShaded) {
        this.isShaded = isShaded;
    }

    /** Paints what is behind the parts that are on one page. */
    void paint(Surface surface, Box parts) {
        Box all = new Box(parts.x(), parts.y() - PADDING, parts.width(), parts.height() + 2 * PADDING);
        if (isShaded) {
            surface.fillRectangle(all, 0, PrintStyle.SHADE);
        }
        surface.fillRectangle(new Box(all.x(), all.y(), BAR, all.height()), 0, PrintStyle.LINE);
    }
}
