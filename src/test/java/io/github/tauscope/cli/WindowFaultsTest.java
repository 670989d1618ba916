package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WindowFaultsTest {

    @Test
    void aFaultOfTheWindowIsALineAndNoStackTrace() {
        StringWriter err = new StringWriter();
        new WindowFaults(new ErrorLine(new PrintWriter(err)))
                .uncaughtException(Thread.currentThread(), new IllegalStateException("odd"));
        assertThat(err.toString())
                .startsWith("tauscope: this is a bug: java.lang.IllegalStateException: odd at ")
                .contains("WindowFaultsTest.aFaultOfTheWindowIsALineAndNoStackTrace")
                .hasLineCount(1);
    }
}
