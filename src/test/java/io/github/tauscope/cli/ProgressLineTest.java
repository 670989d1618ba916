package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    @Test
    void aTerminalIsToldOnce() {
        try (ProgressLine line = line(true)) {
            line.report(0.42);
            line.report(0.421);
        }
        String shown = "Fitting the temperature: 42 %";
        assertThat(err).hasToString(shown + "\r" + " ".repeat(shown.length()) + "\r\r");
    }

    @Test
    void aFileIsToldNothing() {
        try (ProgressLine line = line(false)) {
            line.report(0.42);
        }
        assertThat(err).hasToString("");
    }

    private ProgressLine line(boolean isTerminal) {
        Console console = new Console(Writer.nullWriter(), new PrintWriter(err), () -> isTerminal);
        return new ProgressLine(console, "calibration.computing");
    }
}
