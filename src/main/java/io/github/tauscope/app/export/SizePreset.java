package io.github.tauscope.app.export;

import io.github.tauscope.output.PictureSize;
import java.util.Arrays;
import java.util.Optional;

/** A size that is often asked for, in pixels of CSS. */
enum SizePreset {
    PAGE(PictureSize.USUAL_WIDTH, PictureSize.USUAL_HEIGHT),
    SLIDE(1920, 1080),
    SQUARE(1080, 1080);

    private final int width;
    private final int height;

    SizePreset(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the one that a choice has the size of; empty where its size is free. */
    static Optional<SizePreset> of(ExportChoice choice) {
        return Arrays.stream(values())
                .filter(preset -> preset.width == choice.width() && preset.height == choice.height())
                .findFirst();
    }

    /** Returns a choice of this size. */
    ExportChoice in(ExportChoice choice) {
        return choice.withSize(width, height);
    }
}
