package io.github.tauscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void controlsBecomeVisibleAndLettersStay() {
        assertThat(Printable.of("a\tb\r\n\u0007\u2028\u0085é日🦊 c\\"))
                .isEqualTo("a\\tb\\r\\n\\u0007\\u2028\\u0085é日🦊 c\\");
    }

    @Test
    void halfAPairOfSurrogatesBecomesVisible() {
        assertThat(Printable.of("\ud83e")).isEqualTo("\\ud83e");
    }

    @Property
    void thereIsOneLine(@ForAll String text) {
        assertThat(Printable.of(text).lines().count()).isLessThanOrEqualTo(1);
    }

    @Test
    void aLongTextIsCutShortAtACodePoint() {
        assertThat(Printable.quoted("🦊".repeat(61))).isEqualTo("'" + "🦊".repeat(60) + "…'");
        assertThat(Printable.quoted("🦊".repeat(60))).isEqualTo("'" + "🦊".repeat(60) + "'");
    }
}
