package io.github.tauscope.app.export;

import io.github.tauscope.figure.PlayPath;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.RasterImage;
import io.github.tauscope.text.NumberText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.Image;

/**
 * What is to be seen of an export before it is written.
 *
 * @param picture the picture, with as many pixels as the screen has for it; empty for a table
 * @param text the first lines of the table; empty for a picture
 */
record Preview(Optional<Image> picture, String text) {

    private static final int LINES = 200;

    /** Makes it, which for many classes takes longer than a frame. */
    static Preview of(Export export, double pixelRatio) {
        return export.choice().format().picture().isPresent()
                ? new Preview(
                        Optional.of(Copies.image(RasterImage.of(export.chart().draw(), export.size(pixelRatio)))), "")
                : new Preview(Optional.empty(), lines(export));
    }

    /** Returns how much there will be of an export, in words. */
    static String extent(Export export) {
        PictureSize size = export.size();
        String across = String.valueOf(size.pixelsAcross());
        String down = String.valueOf(size.pixelsDown());
        return switch (export.choice().format()) {
            case PNG -> export.look().words().text("export.extent.png", across, down);
            case SVG -> export.look().words().text("export.extent.svg", across, down);
            case GIF ->
                export.look().words().text("export.extent.gif", across, down, String.valueOf((int) PlayPath.SECONDS));
            default ->
                export.look()
                        .words()
                        .text(
                                "export.extent.table",
                                NumberText.grouped(
                                        String.valueOf(export.experiment().size())),
                                NumberText.full(
                                        export.experiment().temperature().value()));
        };
    }

    private static String lines(Export export) {
        String all = new String(export.bytes(), StandardCharsets.UTF_8);
        String first = all.lines().limit(LINES).collect(Collectors.joining("\n"));
        return all.lines().skip(LINES).findFirst().isPresent() ? first + "\n…" : first;
    }
}
