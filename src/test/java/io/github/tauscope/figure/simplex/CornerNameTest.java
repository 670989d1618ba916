package io.github.tauscope.figure.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CornerNameTest {

    private static final List<String> LABELS = List.of("the", "cat", "the", " ", "a\nb", "");

    @Test
    void aLabelOfItsOwnIsTheName() {
        assertThat(name(1)).isEqualTo("cat");
    }

    @Test
    void oneThatIsSharedOrBlankHasItsNumber() {
        assertThat(name(0)).isEqualTo("the #1");
        assertThat(name(2)).isEqualTo("the #3");
        assertThat(name(3)).isEqualTo("#4");
        assertThat(name(5)).isEqualTo("#6");
    }

    @Test
    void aNameIsOneLine() {
        assertThat(name(4)).isEqualTo("a\\nb");
    }

    private static String name(int index) {
        return CornerName.of(LABELS, index, Messages.of(Locale.ENGLISH));
    }
}
