package io.github.tauscope.session;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.output.WholeFile;
import io.github.tauscope.text.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes a session as JSON: {@code src/docs/formats.md} describes it. {@link SessionReader} reads it. */
public final class SessionWriter {

    /** What readers of another version have to know; it counts up with each change of the format. */
    static final int VERSION = 1;

    private SessionWriter() {}

    /**
     * Writes a file that a person can read and compare: a class on each line, and the same text for the same session.
     *
     * @throws io.github.tauscope.output.OutputException if that fails; what was there is then unchanged
     */
    public static void write(Session session, Path file, WholeFile.Protection protection) {
        Keeping keeping = Keeping.inSession(file);
        WholeFile.write(file, protection, out -> {
            try (JsonGenerator json = generator(out)) {
                json.setPrettyPrinter(lines());
                write(session, json, keeping);
                json.writeRaw('\n');
            }
        });
    }

    /** Returns whether a file has all rows of the set, and not the shown one alone. */
    public static boolean keepsAllRows(Session session, Path file) {
        return session.experiment().place() == null
                || Keeping.inSession(file).keeps(session.experiment().place());
    }

    static void write(Session session, JsonGenerator json, Keeping keeping) throws IOException {
        Experiment experiment = session.experiment();
        ExperimentWriter values = new ExperimentWriter(json, keeping);
        json.writeStartObject();
        json.writeNumberField("tauscope", VERSION);
        json.writeStringField("figure", Names.of(session.figure()));
        json.writeFieldName("experiment");
        values.write(experiment, null);
        if (experiment.baseline() != null) {
            json.writeFieldName("a");
            values.write(experiment.baseline(), experiment);
        }
        LookJson.write(session.look(), json);
        json.writeEndObject();
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        return JsonFields.FACTORY.createGenerator(out).disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature());
    }

    /** Has each field and each element of a list on its own line, but lists in lists on one. */
    private static DefaultPrettyPrinter lines() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(new DefaultIndenter("  ", "\n") {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void writeIndentation(JsonGenerator json, int level) throws IOException {
                        if (json.getOutputContext().getParent().inArray()) {
                            json.writeRaw(' ');
                        } else {
                            super.writeIndentation(json, level);
                        }
                    }
                });
    }
}
