package io.github.tauscope.output;

import io.github.tauscope.figure.Ink;
import java.math.BigDecimal;

/** Writes attributes of SVG elements, each with a space before it, and nothing for one that says what holds without it. */
final class SvgAttribute {

    private SvgAttribute() {}

    /** Returns an attribute, or nothing if its value is empty. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + value + "\"";
    }

    static String number(String name, double value) {
        return attribute(name, decimal(value));
    }

    /**
     * Returns the colour of a fill or a stroke, with its opacity.
     *
     * @param how {@code fill} or {@code stroke}
     */
    static String paint(String how, Ink ink) {
        return attribute(how, "#" + Integer.toHexString(ink.rgb() | 1 << 24).substring(1))
                + (ink.opacity() < 1 ? number(how + "-opacity", ink.opacity()) : "");
    }

    /** Returns a number rounded to hundredths, as short as possible: {@code 3}, {@code 0.5}, {@code -12.25}. */
    static String decimal(double value) {
        return hundredths(Math.round(100 * value));
    }

    /** Returns a number of hundredths in the same way. */
    static String hundredths(long value) {
        return BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString();
    }
}
