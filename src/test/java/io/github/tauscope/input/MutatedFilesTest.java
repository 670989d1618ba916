package io.github.tauscope.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, it is read or refused in a sentence. */
class MutatedFilesTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/tauscope/input");
    private static final int MUTATIONS = 2000;

    /** Bytes that mean something in one of the formats. */
    private static final byte[] SPECIAL =
            "0123456789.,;-+e[](){}\"':#=\n\r\t \0\u00ff".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void everyMutationIsReadOrRefused() throws IOException {
        List<Path> cases;
        try (Stream<Path> files = Files.list(CASES)) {
            cases = files.sorted().toList();
        }
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Path original = cases.get(i % cases.size());
            byte[] mutated = Files.readAllBytes(original);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                mutated = mutated(mutated, random);
            }
            read += isRead(Files.write(folder.resolve(original.getFileName()), mutated)) ? 1 : 0;
        }
        assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
    }

    /** The same in memory, where there is time for more. */
    @Test
    @Timeout(240)
    void everyMutationOfAStreamIsReadOrRefused() throws IOException {
        List<byte[]> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                cases.add(Files.readAllBytes(file));
            }
        }
        Random random = new Random(8);
        int read = 0;
        for (int i = 0; i < 50 * MUTATIONS; i++) {
            byte[] mutated = cases.get(i % cases.size());
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                mutated = mutated(mutated, random);
            }
            try {
                read += LogitsReader.standardInput(new ByteArrayInputStream(mutated), ReadAs.IT_SAYS)
                        .rows()
                        .size();
            } catch (InputException e) {
                assertThat(e).hasMessageStartingWith("standard input").hasMessageNotContaining("\n");
            }
        }
        assertThat(read).isGreaterThan(MUTATIONS);
    }

    private static boolean isRead(Path file) {
        try {
            return LogitsReader.file(file, ReadAs.IT_SAYS).experiment(0).size() > 0;
        } catch (InputException e) {
            assertThat(e).hasMessageStartingWith(file.toString()).hasMessageNotContaining("\n");
            return false;
        }
    }

    /** Returns the bytes with a few of them left out, doubled, or replaced by a special one, or one put in between. */
    private static byte[] mutated(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(6));
        int kind = random.nextInt(4);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, kind == 0 ? to : from);
        if (kind > 1) {
            out.write(SPECIAL[random.nextInt(SPECIAL.length)]);
        }
        int rest = kind % 2 == 1 ? to : from;
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
