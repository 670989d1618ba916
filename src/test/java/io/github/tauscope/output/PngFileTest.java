package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.FontMetrics;
import io.github.tauscope.figure.Ink;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.figure.TextStyle.Anchor;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.output.zlib.Zlib;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The reader is that of the JDK, which shares nothing with our writer. */
class PngFileTest {

    private static final PictureSize SIZE = new PictureSize(300, 200, 2);
    private static final int WHITE = 0xFFFFFFFF;

    @ParameterizedTest
    @CsvSource({"1, 301, 201", "2, 602, 402", "1.5, 452, 302", "4, 1204, 804"})
    void isAsLargeAsThePixelRatioSays(double ratio, int width, int height) throws IOException {
        BufferedImage image = read(Charts.bytes(
                PictureFormat.PNG, Charts.bars(Charts.FOUR, Theme.LIGHT), new PictureSize(301, 201, ratio)));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(List.of(image.getRGB(0, 0), image.getRGB(width - 1, height - 1)))
                .containsOnly(WHITE);
    }

    @ParameterizedTest
    @FieldSource("io.github.tauscope.figure.Theme#ALL")
    void readsBackAsTheSamePixels(Theme theme) throws IOException {
        Chart chart = Charts.bars(Charts.AWKWARD, theme);
        BufferedImage image = read(Charts.bytes(PictureFormat.PNG, chart, SIZE));
        assertThat(image.getColorModel().hasAlpha()).isEqualTo(theme.equals(Theme.TRANSPARENT));
        assertThat(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .isEqualTo(RasterImage.of(chart.draw(), SIZE).pixels().toArray());
    }

    @Test
    void isTheSameEachTimeAndKnowsNoTime() throws IOException {
        Chart chart = Charts.bars(Charts.FOUR, Theme.DARK);
        byte[] png = Charts.bytes(PictureFormat.PNG, chart, SIZE);
        assertThat(Charts.bytes(PictureFormat.PNG, chart, SIZE)).isEqualTo(png);
        assertThat(chunks(png)).containsExactly("IHDR", "pHYs", "IDAT", "IEND");
    }

    @Test
    void aPictureDoesNotShowThePreviousOneOfTheSameCanvas() {
        RasterCanvas canvas = new RasterCanvas();
        RasterImage.of(Charts.bars(Charts.FOUR, Theme.DARK).draw(), SIZE, canvas);
        Chart chart = Charts.bars(Charts.AWKWARD, Theme.TRANSPARENT);
        assertThat(RasterImage.of(chart.draw(), SIZE, canvas).pixels().toArray())
                .isEqualTo(RasterImage.of(chart.draw(), SIZE).pixels().toArray());
        PictureSize other = new PictureSize(200, 300, 2);
        assertThat(RasterImage.of(chart.draw(), other, canvas).pixels().toArray())
                .isEqualTo(RasterImage.of(chart.draw(), other).pixels().toArray());
    }

    @Test
    void aRectangleOnWholePixelsHasThemAlone() {
        RasterImage image = painted(surface -> surface.fillRectangle(new Box(10, 20, 30, 40), 0, Ink.of(0x0072B2)));
        assertThat(extent(image)).isEqualTo(new Rectangle(20, 40, 60, 80));
        assertThat(image.pixels().filter(pixel -> pixel == 0xFF0072B2)).hasSize(60 * 80);
    }

    @ParameterizedTest
    @EnumSource(Anchor.class)
    void aTextStandsAtItsAnchorAndIsAsLongAsFiguresCount(Anchor anchor) {
        TextStyle style = TextStyle.semiBold(20, Ink.of(0)).anchored(anchor);
        double length = FontMetrics.bundled().width("HHH", style);
        double left = 150
                - length
                        * switch (anchor) {
                            case START -> 0;
                            case MIDDLE -> 0.5;
                            case END -> 1;
                        };
        Rectangle flat = extent(painted(surface -> surface.text("HHH", 150, 100, style)));
        // an H keeps a tenth of an em free at both sides, and stands on the baseline; two pixels to a pixel of CSS
        assertThat(flat.getMinX()).isBetween(2 * left, 2 * left + 6);
        assertThat(flat.getMaxX()).isBetween(2 * (left + length) - 6, 2 * (left + length));
        assertThat(flat.getMaxY()).isEqualTo(200);
        Rectangle upright = extent(painted(surface -> surface.text("HHH", 150, 100, style.turnedUpright())));
        assertThat(upright.getMaxX()).isEqualTo(300);
        assertThat(upright.width).isEqualTo(flat.height);
        assertThat(upright.height).isCloseTo(flat.width, Offset.offset(1));
    }

    private static RasterImage painted(Sheet sheet) {
        Picture picture = () -> List.of(sheet);
        return RasterImage.of(picture, SIZE);
    }

    /** Returns the least rectangle that holds all pixels which are not empty. */
    private static Rectangle extent(RasterImage image) {
        int[] pixels = image.pixels().toArray();
        Rectangle extent = new Rectangle(-1, -1);
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != 0) {
                extent.add(new Rectangle(i % image.width(), i / image.width(), 1, 1));
            }
        }
        return extent;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static List<String> chunks(byte[] png) throws IOException {
        List<String> types = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(png));
        in.readLong();
        while (in.available() > 0) {
            int length = in.readInt();
            types.add(new String(in.readNBytes(4), StandardCharsets.US_ASCII));
            in.skipNBytes(length + 4L);
        }
        return types;
    }

    @Test
    void aPictureIsHardlyLargerThanByZlib() {
        Chart chart = Charts.bars(Charts.FOUR, Theme.LIGHT);
        RasterImage image = RasterImage.of(chart.draw(), new PictureSize(600, 400, 2));
        ByteArrayOutputStream filtered = new ByteArrayOutputStream();
        for (int y = 0; y < image.height(); y++) {
            filtered.writeBytes(PngFile.row(image, 3, y));
        }
        byte[] rows = filtered.toByteArray();
        Deflater deflater = new Deflater();
        deflater.setInput(rows);
        deflater.finish();
        int zlib = deflater.deflate(new byte[rows.length]);
        deflater.end();
        assertThat(Zlib.compressed(rows, 3).length).isLessThan(zlib * 5 / 4);
    }
}
