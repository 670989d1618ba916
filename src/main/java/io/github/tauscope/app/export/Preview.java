package io.github.tauscope.app.export;

import io.github.tauscope.figure.PlayPath;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.RasterImage;
import io.github.tauscope.text.Messages;
import io.github.tauscope.text.NumberText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.Image;

/**
 * What is seen of an export before it is written.
 *
 * @param picture the picture; empty for a table
 * @param text the first lines of the table; empty for a picture
 */
record Preview(Optional<Image> picture, String text) {

    private static final int LINES = 200;

    /** Makes a preview, which takes longer than a frame for many classes. */
    static Preview of(Export export) {
        return export.format().picture().isPresent()
                ? new Preview(
                        Optional.of(Copies.image(RasterImage.of(export.chart().draw(), export.size()))), "")
                : new Preview(Optional.empty(), lines(export));
    }

    /** Returns the size of an export, in words. */
    static String extent(Export export) {
        Messages words = export.look().words();
        PictureSize size = export.size();
        String across = String.valueOf(size.pixelsAcross());
        String down = String.valueOf(size.pixelsDown());
        return switch (export.format()) {
            case PNG -> words.text("export.extent.png", across, down);
            case SVG -> words.text("export.extent.svg", across, down);
            case GIF -> words.text("export.extent.gif", across, down, String.valueOf((int) PlayPath.SECONDS));
            default ->
                words.text(
                        "export.extent.table",
                        NumberText.grouped(String.valueOf(export.experiment().size())),
                        NumberText.full(export.experiment().temperature().value()));
        };
    }

    private static String lines(Export export) {
        String all = new String(export.bytes(), StandardCharsets.UTF_8);
        String first = all.lines().limit(LINES).collect(Collectors.joining("\n"));
        return all.lines().skip(LINES).findFirst().isPresent() ? first + "\n…" : first;
    }
}
