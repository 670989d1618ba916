package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final TextStyle STYLE = TextStyle.regular(10, Theme.LIGHT.ink());

    @Property
    void noLineIsWiderThanItsRoomAndNoWordIsLost(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 60, max = 300) double width) {
        List<String> lines = Paragraph.of(text, STYLE, width).lines();
        assertThat(lines).allMatch(line -> STYLE.width(line) <= width);
        assertThat(String.join(" ", lines)).isEqualTo(text);
    }

    @Property
    void whatIsLongerThanTheLinesThatThereAreEndsWithItsEnd(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 60, max = 300) double width) {
        Paragraph whole = Paragraph.of(text, STYLE, width);
        List<String> limited = whole.limited(2, width).lines();
        assertThat(limited).hasSize(Math.min(2, whole.lines().size())).allMatch(line -> STYLE.width(line) <= width);
        assertThat(limited.get(limited.size() - 1)).endsWith(text.substring(text.length() - 1));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "softmax", "τ = 2", "p = 0.0084,", "1 − 9.4e-14,", "0.33 … 0.52;", "the", "(argmax):")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Test
    void aSymbolStaysWithItsNumber() {
        String text = "At τ = 2 and p = 1 − 9e-14";
        for (int width = 70; width < 150; width++) {
            assertThat(Paragraph.of(text, STYLE, width).lines())
                    .as("%s", width)
                    .noneMatch(line -> line.matches(".*[=−]|[=−].*"));
        }
    }

    @Test
    void aLineOfJapaneseEndsAfterAnyLetterButNotBeforeAComma() {
        Paragraph lines = Paragraph.of("確率は温度、で変わる", STYLE, 50);
        assertThat(lines.lines()).containsExactly("確率は温", "度、で変わ", "る");
    }

    @Test
    void aWordWithoutRoomIsShortened() {
        String word = "a".repeat(100);
        assertThat(Paragraph.of("x " + word + " y", STYLE, 80).lines())
                .hasSize(3)
                .element(1)
                .matches(line -> line.matches("a+…a+"));
        assertThat(Paragraph.of("", STYLE, 80).lines()).isEmpty();
    }
}
