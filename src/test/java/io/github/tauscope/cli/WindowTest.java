package io.github.tauscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
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

    /** Fails on a JDK that keeps it elsewhere: there the warning is printed again. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_24)
    void theWarningAboutUnsafeCountsAsGiven() throws ReflectiveOperationException {
        Window.hush();
        Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
        warned.setAccessible(true);
        assertThat(warned.getBoolean(null)).isTrue();
    }
}
