package io.github.tauscope.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference is Unicode Standard Annex 9; א ב ג are the first letters of Hebrew, in this order from right to left. */
class VisualOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc 12 | abc 12",
                "\u05d0\u05d1\u05d2 | \u05d2\u05d1\u05d0",
                "abc \u05d0\u05d1\u05d2 def | abc \u05d2\u05d1\u05d0 def",
                "a \u05d0 12 \u05d1 b | a \u05d1 12 \u05d0 b", // numbers run from left to right
                "\u05d0\u05b0\u05d1 | \u05d1\u05d0\u05b0", // a mark stays on its letter
                "\u65e5\ud83d\ude42\u05d0\u05d1 | \u65e5\ud83d\ude42\u05d1\u05d0"
            })
    void lettersStandFromLeftToRight(String text, String placed) {
        assertThat(VisualOrder.of(text)).isEqualTo(placed);
    }
}
