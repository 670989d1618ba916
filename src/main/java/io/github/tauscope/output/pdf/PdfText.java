package io.github.tauscope.output.pdf;

import io.github.tauscope.figure.Box;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers and texts as a PDF has them. */
final class PdfText {

    private PdfText() {}

    /** Returns a text as a string in UTF-16. */
    static String string(String text) {
        return "<FEFF" + utf16(text) + ">";
    }

    /** Returns the digits of a text in UTF-16, with a replacement for half a character. */
    static String utf16(String text) {
        return text.codePoints()
                .mapToObj(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE
                        ? "\uFFFD"
                        : Character.toString(letter))
                .flatMapToInt(String::chars)
                .mapToObj(PdfText::fourDigits)
                .collect(Collectors.joining());
    }

    static String fourDigits(int number) {
        return Integer.toHexString(number | 1 << 16).substring(1).toUpperCase(Locale.ROOT);
    }

    /** Returns a rectangle as the coordinates of two corners, in a space with y up. */
    static String rectangle(Box box) {
        return array(Stream.of(box.x(), box.y(), box.right(), box.bottom())
                .map(PdfText::decimal)
                .toList());
    }

    static String array(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
    }

    /** Returns a number rounded to thousandths, as short as possible. */
    static String decimal(double value) {
        return BigDecimal.valueOf(Math.round(1000 * value), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
