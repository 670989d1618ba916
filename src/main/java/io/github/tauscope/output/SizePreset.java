package io.github.tauscope.output;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A size that people need. A column and a page of a journal are as wide as Springer's author guidelines say, with the letters that they ask for.
 */
public enum SizePreset {
    /** 1200 px × 800 px. */
    PAGE("1200px", "800px", ""),
    /** A column of a journal: 84 mm × 56 mm, in letters of 8 pt. */
    COLUMN("84mm", "56mm", "8pt"),
    /** The width of a journal's page: 174 mm × 87 mm, in letters of 8 pt. */
    TWO_COLUMNS("174mm", "87mm", "8pt"),
    /** 1920 px × 1080 px. */
    SLIDE("1920px", "1080px", ""),
    /** 1080 px × 1080 px. */
    SQUARE("1080px", "1080px", ""),
    /** As wide as a README on GitHub: 830 px × 466 px. */
    README("830px", "466px", "");

    private final double width;
    private final double height;
    private final OptionalDouble letters;

    SizePreset(String width, String height, String letters) {
        this.width = Length.pixels(width).orElseThrow();
        this.height = Length.pixels(height).orElseThrow();
        this.letters = Length.pixels(letters);
    }

    /** Returns the preset of a size; empty if it has none. */
    public static Optional<SizePreset> of(PictureSize size) {
        return Arrays.stream(values())
                .filter(preset -> preset.at(size.pixelRatio()).equals(size))
                .findFirst();
    }

    /** Returns the size. */
    public PictureSize at(double pixelRatio) {
        return new PictureSize(width, height, letters, pixelRatio);
    }
}
