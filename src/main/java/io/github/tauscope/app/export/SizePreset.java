package io.github.tauscope.app.export;

import io.github.tauscope.output.PictureSize;
import java.util.Arrays;
import java.util.Optional;

/** A common size, in CSS pixels. */
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

    /** Returns the preset of a size; empty if it has none. */
    static Optional<SizePreset> of(PictureSize size) {
        return Arrays.stream(values())
                .filter(preset -> preset.width == size.width() && preset.height == size.height())
                .findFirst();
    }

    Export in(Export export) {
        return export.withSize(width, height);
    }
}
