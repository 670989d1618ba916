package io.github.tauscope.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tauscope.app.WindowStory;
import io.github.tauscope.app.workbench.EditField;
import io.github.tauscope.app.workbench.Pill;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Inscription;
import io.github.tauscope.chart.Look;
import io.github.tauscope.kernel.Logits;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.Row;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.output.Length;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.RasterCanvas;
import io.github.tauscope.output.SizePreset;
import io.github.tauscope.output.SvgFont;
import io.github.tauscope.output.WholeFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures, numbers and commands leave the window. What is written is compared with what is written without a window. */
class ExportStoryTest extends WindowStory {

    private static final int BARS = FigureKind.BARS.ordinal();
    private static final int SWEEP = FigureKind.SWEEP.ordinal();
    private static final int SIMPLEX = FigureKind.SIMPLEX.ordinal();

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        interact(() -> Clipboard.getSystemClipboard().clear());
    }

    @Test
    void theDialogOpensOnTheFigureInFront() {
        click(named("Sweep"));
        dialog();
        assertThat(chosen("#figure")).isEqualTo(SWEEP);
        assertThat(chosen("#theme")).isZero();
        assertThat(text(part("#extent"))).isEqualTo("2400 × 1600 pixels");
        assertThat(preview().getWidth() / preview().getHeight()).isBetween(1.49, 1.51);
        hit(KeyCode.ESCAPE);
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void theMenuOpensItInTheThemeOfTheWindow() {
        click("#theme");
        click("#export");
        click(named("Export…"));
        awaitPreview();
        assertThat(chosen("#theme")).isEqualTo(1);
        assertThat(corner().getBrightness()).isLessThan(0.2);
    }

    @Test
    void everyChoiceIsSeenInThePreview() {
        dialog();
        Image first = preview();
        choose("#theme", 1);
        assertThat(corner().getBrightness()).isLessThan(0.2);
        choose("#theme", 2);
        assertThat(corner().getOpacity()).isZero();
        choose("#theme", 0);
        assertThat(differs(first, preview())).isFalse();
        choose("#figure", SWEEP);
        assertThat(differs(first, preview())).isTrue();
        choose("#figure", BARS);
        tick("#title");
        assertThat(differs(first, preview())).isTrue();
        tick("#title");
        tick("#caption");
        assertThat(differs(first, preview())).isTrue();
        choose("#preset", SizePreset.SQUARE.ordinal());
        assertThat(preview().getWidth()).isEqualTo(preview().getHeight());
        assertThat(text(part("#width")) + " " + text(part("#height"))).isEqualTo("1080px 1080px");
        choose("#ratio", 3);
        assertThat(text(part("#extent"))).isEqualTo("4320 × 4320 pixels");
    }

    @Test
    void aFreeSizeIsTypedAndAWrongOneRefused() {
        dialog();
        typeSize("#width", "640");
        assertThat(chosen("#preset")).isEqualTo(-1);
        assertThat(named("Free").isVisible()).isTrue();
        assertThat(text(part("#extent"))).isEqualTo("1280 × 1600 pixels");
        typeSize("#height", "99");
        assertThat(text(part("#sizeProblem")))
                .isEqualTo("Enter lengths from 100 to 10000 pixels for width and height, such as 800, 84mm or 3.3in.");
        assertThat(text(part("#extent"))).isEqualTo("1280 × 1600 pixels");
        // of 2 × 96 pixels to an inch
        typeSize("#width", "4 in");
        assertThat(text(part("#extent"))).isEqualTo("768 × 1600 pixels");
        typeSize("#width", "84mm");
        assertThat(text(part("#width"))).isEqualTo("84mm");
        assertThat(text(part("#extent"))).isEqualTo("635 × 1600 pixels");
    }

    @Test
    void theLettersAreTypedInPointsAndAWrongSizeIsRefused() throws IOException {
        dialog();
        assertThat(text(part("#letters"))).isEmpty();
        choose("#preset", SizePreset.COLUMN.ordinal());
        assertThat(text(part("#letters"))).isEqualTo("8pt");
        Image eight = preview();
        retype(field("#letters"), "10.5");
        hit(KeyCode.ENTER);
        awaitPreview();
        assertThat(text(part("#letters"))).isEqualTo("10.5pt");
        assertThat(chosen("#preset")).isEqualTo(-1);
        assertThat(differs(eight, preview())).isTrue();
        retype(field("#letters"), "2");
        hit(KeyCode.ENTER);
        assertThat(text(part("#sizeProblem"))).startsWith("Enter the size of the letters from 3 to 72 points");
        hit(KeyCode.ESCAPE);
        assertThat(text(part("#letters"))).isEqualTo("10.5pt");
        click(part("#copyCommand"));
        assertThat(clipboard(DataFormat.PLAIN_TEXT))
                .isEqualTo("tauscope render --example=four-classes --size=84mmx56mm --font-size=10.5pt"
                        + " --out=tauscope-bars.png");
        Path file = folder.resolve("letters.png");
        save(file);
        PictureSize size = SizePreset.COLUMN.at(2).withLetters(Length.pixels("10.5pt"));
        assertThat(Files.readAllBytes(file)).isEqualTo(written(PictureFormat.PNG, size));
        retype(field("#letters"), "");
        hit(KeyCode.ENTER);
        click(part("#copyCommand"));
        assertThat(clipboard(DataFormat.PLAIN_TEXT))
                .isEqualTo("tauscope render --example=four-classes --size=84mmx56mm --out=tauscope-bars.png");
    }

    @Test
    void aTitleAndACaptionAreTyped() throws IOException {
        dialog();
        assertThat(field("#title").isDisabled()).isTrue();
        click(part("#title .check-box"));
        retype(field("#title"), "Four of a kind");
        hit(KeyCode.ENTER);
        click(part("#caption .check-box"));
        retype(field("#caption"), "Our own.");
        click(part("#copyCommand")); // what is typed counts without Enter
        assertThat(clipboard(DataFormat.PLAIN_TEXT))
                .isEqualTo("tauscope render --example=four-classes '--title=Four of a kind' '--caption=Our own.'"
                        + " --out=tauscope-bars.png");
        Path file = folder.resolve("titled.png");
        save(file);
        Chart chart = Export.ofFigure(window.bench()).chart();
        Look look = chart.look().withTitle(Inscription.of("Four of a kind")).withCaption(Inscription.of("Our own."));
        assertThat(Files.readAllBytes(file))
                .isEqualTo(written(chart.with(look), PictureFormat.PNG, new PictureSize(1200, 800, 2), SvgFont.NAME));
        // an empty field is the one of the program, and a box that is off keeps what was typed
        retype(field("#caption"), "");
        hit(KeyCode.ENTER);
        click(part("#title .check-box"));
        click(part("#copyCommand"));
        assertThat((String) clipboard(DataFormat.PLAIN_TEXT))
                .contains(" --caption=auto ")
                .doesNotContain("--title");
        click(part("#title .check-box"));
        click(part("#copyCommand"));
        assertThat((String) clipboard(DataFormat.PLAIN_TEXT)).contains(" '--title=Four of a kind' ");
    }

    @Test
    void whatWasChosenIsOfferedAgainButAnOwnTitleOnlyWithItsLogits() {
        dialog();
        choose("#preset", SizePreset.COLUMN.ordinal());
        choose("#format", ExportFormat.SVG.ordinal());
        choose("#font", SvgFont.OUTLINE.ordinal());
        click(part("#title .check-box"));
        retype(field("#title"), "Four of a kind");
        hit(KeyCode.ENTER);
        tick("#caption");
        hit(KeyCode.ESCAPE);
        dialog();
        assertThat(chosen("#preset")).isEqualTo(SizePreset.COLUMN.ordinal());
        assertThat(chosen("#format")).isEqualTo(ExportFormat.SVG.ordinal());
        assertThat(chosen("#font")).isEqualTo(SvgFont.OUTLINE.ordinal());
        assertThat(text(field("#title"))).isEqualTo("Four of a kind");
        assertThat(ExportStoryTest.<CheckBox>part("#caption .check-box").isSelected())
                .isTrue();
        hit(KeyCode.ESCAPE);
        open("tie");
        dialog();
        assertThat(ExportStoryTest.<CheckBox>part("#title .check-box").isSelected())
                .isFalse();
        assertThat(text(field("#title"))).isEmpty();
        assertThat(ExportStoryTest.<CheckBox>part("#caption .check-box").isSelected())
                .isTrue();
        assertThat(chosen("#preset")).isEqualTo(SizePreset.COLUMN.ordinal());
    }

    @Test
    void anOwnTitleStaysWhileTheRowsOfASetAreGoneThrough() {
        Row row = Row.of(experiment().labels(), experiment().logits());
        RowSet set = RowSet.of(
                RowSet.Source.NONE,
                RowSet.Kind.ROWS,
                List.of(row, Row.of(experiment().labels(), Logits.of(4, 3, 2, 1))));
        interact(() -> lab().open(set.experiment(0)));
        interact(() -> window.bench()
                .settings()
                .show(window.bench().settings().look().withTitle(Inscription.of("Both rows"))));
        interact(() -> lab().goTo(1));
        assertThat(window.bench().settings().look().title()).isEqualTo(Inscription.of("Both rows"));
        open("tie");
        assertThat(window.bench().settings().look().title()).isEqualTo(Inscription.NONE);
    }

    /** 84 mm of the screen, by what JavaFX says of its pixels. */
    @Test
    void theActualSizeIsThatOnPaperAndCanBeScrolled() {
        dialog();
        choose("#preset", SizePreset.COLUMN.ordinal());
        click(part("#trueSize"));
        awaitPreview();
        double inch = Screen.getPrimary().getDpi();
        double halfPixel = 0.5 / inch * 25.4;
        assertThat(across(part("#picture")) / inch * 25.4).isCloseTo(84, within(halfPixel));
        assertThat(text(part("#extent"))).isEqualTo("635 × 423 pixels, 84 mm × 56 mm on paper");
        typeSize("#width", "600mm");
        assertThat(across(part("#picture")) / inch * 25.4).isCloseTo(600, within(halfPixel));
        ScrollPane view = part("#view");
        assertThat(view.getHvalue()).isZero();
        click(at(part("#view"), 0.5, 0.5));
        hit(KeyCode.RIGHT);
        assertThat(view.getHvalue()).isPositive();
        click(part("#fit"));
        awaitPreview();
        assertThat(across(part("#picture"))).isLessThan(view.getWidth());
        assertThat(text(part("#extent"))).isEqualTo("4535 × 423 pixels");
        click(part("#trueSize"));
        hit(KeyCode.ESCAPE);
        dialog();
        assertThat(ExportStoryTest.<Pill>part("#trueSize").isSelected()).isTrue();
    }

    @Test
    void whatCannotBeIsSaidInASentenceAndCannotBeSaved() {
        open("dividing-by-the-sum");
        dialog();
        choose("#figure", SIMPLEX);
        assertThat(text(part("#problem"))).startsWith("Two classes form a segment");
        assertThat(part("#save").isDisabled()).isTrue();
        choose("#figure", BARS);
        assertThat(text(part("#problem"))).isEmpty();
        assertThat(part("#save").isDisabled()).isFalse();
        choose("#theme", 2);
        choose("#format", ExportFormat.GIF.ordinal());
        assertThat(text(part("#problem"))).startsWith("A GIF can't be transparent");
        choose("#theme", 0);
        choose("#ratio", 3);
        typeSize("#width", "10000");
        assertThat(text(part("#problem"))).isEqualTo("40000 × 3200 is too large (limit: 100 million pixels).");
    }

    @Test
    void aPictureIsSavedAndItsFolderRemembered() throws IOException {
        dialog();
        Path file = folder.resolve("bars.png");
        save(file);
        assertThat(said()).isEqualTo("Saved as " + file + ".");
        assertThat(Files.readAllBytes(file)).isEqualTo(written(PictureFormat.PNG, 2));
        assertThat(window.saving().suggested()).containsExactly(Path.of("tauscope-bars.png"));
        choose("#format", ExportFormat.SVG.ordinal());
        Path vector = folder.resolve("bars.svg");
        save(vector);
        assertThat(Files.readAllBytes(vector)).isEqualTo(written(PictureFormat.SVG, 1));
        assertThat(window.saving().suggested()).last().isEqualTo(folder.resolve("tauscope-bars.svg"));
        choose("#format", ExportFormat.PDF.ordinal());
        Path page = folder.resolve("bars.pdf");
        save(page);
        assertThat(Files.readAllBytes(page)).isEqualTo(written(PictureFormat.PDF, 1));
    }

    @Test
    void theFontOfAnSvgIsChosenForItsFileItsCopyAndItsCommand() throws IOException {
        dialog();
        choose("#format", ExportFormat.SVG.ordinal());
        assertThat(chosen("#font")).isEqualTo(SvgFont.NAME.ordinal());
        for (SvgFont font : List.of(SvgFont.EMBED, SvgFont.OUTLINE)) {
            choose("#font", font.ordinal());
            Path file = folder.resolve(font + ".svg");
            save(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(written(PictureFormat.SVG, 1, font));
            settle();
            click(part("#copy"));
            waitUntil(() -> said().equals("Copied."));
            settle();
            assertThat(clipboard(DataFormat.PLAIN_TEXT)).isEqualTo(Files.readString(file));
            click(part("#copyCommand"));
            waitUntil(() -> said().equals("Command copied."));
            assertThat(clipboard(DataFormat.PLAIN_TEXT))
                    .isEqualTo("tauscope render --example=four-classes --font=" + font + " --out=tauscope-bars.svg");
        }
    }

    @Test
    void aChoiceWithoutEffectIsDisabledOrOutOfSight() {
        dialog();
        for (ExportFormat format : List.of(ExportFormat.PNG, ExportFormat.SVG, ExportFormat.PDF, ExportFormat.GIF)) {
            choose("#format", format.ordinal());
            assertThat(part("#ratio").isDisabled())
                    .as("the sharpness of " + format)
                    .isEqualTo(List.of(ExportFormat.SVG, ExportFormat.PDF).contains(format));
            assertThat(List.of(part("#fontLine").isVisible(), part("#ratioLine").isVisible()))
                    .as("the letters and the sharpness of " + format)
                    .containsExactly(format == ExportFormat.SVG, format != ExportFormat.SVG);
            assertThat(part("#copy").isDisabled())
                    .as("copying " + format)
                    .isEqualTo(List.of(ExportFormat.PDF, ExportFormat.GIF).contains(format));
        }
    }

    @Test
    void enterSaves() throws IOException {
        dialog();
        Path file = folder.resolve("entered.png");
        window.saving().answer(file);
        hit(KeyCode.ENTER);
        waitUntil(() -> Files.exists(file));
        assertThat(Window.getWindows()).hasSize(2);
        waitUntil(() -> said().equals("Saved as " + file + "."));
        assertThat(Files.readAllBytes(file)).isEqualTo(written(PictureFormat.PNG, 2));
    }

    @Test
    void anAnimationIsSavedWhileTheDialogIsUsedAndEndedWhenItCloses() throws IOException {
        dialog();
        choose("#format", ExportFormat.GIF.ordinal());
        assertThat(part("#copy").isDisabled()).isTrue();
        typeSize("#width", "200");
        typeSize("#height", "150");
        Path file = folder.resolve("small.gif");
        save(file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(200);
        typeSize("#width", "2000");
        typeSize("#height", "2000");
        window.saving().answer(folder.resolve("large.gif"));
        interact(() -> ((Button) part("#save")).fire());
        waitUntil(() -> part("#progress").isVisible());
        assertThat(part("#copyCommand").isDisabled()).isTrue();
        choose("#figure", SWEEP);
        assertThat(Files.exists(folder.resolve("large.gif"))).isFalse();
        hit(KeyCode.ESCAPE);
        waitUntil(() -> files().equals(List.of("small.gif")));
    }

    @Test
    void numbersAreSavedAndSeen() throws IOException {
        dialog();
        choose("#format", ExportFormat.LATEX.ordinal());
        assertThat(part("#pictureChoices").isVisible()).isFalse();
        assertThat(text(part("#numbers"))).contains("\\toprule").doesNotContain("\\caption");
        tick("#caption");
        assertThat(text(part("#numbers"))).contains("\\caption{Softmax of the logits $1$, $5$, $7$, $10$ (cat, ");
        interact(() -> ((Button) part("#copyCommand")).fire());
        assertThat((String) clipboard(DataFormat.PLAIN_TEXT)).endsWith(" --format=latex --caption=auto > tauscope.tex");
        choose("#format", ExportFormat.CSV.ordinal());
        assertThat(part("#caption").isVisible()).isFalse();
        assertThat(text(part("#extent"))).isEqualTo("4 classes at τ = 1");
        Path file = folder.resolve("n.csv");
        save(file);
        assertThat(Files.readString(file))
                .startsWith("temperature,label,logit,probability,log_probability\n1,cat,1,")
                .isEqualTo(text(part("#numbers")) + "\n");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() {
        dialog();
        Path file = folder.resolve("none/bars.png");
        save(file);
        assertThat(said()).isEqualTo(file + ": the folder " + file.getParent() + " doesn't exist.");
        assertThat(has(part("#outcome"), "refused")).isTrue();
        assertThat(files()).isEmpty();
    }

    @Test
    void theFileThatTheSystemsDialogAnswersIsReplacedWithoutASecondQuestion() throws IOException {
        Path file = Files.writeString(folder.resolve("bars.png"), "old");
        dialog();
        save(file);
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @Test
    void theFileThatAnEndingMakesOfItIsReplacedOnlyWithConsent() throws IOException {
        Path file = Files.writeString(folder.resolve("bars.png"), "old");
        dialog();
        window.saving().answer(folder.resolve("bars"));
        click(part("#save"));
        click(named("Cancel"));
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(said()).isEmpty();
        window.saving().answer(folder.resolve("bars"));
        click(part("#save"));
        click(named("Replace"));
        waitUntil(() -> said().startsWith("Saved"));
        assertThat(Files.size(file)).isGreaterThan(1000);
        assertThat(files()).containsExactly("bars.png");
    }

    /** Nobody may write to it: also an administrator is asked. */
    @Test
    void aProtectedFileIsReplacedOnlyWithConsent() throws IOException {
        Path file = Files.writeString(folder.resolve("bars.png"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();
        dialog();
        for (String answer : List.of("bars.png", "bars")) { // the second lacks the ending, and is asked about once too
            window.saving().answer(folder.resolve(answer));
            click(part("#save"));
            assertThat(named(file + " is write-protected. Replace it anyway?").isVisible())
                    .isTrue();
            click(named("Cancel"));
            assertThat(Files.readString(file)).isEqualTo("old");
            assertThat(said()).isEmpty();
        }
        window.saving().answer(file);
        click(part("#save"));
        click(named("Replace"));
        waitUntil(() -> said().equals("Saved as " + file + "."));
        assertThat(Files.readAllBytes(file)).isEqualTo(written(PictureFormat.PNG, 2));
        assertThat(WholeFile.isProtected(file)).isTrue();
        assertThat(files()).containsExactly("bars.png");
    }

    /** A frame of 400 MB, three of which are looked at for the palette: more than the tests have. */
    @Test
    void anAnimationTooLargeForTheMemoryIsSaidAndTheWindowGoesOn() throws IOException {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan(1_200_000_000);
        dialog();
        choose("#format", ExportFormat.GIF.ordinal());
        typeSize("#width", "10000");
        typeSize("#height", "10000");
        window.saving().answer(folder.resolve("huge.gif"));
        click(part("#save"));
        waitUntil(() -> !said().isEmpty());
        assertThat(said()).isEqualTo("There isn't enough memory for this many pixels. Choose a smaller size.");
        assertThat(files()).isEmpty();
        choose("#preset", 2);
        choose("#format", ExportFormat.PNG.ordinal());
        save(folder.resolve("small.png"));
        assertThat(files()).containsExactly("small.png");
    }

    @Test
    void aPictureIsCopiedAsTheSamePixels() throws IOException {
        dialog();
        choose("#ratio", 0);
        click(part("#copy"));
        waitUntil(() -> said().equals("Copied."));
        Image copied = (Image) clipboard(DataFormat.IMAGE);
        BufferedImage file = ImageIO.read(new ByteArrayInputStream(written(PictureFormat.PNG, 1)));
        for (int i = 0; i < 1200 * 800; i++) {
            assertThat(copied.getPixelReader().getArgb(i % 1200, i / 1200)).isEqualTo(file.getRGB(i % 1200, i / 1200));
        }
        choose("#format", ExportFormat.SVG.ordinal());
        click(part("#copy"));
        waitUntil(() -> said().equals("Copied."));
        String svg = new String(written(PictureFormat.SVG, 1), StandardCharsets.UTF_8);
        assertThat(clipboard(DataFormat.PLAIN_TEXT)).isEqualTo(svg);
        assertThat(clipboard(Copies.SVG)).isEqualTo(ByteBuffer.wrap(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void figureAndNumbersAreCopiedByKeysButATextFieldCopiesItsText() {
        hit(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        waitUntil(() -> clipboard(DataFormat.IMAGE) instanceof Image image && image.getWidth() == 2400);
        click(figure());
        hit(KeyCode.CONTROL, KeyCode.C);
        waitUntil(() -> String.valueOf(clipboard(DataFormat.PLAIN_TEXT)).startsWith("temperature,label,logit"));
        click(logitField(3));
        hit(KeyCode.CONTROL, KeyCode.A);
        hit(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard(DataFormat.PLAIN_TEXT)).isEqualTo("10");
    }

    @Test
    void theCommandIsCopied() {
        hit(KeyCode.END);
        click("#export");
        click(named("Copy as command"));
        assertThat(clipboard(DataFormat.PLAIN_TEXT))
                .isEqualTo("tauscope render --example=four-classes --temperature=inf --out=tauscope-bars.png");
        dialog();
        choose("#format", ExportFormat.JSON.ordinal());
        click(part("#copyCommand"));
        assertThat(clipboard(DataFormat.PLAIN_TEXT))
                .isEqualTo("tauscope table --example=four-classes --temperature=inf --format=json > tauscope.json");
        assertThat(said()).isEqualTo("Command copied.");
    }

    @Test
    void theCommandOfManyLogitsReadsThemFromAFile() throws IOException {
        double[] many = new Random(1).doubles(1000).toArray();
        interact(() -> lab().open(Experiment.of(Logits.of(many))));
        click("#export");
        click(named("Copy as command"));
        hit(KeyCode.ESCAPE);
        dialog();
        click(part("#copyCommand"));
        assertThat(said()).startsWith("There are too many logits for a command line");
        assertThat(clipboard(DataFormat.PLAIN_TEXT)).isNull();
        Path file = folder.resolve("z.csv");
        window.saving().answer(file);
        click(part("#copyCommand"));
        waitUntil(() -> said().equals("Command copied."));
        assertThat(clipboard(DataFormat.PLAIN_TEXT))
                .isEqualTo("tauscope render --in=" + file + " --out=tauscope-bars.png");
        assertThat(Files.lines(file)).hasSize(1001);
    }

    private void dialog() {
        hit(KeyCode.CONTROL, KeyCode.E);
        awaitPreview();
    }

    /** Saves by the mouse and waits until it is said what became of it. */
    private void save(Path answer) {
        window.saving().answer(answer);
        click(part("#save"));
        waitUntil(() -> !said().isEmpty());
    }

    private void choose(String box, int index) {
        interact(() -> ((ComboBox<?>) part(box)).getSelectionModel().select(index));
        awaitPreview();
    }

    private int chosen(String box) {
        return ((ComboBox<?>) part(box)).getSelectionModel().getSelectedIndex();
    }

    private EditField field(String line) {
        return line.equals("#letters") ? part(line) : part(line + " .edit-field");
    }

    private void tick(String line) {
        interact(() -> ExportStoryTest.<CheckBox>part(line + " .check-box").fire());
        awaitPreview();
    }

    private static double across(Node picture) {
        return picture.localToScreen(picture.getLayoutBounds()).getWidth();
    }

    private void typeSize(String field, String text) {
        EditField side = (EditField) part(field);
        interact(() -> {
            side.setText(text);
            side.commit();
        });
        awaitPreview();
    }

    private void awaitPreview() {
        settle();
        waitUntil(() -> !part("#busy").isVisible());
        settle();
    }

    private Image preview() {
        return ((ImageView) part("#picture")).getImage();
    }

    private Color corner() {
        return preview().getPixelReader().getColor(2, 2);
    }

    private static boolean differs(Image one, Image other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String said() {
        return text(part("#outcome"));
    }

    private Object clipboard(DataFormat format) {
        Object[] content = new Object[1];
        interact(() -> content[0] = Clipboard.getSystemClipboard().getContent(format));
        return content[0];
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the bytes of the figure in front as they are without a dialog. */
    private byte[] written(PictureFormat format, double ratio) throws IOException {
        return written(format, ratio, SvgFont.NAME);
    }

    private byte[] written(PictureFormat format, double ratio, SvgFont font) throws IOException {
        return written(Export.ofFigure(window.bench()).chart(), format, new PictureSize(1200, 800, ratio), font);
    }

    private byte[] written(PictureFormat format, PictureSize size) throws IOException {
        return written(Export.ofFigure(window.bench()).chart(), format, size, SvgFont.NAME);
    }

    private static byte[] written(Chart chart, PictureFormat format, PictureSize size, SvgFont font)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PictureFile(format, size, font).write(chart, new RasterCanvas(), out);
        return out.toByteArray();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T extends Node> T part(String selector) {
        Window dialog = Window.getWindows().get(Window.getWindows().size() - 1);
        return node(selector, dialog.getScene().getRoot());
    }
}
