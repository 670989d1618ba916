package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.arguments.RenderLine;
import io.github.tauscope.arguments.TableLine;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.chart.Look;
import io.github.tauscope.chart.LossKind;
import io.github.tauscope.figure.AxisTop;
import io.github.tauscope.figure.ProbabilityAxis;
import io.github.tauscope.figure.ShownClasses;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.figure.sweep.Measure;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.kernel.steps.SoftmaxMethod;
import io.github.tauscope.model.Cut;
import io.github.tauscope.model.Examples;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.InfoNceCase;
import io.github.tauscope.model.Inquiry;
import io.github.tauscope.model.Listing;
import io.github.tauscope.model.Sampling;
import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.RasterCanvas;
import io.github.tauscope.output.SizePreset;
import io.github.tauscope.output.SvgFont;
import io.github.tauscope.output.Table;
import io.github.tauscope.output.TableFormat;
import io.github.tauscope.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that is copied makes the same file: what it is compared with is the picture written without a command. */
class RenderLineTest {

    private static final List<String> LABELS = List.of(
            "a,b",
            "say \"hi\"",
            "it's",
            "x\ny",
            "\r\n",
            " $HOME `id` \\",
            "",
            " the ",
            "#1",
            "2",
            "🦊 日本",
            "-",
            "@f",
            "!");
    private static final double[] NUMBERS = {
        0, -0.0, 1, -3, 0.1, 1.0 / 3, 1e-300, 4.9e-324, 1e22, 123.456, -1e308, Double.NEGATIVE_INFINITY
    };
    private static final double[] TEMPERATURES = {0, 4.9e-324, 0.1, 1.0 / 3, 1, 2, 1e9, Double.POSITIVE_INFINITY};

