package io.github.tauscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.app.workbench.CanvasSurface;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.output.Charts;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.RasterCanvas;
import io.github.tauscope.text.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** A figure in a file is the figure on the screen: JavaFX and Java2D paint it alike but for the edges of letters. */
class FilesAgreeWithTheScreenTest extends WindowStory {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    private static final int CLEAR = 96;

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void everyFigureLooksTheSame(FigureKind kind) throws IOException {
        Experiment first = Examples.all().get(0).experiment();
        Experiment experiment =
                Charts.suited(kind, first.withInquiry(first.inquiry().withSampling(Sampling.INITIAL.withDraws(1000))));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            Look look = Look.of(theme, Messages.of(Locale.ROOT)).withTitle(Inscription.AUTOMATIC);
            Chart chart = new Chart(kind, experiment.withTemperature(Temperature.of(2)), look);
            PixelReader screen = painted(chart);
            Chart other = new Chart(kind, experiment.withLogit(3, 4).withTemperature(Temperature.of(3)), look);
            assertThat(differing(screen, read(chart))).isLessThan(0.002);
            assertThat(differing(screen, read(other))).as("tells figures apart").isGreaterThan(0.005);
        }
    }

    private static PixelReader painted(Chart chart) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            chart.draw().figure().at(WIDTH, HEIGHT).paint(new CanvasSurface(canvas.getGraphicsContext2D()));
            return canvas.snapshot(null, null).getPixelReader();
        });
    }

    private static BufferedImage read(Chart chart) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new PictureFile(PictureFormat.PNG, new PictureSize(WIDTH, HEIGHT, 1)).write(chart, new RasterCanvas(), png);
        return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    }

    /** Returns which part of the pixels clearly differs in a channel. */
    private static double differing(PixelReader screen, BufferedImage file) {
        return IntStream.range(0, WIDTH * HEIGHT)
                        .filter(i -> difference(screen.getArgb(i % WIDTH, i / WIDTH), file.getRGB(i % WIDTH, i / WIDTH))
                                > CLEAR)
                        .count()
                / (double) (WIDTH * HEIGHT);
    }

    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)))
                .max()
                .orElseThrow();
    }
}
