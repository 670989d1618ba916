package io.github.tauscope.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tauscope.arguments.FigureOption;
import io.github.tauscope.arguments.FigureOptions;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.output.PictureFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        assertThat(render(
                        "--logits 1,-inf --labels owl,fox --temperature 0.5 --theme dark --axis log --width 500 --height 300 --out "
                                + path("a.svg")))
                .isEqualTo(SILENT);
        assertThat(Files.readString(path("a.svg")))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"500\" height=\"300\"")
                .contains("<title>Bars: softmax at temperature 0.5</title>", ">owl</text>", ">fox</text>")
                .contains("fill=\"#0d1117\"")
                .contains(">exactly 0</text>");
    }

    @Test
    void aTitleOfOnesOwnIsThatOfTheFile() throws IOException {
        assertThat(Run.of(
                        "render",
                        "--example",
                        "clip",
                        "--title",
                        " on",
                        "--out",
                        path("t.svg").toString()))
                .isEqualTo(SILENT);
        assertThat(Files.readString(path("t.svg"))).contains("<title>on</title>", ">on</text>");
        assertThat(titleOf("--example clip --title on")).isEqualTo("Bars: softmax at temperature 0.01");
    }

    @Test
    void scalesAndExamplesSayTheTemperature() throws IOException {
        assertThat(titleOf("--example clip")).isEqualTo("Bars: softmax at temperature 0.01");
        assertThat(titleOf("--example clip --temperature inf")).isEqualTo("Bars: softmax at temperature ∞");
        assertThat(titleOf("--logits 1,2 --logit-scale 4")).isEqualTo("Bars: softmax at temperature 0.25");
        assertThat(titleOf("--probabilities 1,2 --log-logit-scale 0")).isEqualTo("Bars: softmax at temperature 1");
    }

    @Test
    void anSvgNamesItsFontUnlessItIsToEmbedItOrToDoWithoutOne() throws IOException {
        String named = svg("--example tie");
        assertThat(named).contains("<text ").doesNotContain("<path ", "@font-face");
        assertThat(svg("--example tie --font name")).isEqualTo(named);
        assertThat(svg("--example tie --font embed")).contains("<text ", "@font-face", "data:font/ttf;base64,");
        assertThat(svg("--example tie --font outline")).contains("<path ").doesNotContain("<text ", "@font-face");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "gif"})
    void theLeastSizeWorks(String ending) {
        assertThat(render("--example moco --width 100 --height 100 --out " + path("a." + ending)))
                .isEqualTo(SILENT);
    }

    @ParameterizedTest
    @EnumSource(FigureKind.class)
    void twoRendersAreTheSameBytes(FigureKind kind) throws IOException {
        String example = kind == FigureKind.CALIBRATION ? "digits" : "next-token";
        String figure = "--example " + example + " --figure " + kind + " --width 400 --height 300 --out ";
        for (String ending : List.of("png", "svg", "svg --font embed", "svg --font outline", "pdf", "gif")) {
            String format = ending.split(" ")[0];
            assertThat(render(figure + path("a." + ending))).isEqualTo(SILENT);
            assertThat(render(figure + path("b." + ending))).isEqualTo(SILENT);
            assertThat(path("a." + format)).hasSameBinaryContentAs(path("b." + format));
        }
    }

    /** A point is 1/72 of an inch, and letters at axes are written at 8 of them. */
    @Test
    void aColumnIsAsWideAsInPrintAndItsLettersAsLarge() throws IOException {
        assertThat(render("--example moco --size column --out " + path("a.pdf")))
                .isEqualTo(SILENT);
        String pdf = Files.readString(path("a.pdf"), ISO_8859_1);
        // 84 mm × 56 mm
        assertThat(pdf).contains("/MediaBox [0 0 238.11 158.74]");
        assertThat(render("--example moco --size 84mm×56mm --font-size 8pt --out " + path("b.pdf")))
                .isEqualTo(SILENT);
        assertThat(path("b.pdf")).hasSameBinaryContentAs(path("a.pdf"));
        assertThat(render("--example moco --size column --out " + path("a.svg")))
                .isEqualTo(SILENT);
        assertThat(Files.readString(path("a.svg")))
                .contains("width=\"317.48\" height=\"211.65\" viewBox=\"0 0 317.48 211.65\"")
                .contains("font-size=\"10.67\"");
        assertThat(render("--example moco --size column --font-size 6pt --out " + path("a.svg")))
                .isEqualTo(SILENT);
        assertThat(Files.readString(path("a.svg"))).contains("font-size=\"8\"").doesNotContain("font-size=\"10.67\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--example clip | the output file is missing; give --out.",
                "--out a.svg | the logits are missing; give --logits, --probabilities, --in or --example.",
                "--out= --example clip | --out: the name is empty; give the name of a file.",
                "--out a.jpg --example clip | --out: 'a.jpg' has no known ending; use .png, .svg, .pdf or .gif.",
                "--out - --example clip | standard output has no ending that says the format; give --format.",
                "--out a.svg --format png --example clip | --out: 'a.svg' has the ending of another format than --format png; give one of them.",
                "--out a --format jpg --example clip | --format: 'jpg' isn't a format; use one of png, svg, pdf, gif.",
                "--out /no/a.svg --example clip | /no/a.svg: the folder /no doesn't exist.",
                "--out a.svg --example x | --example: 'x' isn't an example; 'tauscope examples' lists them.",
                "--out a.svg --example clip --logits 1 | --logits and --example can't be combined; use one of them.",
                "--out a.svg --example clip --temperature 1,2 | there are 2 temperatures; give one here. Only a table takes several.",
                "--out a.svg --example clip --figure pie | --figure: 'pie' isn't a figure; use one of {figures}.",
                "--out a.svg --example clip --axis x | --axis: 'x' isn't an axis; use one of linear, log.",
                "--out a.svg --example clip --theme x | --theme: 'x' isn't a theme; use one of light, dark, transparent, projector.",
                "--out a.gif --example clip --theme transparent | --theme: 'transparent' can't be used with .gif, whose edges would look jagged; use light, dark or projector.",
                "--out a.svg --example clip --width 99 | --width: '99' isn't valid; use a whole number from 100 to 10000.",
                "--out a.svg --example clip --height 200.5 | --height: '200.5' isn't valid; use a whole number from 100 to 10000.",
                "--out a.png --example clip --pixel-ratio 5 | --pixel-ratio: '5' isn't valid; use a number from 1 to 4.",
                "--out a.png --example clip --pixel-ratio x | --pixel-ratio: 'x' isn't valid; use a number from 1 to 4.",
                "--out a.svg --example clip --pixel-ratio 2 | --pixel-ratio has no effect on .svg; use it with .png or .gif.",
                "--out a.png --example clip --width 10000 --height 10000 | a picture of 20000 × 20000 pixels is too large (limit: 100000000); lower its size or --pixel-ratio.",
                "--out a.svg --example clip --size column --width 200 | --size says width and height already; leave out --width and --height.",
                "--out a.svg --example clip --size a4 | --size: 'a4' isn't a size; use page, column, two-columns, slide, square, readme, or a width and a height with their units, such as 84mmx56mm (mm, cm, in, pt or px).",
                "--out a.svg --example clip --size 84x56mm | --size: '84x56mm' isn't a size; use page, column, two-columns, slide, square, readme, or a width and a height with their units, such as 84mmx56mm (mm, cm, in, pt or px).",
                "--out a.svg --example clip --size 84mmx2.5cm | --size: '84mmx2.5cm' has a side that is not from 100px to 10000px.",
                "--out a.svg --example clip --font-size 8 | --font-size: '8' isn't a size of letters; use 3pt to 72pt, such as 8pt (mm, cm, in, pt or px).",
                "--out a.svg --example clip --font-size 2.9pt | --font-size: '2.9pt' isn't a size of letters; use 3pt to 72pt, such as 8pt (mm, cm, in, pt or px).",
                "--out a.svg --example clip --font x | --font: 'x' isn't a choice of font; use one of name, embed, outline.",
                "--out a.png --example clip --font embed | --font has no effect on .png; use it with .svg.",
                "--out a.pdf --example clip --font x | --font: 'x' isn't a choice of font; use one of name, embed, outline.",
                "--batch no.txt | no.txt: there is no such file.",
                "--batch no.txt --theme dark | --batch can't be combined with other options; put them on the lines of the file.",
            })
    void saysWhatWasFoundAndWhatIsAllowed(String arguments, String sentence) {
        String figures = String.join(
                ", ", Stream.of(FigureKind.values()).map(Object::toString).toList());
        assertThat(render(arguments))
                .isEqualTo(new Run(2, "", "tauscope render: " + sentence.replace("{figures}", figures) + "\n"));
    }

    /** Every option of figures, with a value that shows and what it needs beside it. */
    static Stream<Arguments> options() {
        return Stream.of(
                arguments("--axis log", ""),
                arguments("--p-max 0.5", ""),
                arguments("--classes 2", ""),
                arguments("--outline 3", ""),
                arguments("--measure perplexity", ""),
                arguments("--pins 0.3,3", ""),
                arguments("--method hardmax", ""),
                arguments("--loss infonce", ""),
                arguments("--true-class cat", ""),
                arguments("--positive 2", "--loss infonce"),
                arguments("--negative -2", "--loss infonce"),
                arguments("--negatives 9", "--loss infonce"),
                arguments("--draws 100", ""),
                arguments("--seed 8", "--draws 100"),
                arguments("--top-k 2", ""),
                arguments("--top-p 0.5", ""),
                arguments("--min-p 0.5", ""),
                arguments("--corners cat,#2", ""),
                arguments("--compare-logits 4,3,2,1", ""),
                arguments("--compare-temperature 5", ""),
                arguments("--compare-positive 3", "--loss infonce"),
                arguments("--compare-negative -3", "--loss infonce"),
                arguments("--compare-negatives 3", "--loss infonce"),
                arguments("--title Ours", ""),
                arguments("--caption auto", ""));
    }

    @Test
    void everyOptionOfFiguresIsTried() {
        assertThat(options().map(arguments -> name(arguments.get()[0].toString())))
                .containsExactlyInAnyOrderElementsOf(
                        FigureOptions.ALL.stream().map(FigureOption::name).toList());
    }

    /** Which figures an option belongs to stands in the README as well, and a test compares the two. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void anOptionChangesTheFiguresThatUseItAndIsRefusedByTheOthers(String option, String beside) throws IOException {
        List<FigureKind> users = FigureOptions.ALL.stream()
                .filter(declared -> declared.name().equals(name(option)))
                .findFirst()
                .orElseThrow()
                .figures();
        String listed = users.stream().map(FigureKind::toString).collect(Collectors.joining(", "));
        for (FigureKind kind : FigureKind.values()) {
            String logits =
                    kind == FigureKind.CALIBRATION ? "--example digits" : "--logits 1,5,7,10 --labels cat,dog,owl,fox";
            String call = logits + " --temperature 2 --figure " + kind;
            if (users.contains(kind)) {
                String without = svg((call + " " + beside).strip());
                assertThat(svg((call + " " + option + " " + beside).strip())).isNotEqualTo(without);
            } else {
                String sentence = name(option) + " has no effect on the figure " + kind + "; use it with "
                        + listed.replaceAll(", (\\w+)$", " and $1") + ".";
                assertThat(render(call + " " + option + " --out " + path("no.svg")))
                        .isEqualTo(new Run(2, "", "tauscope render: " + sentence + "\n"));
            }
        }
        assertThat(path("no.svg")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steps --method x | --method: 'x' isn't a method; use one of softmax, softmax-float32, softmax-float16, naive, naive-float32, naive-float16, division-by-sum, hardmax.",
                "sweep --measure x | --measure: 'x' isn't a measure; use one of entropy, perplexity.",
                "sweep --pins 1,x | --pins: entry 2 of 2, 'x' isn't a temperature; use 0, inf or a number from 4.9e-324 to 1.7976931348623157e308, such as 0.07.",
                "loss --loss x | --loss: 'x' isn't a loss; use one of class, infonce.",
                "loss --positive 2 | --positive has no effect on this loss; use it with --loss=infonce.",
                "loss --loss infonce --true-class cat | --true-class has no effect on this loss; use it with --loss=class.",
                "loss --loss infonce --positive inf | --positive: 'inf' isn't valid; use a finite number such as 1, -0.5 or 1e3.",
                "loss --loss infonce --negatives 1.5 | --negatives: '1.5' isn't valid; use a whole number from 0 to 9007199254740992.",
                "loss --true-class elk | --true-class: 'elk' isn't a class; use a label, or a number from #1 to #4.",
                "sampling --draws 1000001 | --draws: '1000001' isn't valid; use a whole number from 0 to 1000000.",
                "sampling --seed 1e30 | --seed: '1e30' isn't valid; use a whole number from -9223372036854775808 to 9223372036854775807.",
                "sampling --top-k 0 | --top-k: '0' isn't valid; use a whole number from 1 to 2147483647.",
                "sampling --top-p 1.5 | --top-p: '1.5' isn't valid; use a number from 0 to 1.",
                "simplex --corners cat,#1 | --corners: there are more than three classes, or one is repeated; give up to three different classes.",
                "simplex --corners #1,#2,#3,#4 | --corners: there are more than three classes, or one is repeated; give up to three different classes.",
                "simplex --corners fox | --corners: one of these classes is masked; choose unmasked classes.",
                "bars --classes 0 | --classes: '0' isn't valid; use all, or a whole number from 1 to 1000.",
                "bars --classes some | --classes: 'some' isn't valid; use all, or a whole number from 1 to 1000.",
                "bars --p-max 1.5 | --p-max: '1.5' isn't valid; use auto, or a number from 1e-6 to 1.",
                "sweep --p-max 0 | --p-max: '0' isn't valid; use auto, or a number from 1e-6 to 1.",
                "bars --axis log --p-max auto | --p-max has no effect on a logarithmic axis; use it with --axis=linear.",
                "bars --outline 1,2 | --outline: there are 2 numbers; give one.",
                "bars --outline 2 --compare-logits 1,2 | --outline and --compare-logits can't be combined; use one of them.",
                "bars --compare-logits 1,x | --compare-logits: entry 2 of 2, 'x' isn't a logit; use numbers such as 2, -2.5, 1e3 or ln 0.25, and -inf for a masked class.",
                "bars --compare-logits -inf | --compare-logits: every logit is -inf; at least one must be finite.",
                "bars --title= | --title: the text is empty; use off for none.",
            })
    void saysWhatAFigureIsNotAskedLikeThis(String arguments, String sentence) {
        Run run = render(
                "--logits 1,5,7,-inf --labels cat,dog,owl,fox --out " + path("no.svg") + " --figure " + arguments);
        assertThat(run).isEqualTo(new Run(2, "", "tauscope render: " + sentence + "\n"));
        assertThat(path("no.svg")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "gif"})
    void aFigureThatThereIsNotIsRefusedAsTheWindowSaysIt(String ending) {
        Path file = path("no." + ending);
        assertThat(render("--logits 1,2,-inf --figure simplex --out " + file))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "tauscope render: --figure: Two classes form a segment, not a triangle; Bars shows it. The simplex needs one more unmasked class.\n"));
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsNotGivenIsAsTheWindowHasItAtFirst() throws IOException {
        String four = "--logits 1,5,7,10 ";
        assertThat(svg(four + "--figure steps --method naive")).isEqualTo(svg(four + "--figure steps"));
        assertThat(svg(four + "--figure sweep --measure entropy --axis linear --pins 0.1,1,10"))
                .isEqualTo(svg(four + "--figure sweep"));
        assertThat(svg(four + "--figure loss --loss class --true-class 4")).isEqualTo(svg(four + "--figure loss"));
        assertThat(svg(four + "--figure sampling --draws 0 --seed 1")).isEqualTo(svg(four + "--figure sampling"));
        assertThat(svg(four + "--figure simplex --corners 2,3,4")).isEqualTo(svg(four + "--figure simplex"));
        assertThat(svg(four + "--figure sweep --pins none"))
                .isNotEqualTo(svg(four + "--figure sweep"))
                .isEqualTo(svg(four + "--figure sweep --pins none --title off"));
    }

    @Test
    void allClassesAreShownIfThereIsRoomForThem() throws IOException {
        assertThat(svg("--example next-token --classes all")).isEqualTo(svg("--example next-token --classes 1000"));
        assertThat(render("--example moco --classes all --out " + path("no.svg")))
                .isEqualTo(new Run(
                        2,
                        "",
                        "tauscope render: --classes: there are more than 1000 classes; give a number up to 1000.\n"));
        assertThat(path("no.svg")).doesNotExist();
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
                        at + "4: " + folder + "/no/a.svg: the folder " + folder + "/no doesn't exist.\n" + at
                                + "6: '--temprature' isn't an option; did you mean --temperature? See 'tauscope render --help'.\n"
                                + at
                                + "7: '--batch' isn't an option. See 'tauscope render --help'.\n"));
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

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void standardOutputGetsTheBytesOfTheFile(PictureFormat format) throws IOException {
        String figure = "--example tie --width 200 --height 150 --out ";
        assertThat(render(figure + path("a." + format))).isEqualTo(SILENT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Console console = new Console(new StringWriter(), bytes, new PrintWriter(new StringWriter()), () -> false);
        assertThat(Main.run(console, ("render " + figure + "- --format " + format).split(" ")))
                .isZero();
        assertThat(path("a." + format)).hasBinaryContent(bytes.toByteArray());
    }

    @Test
    void aTerminalGetsNoPicture() {
        StringWriter err = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Console terminal = new Console(new StringWriter(), bytes, new PrintWriter(err), () -> true);
        assertThat(Main.run(terminal, "render", "--example", "tie", "--out", "-", "--format", "png"))
                .isEqualTo(2);
        assertThat(bytes.size()).isZero();
        assertThat(err.toString()).startsWith("tauscope render: a picture can't be shown in a terminal;");
    }

    @Test
    void lettersTooLargeForThePictureAreWarnedOf() {
        Path out = folder.resolve("large.svg");
        Run large = Run.of(
                "render",
                "--logits",
                "1,2",
                "--size",
                "84 mm x 56 mm",
                "--font-size",
                "12 pt",
                "--out",
                out.toString());
        assertThat(large)
                .isEqualTo(
                        new Run(
                                0,
                                "",
                                "warning: 84mm × 56mm is small for letters of 12pt; texts may be shortened, left out or meet each other.\n"));
        assertThat(out).exists();
        assertThat(Run.of("render", "--logits", "1,2", "--size", "column", "--out", out.toString())
                        .err())
                .isEmpty();
    }

    /** A batch often has the same options on all lines. */
    @Test
    void anOptionThatSomePicturesHaveNoUseForIsToldOnce() throws IOException {
        Path batch = Files.writeString(
                folder.resolve("b.txt"),
                Stream.of("a.png", "b.svg", "c.pdf")
                        .map(file -> "--example tie --pixel-ratio 1 --font outline --out " + path(file))
                        .collect(Collectors.joining("\n")));
        assertThat(render("--batch " + batch))
                .isEqualTo(
                        new Run(
                                0,
                                "",
                                "tauscope render: " + batch
                                        + ", line 1: warning: --font has no effect on .png; use it with .svg.\n"
                                        + "tauscope render: " + batch
                                        + ", line 2: warning: --pixel-ratio has no effect on .svg; use it with .png or .gif.\n"));
        assertThat(path("b.svg")).content().contains("<path ");
        assertThat(path("c.pdf")).isNotEmptyFile();
        assertThat(ImageIO.read(path("a.png").toFile()).getWidth()).isEqualTo(1200);
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

    /** Returns the name of an option that stands before its value. */
    private static String name(String option) {
        return option.split(" ")[0];
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private String svg(String arguments) throws IOException {
        assertThat(render(arguments + " --out " + path("t.svg"))).isEqualTo(SILENT);
        return Files.readString(path("t.svg"));
    }

    private String titleOf(String arguments) throws IOException {
        return svg(arguments).replaceAll("(?s).*?<title>(.*?)</title>.*", "$1");
    }

    private static Run render(String arguments) {
        return Run.line(("render " + arguments).strip());
    }
}
