package io.github.tauscope.output.font;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A letter of a text in its place, which is the same for images, outlines and PDF. A combining mark makes one letter with that before it
 * if the font has such a letter, and otherwise stands in its middle. A letter that the font lacks has an em, as figures are laid out;
 * a mark or a joiner that it lacks has nothing, and is copied with the letter before it.
 *
 * @param letter a character, whose glyph is shown
 * @param text what it stands for: the character or, of a letter with its marks, all of them
 * @param x where its glyph begins, in thousandths of an em
 */
public record PlacedLetter(int letter, String text, double x) {

    private static final int EM = 1000;

    private static final Pattern WITH_MARKS = Pattern.compile("\\P{Mn}\\p{Mn}*|\\p{Mn}+");

    /** Returns the letters of a text that begins at 0, in their order. */
    public static List<PlacedLetter> of(String text, TrueTypeFont font) {
        List<PlacedLetter> placed = new ArrayList<>();
        double pen = 0;
        double last = 0;
        for (MatchResult marked : WITH_MARKS.matcher(text).results().toList()) {
            for (PlacedLetter next : composed(marked.group(), font)) {
                if (isNothing(next.letter, font)) {
                    if (!placed.isEmpty()) {
                        placed.set(
                                placed.size() - 1, placed.get(placed.size() - 1).with(next.text));
                    }
                } else if (isMark(next.letter, font)) {
                    placed.add(next.at(pen - last / 2 - font.middle(font.glyph(next.letter))));
                } else {
                    placed.add(next.at(pen));
                    last = font.has(next.letter) ? font.advance(font.glyph(next.letter)) : EM;
                    pen += last;
                }
            }
        }
        return placed;
    }

    private PlacedLetter with(String more) {
        return new PlacedLetter(letter, text + more, x);
    }

    private PlacedLetter at(double place) {
        return new PlacedLetter(letter, text, place);
    }

    /** Returns a letter with its marks as one if the font has it, or as few as it has. */
    private static List<PlacedLetter> composed(String marked, TrueTypeFont font) {
        if (marked.codePointCount(0, marked.length()) == 1) {
            return each(marked.codePoints());
        }
        String composed = Normalizer.normalize(marked, Normalizer.Form.NFC);
        if (!composed.codePoints().allMatch(font::has)) {
            return each(marked.codePoints());
        }
        return composed.codePointCount(0, composed.length()) == 1
                ? List.of(new PlacedLetter(composed.codePointAt(0), marked, 0))
                : each(composed.codePoints());
    }

    private static List<PlacedLetter> each(IntStream letters) {
        return letters.mapToObj(letter -> new PlacedLetter(letter, Character.toString(letter), 0))
                .toList();
    }

    /** Returns whether a letter is a joiner, or a mark that the font lacks. */
    private static boolean isNothing(int letter, TrueTypeFont font) {
        int type = Character.getType(letter);
        boolean isMark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return type == Character.FORMAT || (isMark && !font.has(letter));
    }

    private static boolean isMark(int letter, TrueTypeFont font) {
        return Character.getType(letter) == Character.NON_SPACING_MARK && font.has(letter);
    }
}
