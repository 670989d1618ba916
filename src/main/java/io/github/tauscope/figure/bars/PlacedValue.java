package io.github.tauscope.figure.bars;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.TextStyle;

/**
 * The number of a bar at its place.
 *
 * @param box from the top of its capitals to its baseline or, where it runs upwards, as long as it is
 * @param hangs whether it hangs in its bar, and does not stand above it
 */
record PlacedValue(int column, String text, TextStyle style, Box box, boolean hangs) {

    /** How far letters reach below the baseline, in sizes of the font. */
    private static final double FALL = 0.22;

    /** The part of its size that the digits of an upright number don't take. */
    private static final double UPRIGHT_SLACK = 0.26;

    /** Returns its box with what words have below the baseline. */
    Box inked(boolean upright) {
        double below = isWord() ? FALL * style.size() : 0;
        return new Box(box.x(), box.y(), box.width() + (upright ? below : 0), box.height() + (upright ? 0 : below));
    }

    /** Returns where it has letters. */
    Box letters(boolean upright) {
        return upright && !isWord() ? box.widened(-UPRIGHT_SLACK / 2 * style.size(), 0) : inked(upright);
    }

    private boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }
}