    @Property(tries = 200)
    void theWordsMakeTheSameFile(@ForAll long seed) throws IOException {
        RenderLine line = new Choosing(new Random(seed)).line();
        Path file = Files.createTempFile("tauscope", ".svg");
        try {
            List<String> words = line.words(null, file.toString());
            assertThat(run(words)).as(words::toString).isEqualTo(new Run(0, "", ""));
            assertThat(Files.readString(file))
                    .as(words::toString)
                    .isEqualTo(new String(written(line), StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void everyFormatIsTheSameFile(PictureFormat format) throws IOException {
        Experiment experiment = Examples.all().get(0).experiment();
        Chart chart = new Chart(FigureKind.BARS, experiment, look(Theme.DARK));
        RenderLine line =
                new RenderLine(chart, new PictureFile(format, new PictureSize(200, 150, ratio(format)), SvgFont.EMBED));
        Path file = Files.createTempFile("tauscope", "." + format);
        try {
            assertThat(run(line.words(null, file.toString())).err()).isEmpty();
            assertThat(Files.readAllBytes(file)).isEqualTo(written(line));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void whatIsUsualIsLeftOut() {
        Experiment four = Examples.named("four-classes").orElseThrow().experiment();
        assertThat(usual(four).shellLine(null, "a.png"))
                .isEqualTo("tauscope render --example=four-classes --out=a.png");
        assertThat(usual(four.withTemperature(Temperature.of(0.1))).shellLine(null, "my figure.png"))
                .isEqualTo("tauscope render --example=four-classes --temperature=0.1 '--out=my figure.png'");
        assertThat(usual(four.withLogit(0, -0.5)).shellLine(null, "a.png"))
                .startsWith("tauscope render --logits=-0.5,");
        assertThat(usual(Experiment.of(Logits.of(1, 2, 4))).shellLine(null, "a.png"))
                .isEqualTo("tauscope render --logits=1,2,4 --out=a.png");
    }

    @Property(tries = 20)
    void aShellReadsTheWordsBack(@ForAll long seed) throws IOException, InterruptedException {
        RenderLine line = new Choosing(new Random(seed)).line();
        Path read = Files.createTempFile("tauscope", ".words");
        try {
            Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\0' " + line.shellLine(null, "it's.svg"))
                    .redirectOutput(read.toFile())
                    .start();
            assertThat(shell.waitFor()).isZero();
            String expected = line.words(null, "it's.svg").stream()
                    .map(word -> word + "\0")
                    .collect(Collectors.joining());
            assertThat(Files.readString(read)).isEqualTo(expected);
        } finally {
            Files.delete(read);
        }
    }

    @Test
    void manyLogitsAreReadFromAFile() throws IOException {
        double[] many = new Random(3).doubles(1000, -6, 6).toArray();
        Experiment experiment = Experiment.of(Logits.of(many)).withTemperature(Temperature.of(0.7));
        RenderLine line = usual(experiment);
        assertThat(line.isShort()).isFalse();
        assertThat(line.isPossible()).isTrue();
        Path logits = Files.createTempFile("tauscope", ".csv");
        Path file = Files.createTempFile("tauscope", ".png");
        try {
            try (Writer out = Files.newBufferedWriter(logits)) {
                TableFormat.CSV.write(
                        new Table(experiment, List.of(experiment.temperature())), Messages.of(Locale.ROOT), out);
            }
            List<String> words = line.words(logits.toString(), file.toString());
            assertThat(words).containsExactly("tauscope", "render", "--in=" + logits, "--out=" + file);
            assertThat(run(words).err()).isEmpty();
            assertThat(Files.readAllBytes(file)).isEqualTo(written(line));
        } finally {
            Files.delete(logits);
            Files.delete(file);
        }
    }

    @Test
    void aListThatIsInNoFileIsWrittenInFull() throws IOException {
        Experiment list = Experiment.of(List.of("yes", "no"), Logits.of(-0.25, -1.75))
                .withListing(Listing.PLAIN.withSource(Temperature.of(0.7)).withVocabulary(OptionalLong.of(50_257)))
                .withTemperature(Temperature.of(2));
        Path file = Files.createTempFile("tauscope", ".svg");
        try {
            Experiment compared = list.withBaseline(list.withTemperature(Temperature.of(0.5)));
            for (FigureKind kind : List.of(FigureKind.BARS, FigureKind.SWEEP)) {
                for (Experiment shown : List.of(list, compared)) {
                    RenderLine line = new RenderLine(
                            new Chart(kind, shown, look(Theme.LIGHT)),
                            new PictureFile(PictureFormat.SVG, new PictureSize(400, 300, 1)));
                    assertThat(line.isPossible()).isTrue();
                    assertThat(run(line.words(null, file.toString())).err()).isEmpty();
                    assertThat(Files.readAllBytes(file)).isEqualTo(written(line));
                }
            }
        } finally {
            Files.delete(file);
        }
        assertThat(usual(list.withListing(Listing.PLAIN.withUnknown(List.of("maybe"))))
                        .isPossible())
                .as("no option names a class without a number")
                .isFalse();
        for (Experiment other :
                List.of(list.withLabel(0, "maybe"), list.withListing(Listing.PLAIN), list.withListing(null))) {
            assertThat(usual(list.withBaseline(other)).isPossible())
                    .as("no option gives A another list")
                    .isFalse();
        }
    }

    @Test
    void manyLogitsOfAStandInNoFile() {
        Experiment many = Experiment.of(Logits.of(new double[1000]));
        Experiment compared = many.withBaseline(many.withTemperature(Temperature.of(2)));
        Look look = look(Theme.LIGHT);
        assertThat(line(FigureKind.BARS, compared, look).isPossible()).isTrue();
        assertThat(line(FigureKind.BARS, many.withBaseline(many.withLogit(0, 1)), look)
                        .isPossible())
                .isFalse();
        assertThat(line(FigureKind.LOSS, compared, look).isPossible())
                .as("only its logits say that there is an A")
                .isFalse();
        assertThat(line(FigureKind.LOSS, compared, look.withLoss(LossKind.INFONCE))
                        .isPossible())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "half \uD83D"})
    void aLabelThatIsNoArgumentNeedsAFile(String label) {
        assertThat(usual(Experiment.of(List.of(label), Logits.of(1))).isShort()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aTableIsPrintedAnew(TableFormat format) throws IOException {
        Experiment experiment =
                Experiment.of(LABELS.subList(0, 4), Logits.of(-1, 1.0 / 3, 5, Double.NEGATIVE_INFINITY));
        StringWriter table = new StringWriter();
        format.write(new Table(experiment, List.of(experiment.temperature())), Messages.of(Locale.ROOT), table);
        TableLine line = new TableLine(experiment, format);
        assertThat(run(line.words(null))).isEqualTo(new Run(0, table.toString(), ""));
        assertThat(line.shellLine(null, "my table")).endsWith(" --format=" + format + " > 'my table'");
    }

    @Test
    void aTableWithACaptionIsPrintedAnew() throws IOException {
        Experiment experiment = Experiment.of(Logits.of(-1, 5));
        for (Inscription caption : List.of(Inscription.AUTOMATIC, Inscription.of("auto"), Inscription.of("100 %"))) {
            StringWriter table = new StringWriter();
            TableFormat.LATEX.write(
                    new Table(experiment, List.of(experiment.temperature())), caption, Messages.of(Locale.ROOT), table);
            assertThat(run(new TableLine(experiment, TableFormat.LATEX, caption).words(null)))
                    .isEqualTo(new Run(0, table.toString(), ""));
            assertThat(new TableLine(experiment, TableFormat.CSV, caption).words(null))
                    .isEqualTo(new TableLine(experiment, TableFormat.CSV).words(null));
        }
    }

    private static RenderLine usual(Experiment experiment) {
        return line(FigureKind.BARS, experiment, look(Theme.LIGHT));
    }

    private static RenderLine line(FigureKind kind, Experiment experiment, Look look) {
        PictureSize size = new PictureSize(PictureSize.USUAL_WIDTH, PictureSize.USUAL_HEIGHT, 2);
        return new RenderLine(new Chart(kind, experiment, look), new PictureFile(PictureFormat.PNG, size));
    }

    private static Look look(Theme theme) {
        return Look.of(theme, Messages.of(Locale.ROOT));
    }

    private static double ratio(PictureFormat format) {
        return format.isVector() ? 1 : 1.5;
    }

    private static Run run(List<String> words) {
        return Run.of(words.subList(1, words.size()).toArray(String[]::new));
    }

    private static byte[] written(RenderLine line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line.file().write(line.chart(), new RasterCanvas(), out);
        return out.toByteArray();
    }

    /** Chooses whatever there is to choose. */
    private record Choosing(Random random) {

        RenderLine line() {
            Look look = new Look(
                    Theme.ALL.get(random.nextInt(Theme.ALL.size())),
                    Messages.of(Locale.ROOT),
                    any(ProbabilityAxis.values()),
                    any(AxisTop.ONE, AxisTop.FIT, AxisTop.at(0.2), AxisTop.at(0.123456789)),
                    any(ShownClasses.MOST, 1, 3, ShownClasses.LIMIT),
                    any(Measure.values()),
                    any(SoftmaxMethod.values()),
                    any(LossKind.values()),
                    inscription(),
                    inscription());
            Experiment experiment = experiment();
            FigureKind kind = any(FigureKind.values());
            Chart chart = new Chart(kind, experiment, look);
            if (chart.absence().isPresent()) {
                chart = new Chart(FigureKind.BARS, experiment, look);
            }
            PictureSize size = any(
                    new PictureSize(100 + random.nextInt(900), 100 + random.nextInt(900), 1),
                    SizePreset.COLUMN.at(1),
                    SizePreset.SQUARE.at(1).withLetters(Length.pixels("9.5pt")),
                    new PictureSize(
                            Length.pixels("84mm").orElseThrow(),
                            Length.pixels("2.25in").orElseThrow(),
                            1));
            return new RenderLine(chart, new PictureFile(PictureFormat.SVG, size, any(SvgFont.values())));
        }

        private Inscription inscription() {
            return any(
                    Inscription.NONE,
                    Inscription.AUTOMATIC,
                    Inscription.of("on"),
                    Inscription.of("off"),
                    Inscription.of(LABELS.get(random.nextInt(LABELS.size()))),
                    Inscription.of("-x 'τ = 2' \\ ${sys:user.home} %s"));
        }

        private Experiment experiment() {
            Experiment experiment = random.nextInt(3) == 0 ? example() : own(1 + random.nextInt(8));
            Experiment asked = experiment
                    .withReference(temperature())
                    .withInquiry(random.nextBoolean() ? experiment.inquiry() : inquiry(experiment.size()));
            return switch (random.nextInt(3)) {
                case 0 -> asked;
                case 1 -> asked.withBaseline(asked.withTemperature(temperature()));
                default -> asked.withBaseline(own(1 + random.nextInt(8)).withInquiry(inquiry(1)));
            };
        }

        private Experiment example() {
            List<Experiment> all = Examples.all().stream()
                    .map(example -> example.experiment())
                    .filter(example -> example.size() < 100)
                    .toList();
            Experiment example = all.get(random.nextInt(all.size()));
            return random.nextBoolean() ? example : example.withTemperature(temperature());
        }

        private Experiment own(int size) {
            double[] logits = random.doubles(size)
                    .map(uniform -> uniform < 0.3 ? NUMBERS[random.nextInt(NUMBERS.length)] : 100 * uniform - 50)
                    .toArray();
            logits[random.nextInt(size)] = random.nextGaussian();
            Experiment numbered = Experiment.of(Logits.of(logits)).withTemperature(temperature());
            return random.nextInt(3) == 0
                    ? numbered
                    : numbered.withLabels(IntStream.range(0, size)
                            .mapToObj(i -> LABELS.get(random.nextInt(LABELS.size())))
                            .toList());
        }

        private Inquiry inquiry(int size) {
            List<Temperature> pins = IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> temperature())
                    .toList();
            List<Integer> corners =
                    random.ints(random.nextInt(4), 0, size).distinct().boxed().toList();
            OptionalInt topK = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(9));
            Cut cut = new Cut(topK, share(), share());
            return new Inquiry(
                    pins,
                    random.nextInt(size + 1) - 1,
                    corners,
                    random.nextBoolean()
                            ? InfoNceCase.MOCO
                            : new InfoNceCase(random.nextGaussian(), random.nextGaussian(), random.nextInt(99)),
                    new Sampling(random.nextBoolean() ? 1 : random.nextLong(), random.nextInt(50), cut),
                    null);
        }

        private OptionalDouble share() {
            return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
        }

        private Temperature temperature() {
            return Temperature.of(TEMPERATURES[random.nextInt(TEMPERATURES.length)]);
        }

        @SafeVarargs
        private <T> T any(T... choices) {
            return Arrays.asList(choices).get(random.nextInt(choices.length));
        }
    }
}
