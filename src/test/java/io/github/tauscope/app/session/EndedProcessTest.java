package io.github.tauscope.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.kernel.Temperature;
import io.github.tauscope.session.KeptState;
import io.github.tauscope.session.StateFolder;
import io.github.tauscope.session.WindowState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A logout: the system tells the process to end, right after an edit. */
@DisabledOnOs(OS.WINDOWS) // whose processes can only be killed from a test
class EndedProcessTest {

    @TempDir
    Path folder;

    @Test
    void theLastEditIsThereAgain() throws Exception {
        edit("3", "7");
        try (KeptState again = new StateFolder(folder).takeOver()) {
            WindowState state = again.state().orElseThrow();
            assertThat(temperature(state)).isEqualTo(Temperature.of(7));
            assertThat(state.history().entries().get(1).experiment().temperature())
                    .isEqualTo(Temperature.of(3));
        }
    }

    @Test
    void aWindowThatWentOnKeepsItsLastEditToo() throws Exception {
        edit("3");
        edit("7");
        try (KeptState again = new StateFolder(folder).takeOver()) {
            assertThat(temperature(again.state().orElseThrow())).isEqualTo(Temperature.of(7));
        }
    }

    @Test
    void whatNobodyTouchedLeavesNoState() throws Exception {
        edit();
        try (KeptState again = new StateFolder(folder).takeOver()) {
            assertThat(again.state()).isEmpty();
        }
    }

    private static Temperature temperature(WindowState state) {
        return state.history().present().experiment().temperature();
    }

    private void edit(String... temperatures) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("ended", ".txt");
        Process process = new ProcessBuilder(command(temperatures))
                .redirectError(Redirect.to(errors.toFile()))
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).as(Files.readString(errors)).isEqualTo("edited");
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
            Files.delete(errors);
        }
    }

    private List<String> command(String... temperatures) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                EndedProcess.class.getName(),
                folder.toString()));
        command.addAll(List.of(temperatures));
        return command;
    }
}
