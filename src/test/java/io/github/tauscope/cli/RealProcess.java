package io.github.tauscope.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real program in a process of its own: no Monocle, no display, an environment of the test's choice. */
final class RealProcess {

    private final Path folder;
    private final ProcessBuilder builder;

    RealProcess(Path folder, List<String> javaOptions, List<String> arguments) {
        // Surefire's own class path is one jar that points to the others.
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // The jar's manifest enables native access; a class path of folders needs the option.
        List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        command.addAll(javaOptions);
        command.add(Main.class.getName());
        command.addAll(arguments);
        this.folder = folder;
        this.builder = new ProcessBuilder(command);
        environment().keySet().removeAll(List.of("DISPLAY", "JAVA_TOOL_OPTIONS", "LANG", "LC_ALL", "LC_CTYPE"));
    }

    Map<String, String> environment() {
        return builder.environment();
    }

    /** Runs to the end, with both streams into files, so that no pipe fills up. */
    Run run() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        return run(out, Files.createFile(out));
    }

    /** Runs to the end with standard output into a file such as /dev/full. */
    Run runInto(Path out) throws IOException, InterruptedException {
        return run(out, Files.createTempFile(folder, "empty", ".txt"));
    }

    /** Starts it, for a test that ends it; what it says is for nobody. */
    Process start() throws IOException {
        return builder.redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private Run run(Path out, Path shown) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(process.waitFor(60, SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), read(shown), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
