package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javafx          | Unsupported JavaFX configuration: classes were loaded from 'unnamed module' | false",
                "javafx          | Another warning                                                              | true",
                "java.util.prefs | Created user preferences directory.                                          | false",
                "java.util.prefs | Couldn't create user preferences directory. User preferences are unusable.   | true",
            })
    void whatConcernsNobodyIsNotLogged(String logger, String message, boolean isLogged) {
        Window.hush();
        assertThat(Logger.getLogger(logger).getFilter().isLoggable(new LogRecord(Level.WARNING, message)))
                .isEqualTo(isLogged);
    }
}
