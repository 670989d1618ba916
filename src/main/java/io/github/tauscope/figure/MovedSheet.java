package io.github.tauscope.figure;

import org.jspecify.annotations.Nullable;

/** A sheet moved by (x, y). */
record MovedSheet(Sheet sheet, double x, double y) implements Sheet {

    @Override
    public void paint(Surface surface) {
        sheet.paint(new MovedSurface(surface, x, y));
    }

    @Override
    public @Nullable Box area() {
        Box area = sheet.area();
        return area == null ? null : area.moved(x, y);
    }
}
