package io.github.tauscope.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats for writing a chart. */
public enum PictureFormat {
    PNG,
    SVG,
    PDF,
    /** A sweep of the temperature from 0 to ∞, in pixels. */
    GIF;

    /** Returns the format whose ending the file name has, such as {@code .png}. */
    public static Optional<PictureFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format))
                .findFirst();
    }

    public double usualRatio() {
        return this == PNG ? 2 : 1;
    }

    /** Returns whether it has no pixels. */
    public boolean isVector() {
        return this == SVG || this == PDF;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
