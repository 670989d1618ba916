package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SizePreset;
import io.github.tauscope.text.Names;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options for the size of a picture and of its letters. */
final class SizeOptions {

    /** Between the two lengths of a size. */
    private static final String TIMES = "[x×](?=\\d)";

    private static final String PIXELS = "px";

    private final TextArgument size = new TextArgument(OptionSpec.builder("--size")
            .paramLabel("SIZE")
            .completionCandidates(
                    () -> Arrays.stream(SizePreset.values()).map(Names::of).iterator()));

    private final TextArgument width =
            new TextArgument(OptionSpec.builder("--width").paramLabel("PIXELS"));

    private final TextArgument height =
            new TextArgument(OptionSpec.builder("--height").paramLabel("PIXELS"));

    private final TextArgument fontSize =
            new TextArgument(OptionSpec.builder("--font-size").paramLabel("LENGTH"));

    void addTo(CommandSpec command) {
        size.addTo(command);
        width.addTo(command);
        height.addTo(command);
        fontSize.addTo(command);
    }

    /** Returns the size that is asked for. */
    PictureSize at(double pixelRatio) {
        if (size.isGiven() && (width.isGiven() || height.isGiven())) {
            throw new InputException("cli.size.twice");
        }
        PictureSize asked = size.given()
                .map(argument -> named(argument, pixelRatio))
                .orElseGet(() -> new PictureSize(
                        side(width, PictureSize.USUAL_WIDTH), side(height, PictureSize.USUAL_HEIGHT), pixelRatio));
        return fontSize.given()
                .map(argument -> asked.withLetters(letters(argument)))
                .orElse(asked);
    }

    private static double side(TextArgument option, int usual) {
        return option.given()
                .map(argument -> argument.whole(PictureSize.LEAST, PictureSize.MOST))
                .orElse(usual);
    }

    private static PictureSize named(Argument argument, double pixelRatio) {
        Optional<SizePreset> preset = Arrays.stream(SizePreset.values())
                .filter(known -> Names.of(known).equals(argument.text()))
                .findFirst();
        return preset.map(known -> known.at(pixelRatio)).orElseGet(() -> lengths(argument, pixelRatio));
    }

    private static PictureSize lengths(Argument argument, double pixelRatio) {
        String[] sides = argument.text().replace(" ", "").split(TIMES, -1);
        OptionalDouble[] lengths = Arrays.stream(sides).map(Length::pixels).toArray(OptionalDouble[]::new);
        if (lengths.length != 2 || lengths[0].isEmpty() || lengths[1].isEmpty()) {
            throw new InputException("cli.size.none", argument.quoted(), Names.all(SizePreset.class));
        }
        if (Arrays.stream(lengths).anyMatch(length -> !PictureSize.isSide(length.orElseThrow()))) {
            throw new InputException(
                    "cli.size.bounds", argument.quoted(), PictureSize.LEAST + PIXELS, PictureSize.MOST + PIXELS);
        }
        return new PictureSize(lengths[0].orElseThrow(), lengths[1].orElseThrow(), pixelRatio);
    }

    private static OptionalDouble letters(Argument argument) {
        OptionalDouble letters = Length.pixels(argument.text().replace(" ", ""));
        if (!PictureSize.isLetters(letters.orElse(0))) {
            throw new InputException("cli.fontsize.bounds", argument.quoted());
        }
        return letters;
    }
}
