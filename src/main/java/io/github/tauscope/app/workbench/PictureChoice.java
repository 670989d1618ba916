package io.github.tauscope.app.workbench;

import io.github.tauscope.kernel.Reals;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SvgFont;
import io.github.tauscope.text.Names;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a person last chose to write pictures as, for the next time. */
public record PictureChoice(PictureFile file) {

    /** A sharp picture for a page. */
    public static final PictureChoice USUAL = new PictureChoice(new PictureFile(
            PictureFormat.PNG,
            new PictureSize(PictureSize.USUAL_WIDTH, PictureSize.USUAL_HEIGHT, PictureFormat.PNG.usualRatio())));

    private static final String SEPARATOR = ",";
    private static final int PARTS = 6;

    /** Throws {@link IllegalArgumentException} for a size that no picture in a file has. */
    public PictureChoice {
        PictureSize size = file.size();
        boolean isRatio = size.pixelRatio() >= 1 && size.pixelRatio() <= PictureSize.MOST_RATIO;
        if (!PictureSize.isSide(size.width())
                || !PictureSize.isSide(size.height())
                || !isRatio
                || size.letters().stream().anyMatch(letters -> !PictureSize.isLetters(letters))) {
            throw new IllegalArgumentException(size.toString());
        }
    }

    /** Reads what {@link #toString} wrote. Throws {@link IllegalArgumentException} for anything else. */
    public static PictureChoice parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(text);
        }
        OptionalDouble letters =
                parts[3].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(parts[3]));
        PictureSize size = new PictureSize(
                Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), letters, Double.parseDouble(parts[4]));
        return new PictureChoice(new PictureFile(
                PictureFormat.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                size,
                SvgFont.valueOf(parts[5].toUpperCase(Locale.ROOT))));
    }

    @Override
    public String toString() {
        PictureSize size = file.size();
        return String.join(
                SEPARATOR,
                Names.of(file.format()),
                Reals.format(size.width()),
                Reals.format(size.height()),
                size.letters().stream().mapToObj(Reals::format).findFirst().orElse(""),
                Reals.format(size.pixelRatio()),
                Names.of(file.font()));
    }
}
