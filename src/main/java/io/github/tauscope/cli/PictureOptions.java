package io.github.tauscope.cli;

import io.github.tauscope.arguments.Choice;
import io.github.tauscope.input.InputException;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SvgFont;
import io.github.tauscope.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options for what a picture is written as. */
final class PictureOptions {

    private static final Choice<SvgFont> FONTS = Choice.of("argument.none.font", List.of(SvgFont.values()));

    private final SizeOptions size = new SizeOptions();

    private final TextArgument pixelRatio =
            new TextArgument(OptionSpec.builder("--pixel-ratio").paramLabel("RATIO"));

    private final TextArgument font =
            new TextArgument(OptionSpec.builder("--font").paramLabel("FONT").completionCandidates(FONTS));

    void addTo(CommandSpec command) {
        size.addTo(command);
        pixelRatio.addTo(command);
        font.addTo(command);
    }

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
        if (pixelRatio.isGiven() && format.isVector()) {
            useless.accept(Message.of("cli.ratio.vector", "." + format));
            return format.usualRatio();
        }
        return pixelRatio
                .given()
                .map(argument -> argument.number(1, PictureSize.MOST_RATIO))
                .orElse(format.usualRatio());
    }

    private SvgFont font(PictureFormat format, Consumer<Message> useless) {
        Optional<SvgFont> chosen = font.given().map(FONTS::of);
        if (chosen.isPresent() && format != PictureFormat.SVG) {
            useless.accept(Message.of("cli.font.other", "." + format));
        }
        return chosen.orElse(SvgFont.NAME);
    }
}
