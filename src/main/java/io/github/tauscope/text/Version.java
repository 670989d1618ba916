package io.github.tauscope.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the program, from a resource that Maven writes: without a jar there is no manifest. */
public final class Version {

    private static final String RESOURCE = "/io/github/tauscope/version.properties";

    private Version() {}

    /** Returns the version, such as {@code 0.1.0}. */
    public static String text() {
        Properties properties = new Properties();
        try (var stream = Objects.requireNonNull(Version.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
