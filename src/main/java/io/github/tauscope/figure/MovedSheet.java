package io.github.tauscope.figure;

import org.jspecify.annotations.Nullable;

/** A sheet that lies elsewhere, by (x, y). */
record MovedSheet(Sheet sheet, double x, double y) implements Sheet {

    @Override
    public void paint(Surface surface) {
        sheet.paint(new MovedSurface(surface, x, y));
    }

    @Override
    public @Nullable Box area() {
        Box area = sheet.area();
        return area == null ? null : MovedSurface.moved(area, x, y);
    }
}
