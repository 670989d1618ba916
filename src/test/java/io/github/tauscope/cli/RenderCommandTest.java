package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.chart.FigureKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {

    private static final Run SILENT = new Run(0, "", "");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.png, '', 2400, 1600",
        "a.png, --pixel-ratio 1, 1200, 800",
        "A.PNG, --width 300 --height 200 --pixel-ratio 1.5, 450, 300",
        "a.gif, --width 300 --height 200, 300, 200",
        "a.gif, --width 120 --height 100 --pixel-ratio 2, 240, 200"
    })
    void imagesAreAsLargeAsAsked(String file, String options, int width, int height) throws IOException {
        assertThat(render("--example four-classes --out " + path(file) + " " + options))
                .isEqualTo(SILENT);
        BufferedImage image = ImageIO.read(path(file).toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(width, height);
    }

    @Test
    void anSvgHasTheSizeAskedAndWhatWasAskedFor() throws IOException {
        assertThat(render("--logits 1,-inf --labels owl,fox --temperature 0.5 --theme dark --axis log"
                        + " --width 500 --height 300 --out " + path("a.svg")))
                .isEqualTo(SILENT);
        assertThat(Files.readString(path("a.svg")))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"500\" height=\"300\"")
                .contains("<title>Bars: softmax at temperature 0.5</title>", ">owl</text>", ">fox</text>")
                .contains("fill=\"#0d1117\"")
                .contains(">exactly 0</text>");
    }

    @Test
    void scalesAndExamplesSayTheTemperature() throws IOException {
        assertThat(titleOf("--example clip")).isEqualTo("Bars: softmax at temperature 0.01");
        assertThat(titleOf("--example clip --temperature inf")).isEqualTo("Bars: softmax at temperature ∞");
        assertThat(titleOf("--logits 1,2 --logit-scale 4")).isEqualTo("Bars: softmax at temperature 0.25");
        assertThat(titleOf("--probabilities 1,2 --log-logit-scale 0")).isEqualTo("Bars: softmax at temperature 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "gif"})
    void theLeastSizeWorks(String ending) {
        assertThat(render("--example moco --width 100 --height 100 --out " + path("a." + ending)))
                .isEqualTo(SILENT);
    }

    @Test
    void twoRendersAreTheSameBytes() throws IOException {
        for (String ending : List.of("png", "svg", "gif")) {
            render("--example next-token --width 400 --height 300 --out " + path("a." + ending));
            render("--example next-token --width 400 --height 300 --out " + path("b." + ending));
            assertThat(path("a." + ending)).hasSameBinaryContentAs(path("b." + ending));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--example clip | the file to write is missing; give --out.",
                "--out a.svg | the logits are missing; give --logits, --probabilities, --in or --example.",
                "--out= --example clip | --out: the name is empty; allowed is the name of a file.",
                "--out a.jpg --example clip | --out: 'a.jpg' has no known ending; allowed are .png, .svg and .gif.",
                "--out /no/a.svg --example clip | /no/a.svg: there is no folder /no.",
                "--out a.svg --example x | --example: 'x' is no example; 'tauscope examples' lists them.",
                "--out a.svg --example clip --logits 1 | --logits and --example exclude one another; allowed is one of them.",
                "--out a.svg --example clip --temperature 1,2 | 2 temperatures are given; allowed is one here, several in a"
                        + " table.",
                "--out a.svg --example clip --figure pie | --figure: 'pie' is no figure; allowed are {figures}.",
                "--out a.svg --example clip --axis x | --axis: 'x' is no axis; allowed are linear, log.",
                "--out a.svg --example clip --theme x | --theme: 'x' is no theme; allowed are light, dark, transparent,"
                        + " projector.",
                "--out a.gif --example clip --theme transparent | --theme: 'transparent' is not for .gif, whose edges it"
                        + " would fray; allowed are light, dark and projector.",
                "--out a.svg --example clip --width 99 | --width: '99' is not allowed; allowed are whole numbers from 100"
                        + " to 10000.",
                "--out a.svg --example clip --height 200.5 | --height: '200.5' is not allowed; allowed are whole numbers"
                        + " from 100 to 10000.",
                "--out a.png --example clip --pixel-ratio 5 | --pixel-ratio: '5' is not allowed; allowed are numbers from 1"
                        + " to 4.",
                "--out a.png --example clip --pixel-ratio x | --pixel-ratio: 'x' is not allowed; allowed are numbers from 1"
                        + " to 4.",
                "--out a.svg --example clip --pixel-ratio 2 | --pixel-ratio: a .svg has no pixels; allowed is it with .png"
                        + " and .gif.",
                "--out a.png --example clip --width 10000 --height 10000 | --width, --height and --pixel-ratio: these are"
                        + " 20000 × 20000 pixels; allowed are 100000000 in all.",
                "--batch no.txt | no.txt: there is no such file.",
                "--batch no.txt --theme dark | --batch: there are other options too; allowed are they on the lines of the"
                        + " file.",
            })
    void saysWhatWasFoundAndWhatIsAllowed(String arguments, String sentence) {
        String figures = String.join(
                ", ", Stream.of(FigureKind.values()).map(Object::toString).toList());
        assertThat(render(arguments))
                .isEqualTo(new Run(2, "", "tauscope render: " + sentence.replace("{figures}", figures) + "\n"));
    }

    @Test
    void aBatchRendersEveryLineThatIsRightAndTellsTheOthers() throws IOException {
        Path batch = Files.writeString(
                folder.resolve("b.txt"),
                """
                # what a page needs
                --example clip --out %1$s/a.svg

                --example clip --out %1$s/no/a.svg
                --logits 1,2 --labels 'a b,"c,d"' --out %1$s/b.svg
                --temprature 5 --out %1$s/a.svg
                --batch %1$s/b.txt
                --logits 1,2 --out %1$s/c.png
                """
                        .formatted(folder));
        String at = "tauscope render: " + batch + ", line ";
        assertThat(render("--batch " + batch))
                .isEqualTo(new Run(
                        2,
                        "",
                        at + "4: " + folder + "/no/a.svg: there is no folder " + folder + "/no.\n" + at
                                + "6: '--temprature' is no option; did you mean --temperature? See 'tauscope render --help'.\n"
                                + at
                                + "7: '--batch' is no option. See 'tauscope render --help'.\n"));
        assertThat(Files.readString(path("b.svg"))).contains(">a b</text>", ">c,d</text>");
        assertThat(path("a.svg")).exists();
        assertThat(path("c.png")).exists();
    }

    @Test
    void aBatchGivesTheBytesOfSingleCalls() throws IOException {
        Path batch = Files.writeString(
                folder.resolve("b.txt"),
                "--example tie --out " + path("a.png") + "\n--example tie --out " + path("b.svg"));
        assertThat(render("--batch " + batch)).isEqualTo(SILENT);
        render("--example tie --out " + path("c.png"));
        render("--example tie --out " + path("d.svg"));
        assertThat(path("a.png")).hasSameBinaryContentAs(path("c.png"));
        assertThat(path("b.svg")).hasSameBinaryContentAs(path("d.svg"));
    }

    @Test
    void aTerminalIsToldHowFarItIs() throws IOException {
        Path batch = Files.writeString(
                folder.resolve("b.txt"),
                "--example tie --out " + path("a.svg") + "\n--example tie --out " + path("b.svg"));
        StringWriter out = new StringWriter();
        Console terminal = new Console(out, new PrintWriter(new StringWriter()), () -> true);
        assertThat(Main.run(terminal, "render", "--batch", batch.toString())).isZero();
        assertThat(out).hasToString("1 of 2\r2 of 2\n");
    }

    @Test
    void everyExampleIsListedWithTheNameThatRenderTakes() {
        Run run = Run.of("examples");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("clip                 CLIP: image against captions\n");
        List<String> names = new ArrayList<>(
                run.out().lines().map(line -> line.replaceAll(" .*", "")).toList());
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(names).allSatisfy(name -> assertThat(render("--example " + name + " --out " + path(name + ".svg")))
                .isEqualTo(SILENT));
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private String titleOf(String arguments) throws IOException {
        assertThat(render(arguments + " --out " + path("t.svg"))).isEqualTo(SILENT);
        return Files.readString(path("t.svg")).replaceAll("(?s).*<title>(.*)</title>.*", "$1");
    }

    private static Run render(String arguments) {
        return Run.line(("render " + arguments).strip());
    }
}
