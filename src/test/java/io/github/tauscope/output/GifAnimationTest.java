package io.github.tauscope.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Temperature;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class GifAnimationTest {

    private static final PictureSize SIZE = new PictureSize(300, 200, 1);
    private static final int FRAMES = 82;

    private record Frame(BufferedImage shown, int hundredths, Node metadata) {}

    private final Chart chart = Charts.bars(Charts.FOUR, Theme.LIGHT);
    private byte[] gif = {};
    private List<Frame> frames = List.of();

    @BeforeEach
    void write() throws IOException {
        gif = Charts.bytes(PictureFormat.GIF, chart, SIZE);
        frames = read(gif);
    }

    @Test
    void lastsEightSecondsAndHoldsTheLimits() {
        assertThat(frames).hasSize(FRAMES);
        assertThat(frames.stream().mapToInt(Frame::hundredths).sum()).isEqualTo(800);
        assertThat(frames.get(0).hundredths()).isEqualTo(80);
        assertThat(frames.get(FRAMES - 1).hundredths()).isEqualTo(80);
        assertThat(frames.get(1).hundredths()).isEqualTo(8);
    }

    @Test
    void beginsAnewForEver() {
        Element extension = (Element) ((Element) frames.get(0).metadata())
                .getElementsByTagName("ApplicationExtension")
                .item(0);
        assertThat(extension.getAttribute("applicationID")).isEqualTo("NETSCAPE");
        assertThat((byte[]) ((IIOMetadataNode) extension).getUserObject()).containsExactly(1, 0, 0);
    }

    @Test
    void goesFromExactlyArgmaxToExactlyUniform() {
        assertShows(frames.get(0), Temperature.ARGMAX);
        assertShows(frames.get(FRAMES - 1), Temperature.UNIFORM);
        // k of 80 moving frames is at 0.01·10^(6k/80), in three digits
        assertShows(frames.get(41), Temperature.of(10));
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void everyFigureHasAFrameForEachTemperature(FigureKind kind) throws IOException {
        List<Frame> of = read(
                Charts.bytes(PictureFormat.GIF, Charts.of(kind, Charts.suited(kind, Charts.FOUR), Theme.LIGHT), SIZE));
        assertThat(of).hasSize(FRAMES);
        assertThat(pixels(of.get(0))).isNotEqualTo(pixels(of.get(FRAMES - 1)));
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(Charts.bytes(PictureFormat.GIF, chart, SIZE)).isEqualTo(gif);
    }

    /** Compares with a picture that has all colours: those of a palette are near. */
    private void assertShows(Frame frame, Temperature temperature) {
        RasterImage expected = RasterImage.of(chart.drawings().apply(temperature), SIZE);
        int[] pixels = expected.pixels().toArray();
        assertThat(IntStream.range(0, pixels.length)
                        .map(i -> difference(pixels[i], frame.shown().getRGB(i % 300, i / 300)))
                        .summaryStatistics())
                .satisfies(differences -> assertThat(differences.getMax()).isLessThan(48))
                .satisfies(differences -> assertThat(differences.getAverage()).isLessThan(0.1));
    }

    private static int[] pixels(Frame frame) {
        return frame.shown().getRGB(0, 0, 300, 200, null, 0, 300);
    }

    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)))
                .max()
                .orElseThrow();
    }

    private static List<Frame> read(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        List<Frame> frames = new ArrayList<>();
        BufferedImage canvas = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < reader.getNumImages(true); i++) {
            IIOMetadata metadata = reader.getImageMetadata(i);
            Element tree = (Element) metadata.getAsTree("javax_imageio_gif_image_1.0");
            Element place =
                    (Element) tree.getElementsByTagName("ImageDescriptor").item(0);
            Element control = (Element)
                    tree.getElementsByTagName("GraphicControlExtension").item(0);
            canvas.createGraphics()
                    .drawImage(
                            reader.read(i),
                            Integer.parseInt(place.getAttribute("imageLeftPosition")),
                            Integer.parseInt(place.getAttribute("imageTopPosition")),
                            null);
            BufferedImage shown = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
            shown.setData(canvas.getData());
            frames.add(new Frame(shown, Integer.parseInt(control.getAttribute("delayTime")), tree));
        }
        return frames;
    }
}
