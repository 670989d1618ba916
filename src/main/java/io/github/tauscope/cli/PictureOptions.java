package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.arguments.Choice;
import io.github.tauscope.input.InputException;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SvgFont;
import io.github.tauscope.text.Message;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for what a picture is written as. */
final class PictureOptions {

    private static final Choice<SvgFont> FONTS = Choice.of("argument.none.font", List.of(SvgFont.values()));

    /** The choices of a font, for completion. */
    static final class Fonts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FONTS.names().iterator();
        }
    }

    @Mixin
    private SizeOptions size = new SizeOptions();

    @Option(names = "--pixel-ratio", paramLabel = "RATIO")
    private @Nullable String pixelRatio;

    @Option(names = "--font", paramLabel = "FONT", completionCandidates = Fonts.class)
    private @Nullable String font;

    /**
     * Returns what a picture is written as.
     *
     * @param useless is told of an option that has no effect on the format
     */
    PictureFile file(PictureFormat format, Consumer<Message> useless) {
        return new PictureFile(format, size(format, useless), font(format, useless));
    }

    private PictureSize size(PictureFormat format, Consumer<Message> useless) {
        PictureSize asked = size.at(ratio(format, useless));
        if (asked.isTooMuch()) {
            throw new InputException("cli.pixels", asked.pixelsAcross(), asked.pixelsDown(), PictureSize.MOST_PIXELS);
        }
        return asked;
    }

    private double ratio(PictureFormat format, Consumer<Message> useless) {
        if (pixelRatio == null) {
            return format.usualRatio();
        }
        Argument argument = new Argument("--pixel-ratio", pixelRatio);
        if (format.isVector()) {
            useless.accept(Message.of("cli.ratio.vector", "." + format));
            return format.usualRatio();
        }
        return argument.number(1, PictureSize.MOST_RATIO);
    }

    private SvgFont font(PictureFormat format, Consumer<Message> useless) {
        if (font == null) {
            return SvgFont.NAME;
        }
        SvgFont chosen = FONTS.of(new Argument("--font", font));
        if (format != PictureFormat.SVG) {
            useless.accept(Message.of("cli.font.other", "." + format));
        }
        return chosen;
    }
}
