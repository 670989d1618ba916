package io.github.tauscope.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is ended while it writes: an animation that would take it minutes. */
@DisabledOnOs(OS.WINDOWS)
class EndedProcessTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("a.gif"), "old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "HUP"})
    void aSignalLeavesTheOldFileAndNothingElse(String signal) throws Exception {
        end(signal);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void whatIsLeftAfterAKillIsClearedByTheNextRun() throws Exception {
        end("KILL");
        assertThat(file).hasContent("old");
        List<Path> left = files();
        assertThat(left).hasSize(2);
        for (Path each : left) {
            Files.setLastModifiedTime(each, FileTime.from(Instant.now().minusSeconds(60)));
        }
        Path next = folder.resolve("b.svg");
        assertThat(Run.of("render", "--example", "clip", "--out", next.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(files()).containsExactlyInAnyOrder(file, next);
    }

    private void end(String signal) throws IOException, InterruptedException {
        Process process = new RealProcess(
                        folder,
                        List.of(),
                        List.of(
                                "render",
                                "--example",
                                "clip",
                                "--width",
                                "6000",
                                "--height",
                                "6000",
                                "--out",
                                file.toString()))
                .start();
        try {
            while (files().size() < 2) {
                assertThat(process.waitFor(20, MILLISECONDS))
                        .as("it ended by itself")
                        .isFalse();
            }
            String id = String.valueOf(process.pid());
            assertThat(new ProcessBuilder("kill", "-" + signal, id).start().waitFor())
                    .isZero();
            assertThat(process.waitFor(60, SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
