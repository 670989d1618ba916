package io.github.tauscope.input;

import io.github.tauscope.input.array.ArrayException;
import io.github.tauscope.input.array.ArrayFile;
import io.github.tauscope.input.array.PickleFile;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The one reader of all that people have: files, what is on the clipboard, and standard input. {@code src/docs/formats.md}
 * lists what it reads.
 *
 * <p>What can be read in several ways is an {@link OpenReadingException} until somebody says how; anything else that can't be
 * read is an {@link InputException}. The sentence names the place, what was found and what would be read.
 */
public final class LogitsReader {

    /** So many bytes tell arrays and pickles from text. */
    private static final int START = 256;

    private LogitsReader() {}

    /**
     * Reads a file.
     *
     * @throws InputException if it can't be read; the sentence names the file and, if known, the line
     */
    public static Opened file(Path file, ReadAs readAs) {
        return withTargets(unlabelled(file, readAs), readAs);
    }

    private static Opened unlabelled(Path file, ReadAs readAs) {
        String name = String.valueOf(file.getFileName());
        try {
            PickleFile.refuse(start(file), name);
            if (isOfArrays(file)) {
                return ArrayChoice.read(ArrayFile.arrays(file), name, file.toString(), readAs);
            }
        } catch (ArrayException e) {
            throw new InputException(e.sentence()).inFile(Printable.of(file.toString()));
        } catch (InputException e) {
            throw e.inFile(Printable.of(file.toString()));
        }
        RowSet.Source source = new RowSet.Source(name, file.toString(), "", readAs.toOptions());
        return TextFile.read(file, "input.folder.logits", text -> TextLogits.parse(text, name, readAs)
                .toOpened(source));
    }

    /** Reads standard input to its end. */
    public static Opened standardInput(InputStream stream, ReadAs readAs) {
        return withTargets(unlabelled(stream, readAs), readAs);
    }

    private static Opened unlabelled(InputStream stream, ReadAs readAs) {
        Message name = Message.of("input.standard");
        try {
            byte[] start = stream.readNBytes(START);
            PickleFile.refuse(start, "");
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), stream);
            return ArrayFile.isOne(start, start.length)
                    ? ArrayChoice.read(ArrayFile.arrays(whole), "", "", readAs)
                    : TextFile.read(whole, text -> unlabelled(text, "", readAs));
        } catch (ArrayException e) {
            throw new InputException(e.sentence()).inFile(name);
        } catch (InputException e) {
            throw e.inFile(name);
        } catch (IOException e) {
            throw TextFile.unreadable(e).inFile(name);
        }
    }

    /**
     * Reads a text, such as one that is pasted.
     *
     * @param name what to call it
     */
    public static Opened text(String text, String name, ReadAs readAs) {
        return withTargets(unlabelled(text, name, readAs), readAs);
    }

    private static Opened unlabelled(String text, String name, ReadAs readAs) {
        return TextLogits.parse(text, "", readAs).toOpened(new RowSet.Source(name, "", ""));
    }

    private static Opened withTargets(Opened opened, ReadAs readAs) {
        return readAs.targets()
                .map(targets -> opened.with(TargetsReader.labelled(targets, opened.rows())))
                .orElse(opened);
    }

    static boolean isOfArrays(Path file) {
        return ArrayFile.isOne(start(file), size(file))
                || (Files.isRegularFile(file)
                        && String.valueOf(file.getFileName())
                                .toLowerCase(Locale.ROOT)
                                .endsWith(".safetensors"));
    }

    /** Returns the first bytes; none of what is no readable file, which the reader of texts has a sentence for. */
    private static byte[] start(Path file) {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(START);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
