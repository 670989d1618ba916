package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Makes the pictures of the page of figures, by the commands that stand on it. Its name keeps it out of the tests. */
class FigureScreenshotMaker {

    private static final Path PICTURES = Path.of(System.getProperty("tauscope.screenshots", "target/screenshots"));

    @Test
    void figures() throws IOException {
        Path folder = Files.createDirectories(PICTURES.resolve(FigurePage.FOLDER));
        for (FigurePage.Shown figure : FigurePage.read().shown()) {
            assertThat(figure.into(folder)).as(figure.picture()).isEqualTo(new Run(0, "", ""));
        }
    }
}
