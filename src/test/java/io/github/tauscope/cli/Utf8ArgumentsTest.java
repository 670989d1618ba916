package io.github.tauscope.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Utf8ArgumentsTest {

    private static final String[] LOST = {"table", "\uFFFD\uFFFD\uFFFD,x"};

    @Test
    void argumentsThatAreWholeStay() {
        String[] args = {"table", "é日"};
        assertThat(Utf8Arguments.of(args)).isSameAs(args);
    }

    @Test
    void lostLettersAreReadAnew() {
        assertThat(Utf8Arguments.restored(LOST, bytes("java", "-jar", "tauscope.jar", "table", "日,x")))
                .containsExactly("table", "日,x");
    }

    @Test
    void aCommandLineThatEndsInOtherArgumentsIsNotBelieved() {
        assertThat(Utf8Arguments.restored(LOST, bytes("java", "@arguments"))).isSameAs(LOST);
        assertThat(Utf8Arguments.restored(LOST, bytes("java", "table", "é,x"))).isSameAs(LOST);
        assertThat(Utf8Arguments.restored(LOST, "")).isSameAs(LOST);
    }

    /** Returns what Linux says: each word with a zero after it, a character for each byte. */
    private static String bytes(String... words) {
        return new String((String.join("\0", words) + "\0").getBytes(UTF_8), ISO_8859_1);
    }
}
