package io.github.tauscope.app.export;

import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.TableFormat;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an export is written as: a picture of a figure, or a table of its numbers. */
enum ExportFormat {
    PNG("png", PictureFormat.PNG, null),
    SVG("svg", PictureFormat.SVG, null),
    PDF("pdf", PictureFormat.PDF, null),
    GIF("gif", PictureFormat.GIF, null),
    CSV("csv", null, TableFormat.CSV),
    SPREADSHEET("csv", null, TableFormat.SPREADSHEET),
    JSON("json", null, TableFormat.JSON),
    MARKDOWN("md", null, TableFormat.MARKDOWN),
    LATEX("tex", null, TableFormat.LATEX);

    private final String ending;
    private final @Nullable PictureFormat picture;
    private final @Nullable TableFormat table;

    ExportFormat(String ending, @Nullable PictureFormat picture, @Nullable TableFormat table) {
        this.ending = ending;
        this.picture = picture;
        this.table = table;
    }

    /** Returns what a picture of a format is written as. */
    static ExportFormat of(PictureFormat picture) {
        return Arrays.stream(values())
                .filter(format -> format.picture == picture)
                .findFirst()
                .orElseThrow();
    }

    String ending() {
        return ending;
    }

    /** Returns the format of the picture; empty for a table. */
    Optional<PictureFormat> picture() {
        return Optional.ofNullable(picture);
    }

    boolean isVector() {
        return picture != null && picture.isVector();
    }

    /** Returns whether it can have a caption. */
    boolean isCaptioned() {
        return picture != null || this == LATEX;
    }

    /** Returns whether it can be copied: programs take neither pages nor animations from the clipboard. */
    boolean isCopied() {
        return this != PDF && this != GIF;
    }

    /** Returns the format of the table; empty for a picture. */
    Optional<TableFormat> table() {
        return Optional.ofNullable(table);
    }
}
