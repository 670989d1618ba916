package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.PictureChoice;
import io.github.tauscope.app.workbench.Settings;
import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.arguments.CopiedCommand;
import io.github.tauscope.arguments.RenderLine;
import io.github.tauscope.arguments.TableLine;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Drawing;
import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.PictureFile;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.SvgFont;
import io.github.tauscope.output.Table;
import io.github.tauscope.output.TableFormat;
import io.github.tauscope.output.WholeFile;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What leaves the window: a picture of a figure, or a table of its experiment's numbers. Immutable.
 *
 * @param size of a picture; of no use to a table
 * @param font of an SVG; of no use to others
 */
public record Export(ExportFormat format, Chart chart, PictureSize size, SvgFont font) {

    static final String LOGITS_NAME = "tauscope-logits.csv";

    /** Returns the figure in front, in the colours of the window, as a sharp picture for a page. */
    public static Export ofFigure(Workbench bench) {
        return ofFigure(bench, PictureChoice.USUAL.file());
    }

    /** Returns the figure in front, in the colours of the window, as what a person last chose. */
    static Export asLast(Workbench bench) {
        return ofFigure(bench, bench.settings().pictureProperty().get().file());
    }

    private static Export ofFigure(Workbench bench, PictureFile file) {
        Settings settings = bench.settings();
        Chart chart = new Chart(settings.figureProperty().get(), bench.lab().experiment(), settings.look());
        return new Export(ExportFormat.of(file.format()), chart, file.size(), file.font());
    }

    /** Keeps the choices that a person would make again: the next time is about another figure, in the colours that the window has then. */
    void remember(Settings settings) {
        picture().map(PictureChoice::new).ifPresent(settings.pictureProperty()::set);
        settings.show(settings.look().withTitle(look().title()).withCaption(look().caption()));
    }

    /** Returns the numbers of the same experiment, with all digits. */
    public Export numbers() {
        return withFormat(ExportFormat.CSV);
    }

    /** Returns this export in another format, with the usual pixel ratio of that format. */
    Export withFormat(ExportFormat changed) {
        double ratio = changed.picture().map(PictureFormat::usualRatio).orElse(size.pixelRatio());
        return new Export(changed, chart, size, font).withRatio(ratio);
    }

    Export withFigure(FigureKind changed) {
        return new Export(format, new Chart(changed, chart.experiment(), look()), size, font);
    }

    Export withLook(Look changed) {
        return new Export(format, chart.with(changed), size, font);
    }

    Export withSize(PictureSize changed) {
        return new Export(format, chart, changed, font);
    }

    Export withRatio(double changed) {
        return withSize(size.withRatio(changed));
    }

    Export withFont(SvgFont changed) {
        return new Export(format, chart, size, changed);
    }

    Look look() {
        return chart.look();
    }

    /** Returns why there is nothing to write, in a sentence; empty if there is something. */
    public Optional<String> problem() {
        Messages words = look().words();
        if (format.table().isPresent()) {
            return Optional.empty();
        }
        if (format == ExportFormat.GIF && look().theme().equals(Theme.TRANSPARENT)) {
            return Optional.of(words.text("export.problem.transparent"));
        }
        if (size.isTooMuch()) {
            long millions = PictureSize.MOST_PIXELS / 1_000_000;
            return Optional.of(
                    words.text(Message.of("export.problem.pixels", size.pixelsAcross(), size.pixelsDown(), millions)));
        }
        return chart.absence();
    }

    /** Returns what is seen of a picture: of an animation, the moment at the experiment's temperature. */
    Drawing drawing() {
        return format == ExportFormat.GIF
                ? chart.drawings().apply(chart.experiment().temperature())
                : chart.draw();
    }

    public String fileName() {
        String figure = format.picture().isPresent() ? "-" + chart.kind() : "";
        return "tauscope" + figure + "." + format.ending();
    }

    /**
     * Writes it and leaves the stream open.
     *
     * @param progress hears which part is done, in [0, 1]; what it throws ends the writing
     */
    void write(OutputStream out, Progress progress) throws IOException {
        Optional<PictureFile> picture = picture();
        if (picture.isPresent()) {
            picture.get().write(chart, out, progress);
        } else {
            writeTable(format.table().orElseThrow(), out, progress);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a file that {@link Destination} has asked about; see {@link WholeFile#write}. */
    void save(Path file, Progress progress) {
        WholeFile.write(file, WholeFile.Protection.OVERRULED, out -> write(out, progress));
    }

    /** Returns the command that makes the same file. */
    public CopiedCommand command() {
        Optional<PictureFile> picture = picture();
        return picture.isPresent()
                ? new RenderLine(chart, picture.get())
                : new TableLine(chart.experiment(), format.table().orElseThrow(), look().caption());
    }

    private Optional<PictureFile> picture() {
        return format.picture().map(picture -> new PictureFile(picture, size, font));
    }

    private void writeTable(TableFormat table, OutputStream out, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Experiment experiment = chart.experiment();
        Table numbers = new Table(experiment, List.of(experiment.temperature()));
        table.write(numbers, look().caption(), look().words(), writer);
        writer.flush();
        progress.report(1);
    }
}
