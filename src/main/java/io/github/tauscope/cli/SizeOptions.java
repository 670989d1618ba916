package io.github.tauscope.cli;

import io.github.tauscope.arguments.Argument;
import io.github.tauscope.input.InputException;
import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SizePreset;
import io.github.tauscope.text.Names;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the size of a picture and of its letters. */
final class SizeOptions {

    /** Between the two lengths of a size. */
    private static final String TIMES = "[x×](?=\\d)";

    private static final String PIXELS = "px";

    /** The names of sizes, for completion. */
    static final class Presets implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(SizePreset.values()).map(Names::of).iterator();
        }
    }

    @Option(names = "--size", paramLabel = "SIZE", completionCandidates = Presets.class)
    private @Nullable String size;

    @Option(names = "--width", paramLabel = "PIXELS")
    private @Nullable String width;

    @Option(names = "--height", paramLabel = "PIXELS")
    private @Nullable String height;

    @Option(names = "--font-size", paramLabel = "LENGTH")
    private @Nullable String fontSize;

    /** Returns the size that is asked for. */
    PictureSize at(double pixelRatio) {
        if (size != null && (width != null || height != null)) {
            throw new InputException("cli.size.twice");
        }
        PictureSize asked = size == null
                ? new PictureSize(
                        side("--width", width, PictureSize.USUAL_WIDTH),
                        side("--height", height, PictureSize.USUAL_HEIGHT),
                        pixelRatio)
                : named(new Argument("--size", size), pixelRatio);
        return fontSize == null ? asked : asked.withLetters(letters(new Argument("--font-size", fontSize)));
    }

    private static double side(String option, @Nullable String text, int usual) {
        return text == null ? usual : new Argument(option, text).whole(PictureSize.LEAST, PictureSize.MOST);
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
