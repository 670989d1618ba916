package io.github.tauscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTest {

    /** IBM Plex Sans has neither U+2423 nor U+2205. */
    @Test
    void aPaintedLabelHasSignsThatTheBundledFontHas() {
        assertThat(Printable.paintedLabel(" a b ")).isEqualTo("·a b·");
        assertThat(Printable.paintedLabel("")).isEqualTo("“”");
        assertThat(Printable.paintedLabel("cat")).isEqualTo("cat");
    }

    @Test
    void controlsBecomeVisibleAndLettersStay() {
        assertThat(Printable.of("a\tb\r\n\u0007\u2028\u0085é日🦊 c\\"))
                .isEqualTo("a\\tb\\r\\n\\u0007\\u2028\\u0085é日🦊 c\\");
    }

    @Test
    void halfAPairOfSurrogatesBecomesVisible() {
        assertThat(Printable.of("\ud83e")).isEqualTo("\\ud83e");
    }

    /** The controls of the Unicode bidirectional algorithm, UAX #9, and marks that nobody sees. */
    @Test
    void whatTurnsLettersRoundOrHidesBecomesVisible() {
        String controls = "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff";
        controls.chars()
                .forEach(c -> assertThat(Printable.of(Character.toString(c))).isEqualTo("\\u%04x".formatted(c)));
        assertThat(Printable.of("\udb40\udc01")).isEqualTo("\\u{e0001}");
    }

    @Test
    void whatJoinsLettersAndEmojiStays() {
        for (String text : new String[] {"👩‍🔬", "می‌خواهم", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "שלום"}) {
            assertThat(Printable.of(text)).isEqualTo(text);
        }
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
