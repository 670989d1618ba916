package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.Box;
import java.util.Locale;
import java.util.Set;

/** The paper that a handout is printed on. */
public enum Paper {
    /** 210 mm × 297 mm. */
    A4(210 * Paper.MILLIMETRE, 297 * Paper.MILLIMETRE),
    /** 8.5 in × 11 in. */
    LETTER(816, 1056);

    /** A millimetre in CSS pixels, of which an inch has 96. */
    private static final double MILLIMETRE = 96 / 25.4;

    private static final double MARGIN = 20 * MILLIMETRE;

    /** Source: Unicode CLDR 46, measurementData, {@code paperSize type="US-Letter"}. */
    private static final Set<String> COUNTRIES_OF_LETTER =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the paper that printers in a country have; A4 if the country is unknown. */
    public static Paper usualIn(Locale locale) {
        return COUNTRIES_OF_LETTER.contains(locale.getCountry()) ? LETTER : A4;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Returns the part of a page that the text has, in CSS pixels. */
    Box room() {
        return new Box(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
    }
}
