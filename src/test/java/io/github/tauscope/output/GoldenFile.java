package io.github.tauscope.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * SVG files that a person has looked at. After a change that is meant, look at the new ones in {@code target/golden} and copy
 * them over the old ones.
 */
public final class GoldenFile {

    private static final Path GOLDEN = Path.of("src/test/resources/io/github/tauscope/output");
    private static final Path WRITTEN = Path.of("target/golden");
    private static final PictureSize SIZE = new PictureSize(600, 400, 1);

    private GoldenFile() {}

    /** Fails unless a chart is, byte for byte, the file that was looked at. */
    public static void requireSame(String name, Chart chart) throws IOException {
        byte[] svg = Charts.bytes(PictureFormat.SVG, chart, SIZE);
        String file = name + ".svg";
        Files.createDirectories(WRITTEN);
        Files.write(WRITTEN.resolve(file), svg);
        assertThat(new String(svg, UTF_8)).isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }
}
