package io.github.tauscope.figure;

/**
 * Contrast as WCAG 2.1 defines it: (L1 + 0.05) / (L2 + 0.05) with the relative luminances L1 ≥ L2, where
 * L = 0.2126 R + 0.7152 G + 0.0722 B of the linear channels, c/12.92 for c ≤ 0.04045 and ((c + 0.055)/1.055)^2.4 above.
 */
public final class Contrast {

    private Contrast() {}

    /** Returns the ratio of two opaque colours, from 1 to 21. */
    public static double ratio(int rgb, int other) {
        double one = luminance(rgb);
        double two = luminance(other);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Returns the colour that is seen where one lets another through. */
    public static int blended(int rgb, double opacity, int ground) {
        int seen = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (rgb >> shift & 0xFF) * opacity + (ground >> shift & 0xFF) * (1 - opacity);
            seen |= (int) Math.rint(channel) << shift;
        }
        return seen;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
