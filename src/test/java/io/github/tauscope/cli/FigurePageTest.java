package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the page of figures shows what its commands make. */
class FigurePageTest {

    private static final Path PICTURES = Path.of("screenshots", FigurePage.FOLDER);

    @TempDir
    private Path folder;

    static List<FigurePage.Shown> shown() throws IOException {
        return FigurePage.read().shown();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void aCommandWritesThePictureAboveIt(FigurePage.Shown figure) throws IOException {
        assertThat(figure.into(folder)).isEqualTo(new Run(0, "", ""));
        BufferedImage written = image(folder.resolve(figure.picture()));
        BufferedImage kept = image(PICTURES.resolve(figure.picture()));
        assertThat(List.of(kept.getWidth(), kept.getHeight())).containsExactly(written.getWidth(), written.getHeight());
    }

    @Test
    void everyPictureHasItsCommand() throws IOException {
        String page = FigurePage.read().text();
        assertThat(page.lines().filter(line -> line.startsWith("!["))).hasSameSizeAs(shown());
        assertThat(page.lines().filter(line -> line.startsWith("    tauscope ")))
                .hasSameSizeAs(shown());
        try (Stream<Path> kept = Files.list(PICTURES)) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            shown().stream().map(FigurePage.Shown::picture).toList());
        }
    }

    @Test
    void everyFigureIsOnThePage() throws IOException {
        assertThat(shown().stream().map(FigurePageTest::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FigureKind.values()).map(Object::toString).toList());
    }

    private static String kind(FigurePage.Shown figure) {
        int option = figure.words().indexOf("--figure");
        return option < 0 ? FigureKind.BARS.toString() : figure.words().get(option + 1);
    }

    private static BufferedImage image(Path file) throws IOException {
        return ImageIO.read(file.toFile());
    }
}
