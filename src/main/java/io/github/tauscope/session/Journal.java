package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tauscope.chart.Look;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.model.History;
import io.github.tauscope.model.Step;
import io.github.tauscope.output.WholeFile;
import io.github.tauscope.text.Names;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of a window as a file to which only what has changed is added, in lines that are whole or not there. It is written
 * anew, and then moved into place, when it has become several times as long as needed. For one thread.
 */
final class Journal implements Closeable {

    private static final long SHORT = 1 << 20;
    private static final int TIMES = 4;

    private final Path file;
    private Keeping keeping = Keeping.inJournal();
    private @Nullable FileChannel channel;
    private @Nullable WindowState written;
    private long neededLength;

    Journal(Path file) {
        this.file = file;
    }

    /**
     * Adds what has changed, and forces it to the disk.
     *
     * @throws IOException if that fails; the next call writes all of it
     * @throws io.github.tauscope.output.OutputException as well
     */
    void write(WindowState state) throws IOException {
        WindowState before = written;
        FileChannel open = channel;
        written = null;
        if (before == null
                || open == null
                || !isContinued(before, state)
                || open.size() > Math.max(SHORT, TIMES * neededLength)) {
            writeAnew(state);
        } else {
            Lines lines = new Lines();
            lines.changes(before, state);
            add(lines, open);
        }
        written = state;
    }

    /**
     * Adds what has changed, or all of it after what an earlier window has left, where {@link #write} would write the file anew:
     * {@link WholeFile} replaces none once the process ends. Nothing can be written afterwards.
     */
    void writeLast(WindowState state) throws IOException {
        Lines lines = new Lines();
        if (written == null || !isContinued(written, state)) {
            keeping = Keeping.inJournal();
            lines.end(); // of one that a full disk may have broken off
            lines.all(state);
        } else {
            lines.changes(written, state);
        }
        close();
        try (FileChannel open = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            add(lines, open);
        }
    }

    private static void add(Lines lines, FileChannel open) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.bytes());
        while (bytes.hasRemaining()) {
            open.write(bytes);
        }
        open.force(false);
    }

    private static boolean isContinued(WindowState before, WindowState state) {
        List<Step> known = before.history().entries();
        return forgotten(known, state.history().entries()) < known.size();
    }

    /** Returns how many of the oldest steps are no longer there; all if nothing is left. Steps are compared by identity. */
    @SuppressWarnings("ReferenceEquality")
    private static int forgotten(List<Step> known, List<Step> steps) {
        int forgotten = 0;
        while (forgotten < known.size() && known.get(forgotten) != steps.get(0)) {
            forgotten++;
        }
        return forgotten;
    }

    private void writeAnew(WindowState state) throws IOException {
        close();
        keeping = Keeping.inJournal();
        Lines lines = new Lines();
        lines.all(state);
        WholeFile.write(file, out -> out.write(lines.bytes()));
        FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        neededLength = open.size();
        channel = open;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    /** Lines on their way into the file. {@link JournalReader} reads them. */
    private final class Lines {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        /** Writes the fields of a line. */
        private interface Fields {
            void write(JsonGenerator json) throws IOException;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        void end() {
            bytes.write('\n');
        }

        void all(WindowState state) throws IOException {
            line(json -> json.writeNumberField("tauscope", SessionWriter.VERSION));
            steps(List.of(), state.history());
            window(state);
        }

        void changes(WindowState before, WindowState state) throws IOException {
            steps(before.history().entries(), state.history());
            if (!before.look().equals(state.look())
                    || before.figure() != state.figure()
                    || !before.file().equals(state.file())
                    || !before.stamp().equals(state.stamp())
                    || before.saved() != state.saved()
                    || !before.lesson().equals(state.lesson())) {
                window(state);
            }
            boolean isMoved = before.history().cursor() != state.history().cursor();
            if (isMoved
                    || before.history().entries().size()
                            != state.history().entries().size()) {
                cursor(state.history());
            }
        }

        /** Steps are compared by identity: they never change, and to compare them in full takes long. */
        @SuppressWarnings("ReferenceEquality")
        private void steps(List<Step> known, History<Step> history) throws IOException {
            List<Step> steps = history.entries();
            int forgotten = forgotten(known, steps);
            if (forgotten > 0) {
                line(json -> json.writeNumberField("forget", forgotten));
            }
            List<Step> rest = known.subList(forgotten, known.size());
            int same = 0;
            while (same < Math.min(rest.size(), steps.size()) && rest.get(same) == steps.get(same)) {
                same++;
            }
            for (int i = same; i < steps.size(); i++) {
                step(i, steps.get(i), i == 0 ? null : steps.get(i - 1));
            }
            if (known.isEmpty()) {
                cursor(history);
            }
        }

        private void step(int index, Step step, @Nullable Step base) throws IOException {
            line(json -> {
                ExperimentWriter values = new ExperimentWriter(json, keeping);
                Experiment experiment = step.experiment();
                json.writeNumberField("step", index);
                json.writeFieldName("experiment");
                values.write(experiment, base == null ? null : base.experiment());
                Experiment a = experiment.baseline();
                if (!Objects.equals(a, base == null ? null : base.experiment().baseline())) {
                    json.writeFieldName("a");
                    if (a == null) {
                        json.writeNull();
                    } else {
                        values.write(a, experiment);
                    }
                }
                if (base == null || !step.origin().equals(base.origin())) {
                    json.writeFieldName("origin");
                    values.write(step.origin(), experiment);
                }
            });
        }

        private void cursor(History<Step> history) throws IOException {
            line(json -> {
                json.writeNumberField("steps", history.entries().size());
                json.writeNumberField("cursor", history.cursor());
            });
        }

        private void window(WindowState state) throws IOException {
            Look look = state.look();
            line(json -> {
                json.writeStringField("figure", Names.of(state.figure()));
                LookJson.write(look, json);
                json.writeStringField("file", state.file().map(Path::toString).orElse(""));
                json.writeFieldName("stamp");
                if (state.stamp().isPresent()) {
                    state.stamp().get().write(json);
                } else {
                    json.writeNull();
                }
                json.writeBooleanField("saved", state.saved());
                json.writeFieldName("lesson");
                if (state.lesson().isPresent()) {
                    state.lesson().get().write(json);
                } else {
                    json.writeNull();
                }
            });
        }

        private void line(Fields fields) throws IOException {
            try (JsonGenerator json = SessionWriter.generator(bytes)) {
                json.writeStartObject();
                fields.write(json);
                json.writeEndObject();
            }
            end();
        }
    }
}
