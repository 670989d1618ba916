package io.github.tauscope.app.export;

import io.github.tauscope.app.workbench.Workbench;
import io.github.tauscope.arguments.CopiedCommand;
import io.github.tauscope.arguments.RenderLine;
import io.github.tauscope.arguments.TableLine;
import io.github.tauscope.chart.Chart;
import io.github.tauscope.chart.Look;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.kernel.Progress;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.PictureFormat;
import io.github.tauscope.output.PictureSize;
import io.github.tauscope.output.Table;
import io.github.tauscope.output.TableFormat;
import io.github.tauscope.output.WholeFile;
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
 * What leaves the window.
 *
 * @param experiment of what
 * @param look how the window shows it
 * @param choice what was chosen beside
 */
public record Export(Experiment experiment, Look look, ExportChoice choice) {

    /** The file for logits that a command reads. */
    static final String LOGITS_NAME = "tauscope-logits.csv";

    /** Returns the figure that is in front, as a picture in the colours of the window. */
    public static Export ofFigure(Workbench bench) {
        Look look = bench.settings().look();
        return new Export(
                bench.lab().experiment(),
                look,
                ExportChoice.of(bench.settings().figureProperty().get(), look.theme()));
    }

    /** Returns the same experiment's numbers, with all digits. */
    public Export numbers() {
        return with(choice.withFormat(ExportFormat.CSV));
    }

    /** Returns the same with another choice. */
    Export with(ExportChoice changed) {
        return new Export(experiment, look, changed);
    }

    /** Returns the figure. */
    Chart chart() {
        return new Chart(choice.figure(), experiment, look.with(choice.theme()).withTitle(choice.titled()));
    }

    /** Returns how large a picture of some pixel ratio is. */
    PictureSize size(double pixelRatio) {
        return new PictureSize(choice.width(), choice.height(), pixelRatio);
    }

    /** Returns how large the picture is. */
    PictureSize size() {
        return size(choice.format() == ExportFormat.SVG ? 1 : choice.ratio());
    }

    /** Returns why there is nothing to be written, in a sentence; empty where there is something. */
    public Optional<String> problem() {
        if (choice.format().table().isPresent()) {
            return Optional.empty();
        }
        if (choice.format() == ExportFormat.GIF && choice.theme().equals(Theme.TRANSPARENT)) {
            return Optional.of(look.words().text("export.problem.transparent"));
        }
        if (size().isTooMuch()) {
            return Optional.of(look.words()
                    .text(
                            "export.problem.pixels",
                            String.valueOf(size().pixelsAcross()),
                            String.valueOf(size().pixelsDown()),
                            String.valueOf(PictureSize.MOST_PIXELS / 1_000_000)));
        }
        return chart().absence();
    }

    /** Returns a name for the file. */
    public String fileName() {
        String figure = choice.format().picture().isPresent() ? "-" + choice.figure() : "";
        return "tauscope" + figure + "." + choice.format().ending();
    }

    /**
     * Writes it and leaves the stream open.
     *
     * @param progress hears which part is done, in [0, 1]; what it throws ends the writing
     */
    void write(OutputStream out, Progress progress) throws IOException {
        Optional<PictureFormat> picture = choice.format().picture();
        if (picture.isPresent()) {
            picture.get().write(chart(), size(), out, progress);
        } else {
            writeTable(choice.format().table().orElseThrow(), out, progress);
        }
    }

    /** Returns what {@link #write} writes. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a file; see {@link WholeFile#write}. */
    void save(Path file, Progress progress) {
        WholeFile.write(file, out -> write(out, progress));
    }

    /** Returns the command that makes the file anew. */
    public CopiedCommand command() {
        return choice.format()
                .picture()
                .<CopiedCommand>map(format -> new RenderLine(chart(), format, size()))
                .orElseGet(
                        () -> new TableLine(experiment, choice.format().table().orElseThrow()));
    }

    private void writeTable(TableFormat format, OutputStream out, Progress progress) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        format.write(new Table(experiment, List.of(experiment.temperature())), look.words(), writer);
        writer.flush();
        progress.report(1);
    }
}
