package io.github.tauscope.app.export;

import io.github.tauscope.figure.PlayPath;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.Length;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.NumberText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.Image;

/** What is seen of an export before it is written: its picture, or the first lines of its table. */
record Preview(Optional<Image> picture, String text) {

    private static final int LINES = 200;

    /** Makes a preview, which takes longer than a frame for many classes. */
    static Preview of(Export export) {
        return export.format().picture().isPresent()
                ? new Preview(Optional.of(Copies.image(export)), "")
                : new Preview(Optional.empty(), lines(export));
    }

    /** Returns the size of an export, in words. */
    static String extent(Export export) {
        Experiment experiment = export.chart().experiment();
        int across = export.size().pixelsAcross();
        int down = export.size().pixelsDown();
        Message extent =
                switch (export.format()) {
                    case PNG -> Message.of("export.extent.png", across, down);
                    case SVG, PDF -> Message.of("export.extent.vector", across, down);
                    case GIF -> Message.of("export.extent.gif", across, down, (int) PlayPath.SECONDS);
                    default ->
                        Message.of(
                                "export.extent.table",
                                NumberText.count(experiment.size()),
                                NumberText.full(experiment.temperature().value()));
                };
        return export.look().words().text(extent);
    }

    /** Returns the size of an export, also on paper if it is a picture. */
    static String extentOnPaper(Export export) {
        String extent = extent(export);
        return export.format().picture().isEmpty()
                ? extent
                : export.look()
                        .words()
                        .text(
                                "export.extent.paper",
                                extent,
                                Length.millimetres(export.size().width()),
                                Length.millimetres(export.size().height()));
    }

    private static String lines(Export export) {
        String all = new String(export.bytes(), StandardCharsets.UTF_8);
        String first = all.lines().limit(LINES).collect(Collectors.joining("\n"));
        return all.lines().skip(LINES).findFirst().isPresent() ? first + "\n…" : first;
    }
}
