package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the real program, without Monocle, where there is no display. */
@EnabledOnOs(OS.LINUX)
class NoDisplayTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = ":77")
    void saysSoInOneLineAndExitsWith2(@Nullable String display) throws Exception {
        RealProcess process = new RealProcess(folder, List.of(), List.of());
        if (display != null) {
            process.environment().put("DISPLAY", display);
        }
        Run run = process.run();
        assertThat(run.err()).matches("tauscope: the window needs a display, [^\n]*'tauscope table'[^\n]*\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
