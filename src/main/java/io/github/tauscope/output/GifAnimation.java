package io.github.tauscope.output;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.figure.PlayPath;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.kernel.Temperature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a chart as an endless animation in which the temperature goes from 0 to ∞, as when it is played in the window. */
final class GifAnimation {

    /** How long a moving frame is shown; browsers slow down much faster ones. */
    private static final int HUNDREDTHS = 8;

    private static final int HELD = (int) Math.round(100 * PlayPath.SECONDS * PlayPath.HOLD);
    private static final int MOVING = (int) Math.round((100 * PlayPath.SECONDS - 2 * HELD) / HUNDREDTHS);

    private GifAnimation() {}

    /** Writes the animation and leaves the stream open. An exception of {@code progress} ends the writing. */
    static void write(Chart chart, PictureSize size, RasterCanvas canvas, OutputStream out, Progress progress)
            throws IOException {
        Function<Temperature, Drawing> drawings = chart.drawings();
        List<RasterImage> samples = Stream.of(Temperature.ARGMAX, Temperature.ONE, Temperature.UNIFORM)
                .map(temperature -> RasterImage.of(drawings.apply(temperature), size))
                .toList();
        List<Temperature> frames = frames();
        try (GifWriter writer = new GifWriter(out, GifPalette.of(samples))) {
            for (int done = 0; done < frames.size(); done++) {
                progress.report((double) done / frames.size());
                Temperature temperature = frames.get(done);
                RasterImage image = RasterImage.of(drawings.apply(temperature), size, canvas);
                writer.write(image, temperature.isLimit() ? HELD : HUNDREDTHS);
            }
        }
    }

    private static List<Temperature> frames() {
        Stream<Temperature> moving = IntStream.range(0, MOVING)
                .mapToObj(k -> PlayPath.gliding(PlayPath.HOLD + (1 - 2 * PlayPath.HOLD) * k / MOVING));
        return Stream.of(Stream.of(Temperature.ARGMAX), moving, Stream.of(Temperature.UNIFORM))
                .flatMap(part -> part)
                .toList();
    }
}
