package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.TextStyle;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterOutlineTest {

    private static final TextStyle STYLE = TextStyle.regular(100, Ink.of(0));

    private static Path2D outline(String text) {
        Path2D outline = new Path2D.Double();
        LetterOutline.append(text, 0, STYLE, outline);
        return outline;
    }

    /** Unicode says that both are the same text: UAX #15, canonical equivalence. */
    @ParameterizedTest
    @CsvSource({"e\u0301, é", "XA\u0308x, XÄx", "n\u0303o, ño"})
    void aMarkMakesOneLetterWithTheOneBeforeIt(String apart, String composed) {
        assertThat(new Area(outline(apart)).equals(new Area(outline(composed)))).isTrue();
    }

    /** No x with a circumflex is in Unicode, and the font has no ḃ. */
    @ParameterizedTest
    @CsvSource({"x\u0302, x", "b\u0307, b"})
    void aMarkWithoutSuchALetterStandsInTheMiddle(String marked, String alone) {
        Rectangle2D mark = difference(outline("m" + marked + "m"), outline("m" + alone + "m"));
        double middle = STYLE.width("m") + STYLE.width(alone) / 2;
        assertThat(mark.getCenterX()).isBetween(middle - 0.1, middle + 0.1);
        assertThat(mark.getMaxY()).as("above the x-height").isLessThan(-50);
    }

    @Test
    void whatStandsApartStaysWhereItWas() {
        Rectangle2D bounds = outline("HH").getBounds2D();
        assertThat(bounds.getMaxX()).isLessThan(2 * STYLE.width("H"));
        assertThat(outline("H\u0301H").getBounds2D().getMaxX()).isEqualTo(bounds.getMaxX());
    }

    private static Rectangle2D difference(Path2D more, Path2D less) {
        Area difference = new Area(more);
        difference.subtract(new Area(less));
        return difference.getBounds2D();
    }
}
