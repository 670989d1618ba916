package io.github.tauscope.handout.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.lesson.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final TextStyle STYLE = PrintStyle.BODY;

    private static List<String> lines(double width, Span... spans) {
        return LineBreaker.lines(Run.of(List.of(spans), STYLE), width).stream()
                .map(LineBreakerTest::text)
                .toList();
    }

    private static String text(TextLine line) {
        return line.runs().stream().map(Run::text).collect(Collectors.joining());
    }

    @Test
    void aLineHasAsManyWordsAsFit() {
        double width = STYLE.width("one two");
        assertThat(lines(width, Span.plain("one two one two"))).containsExactly("one two", "one two");
        assertThat(lines(width - 0.01, Span.plain("one two one two"))).containsExactly("one", "two", "one", "two");
        assertThat(lines(10 * width, Span.plain("one two one two"))).containsExactly("one two one two");
    }

    @Test
    void aWordInTwoStylesIsOneWord() {
        double width = STYLE.width("abcdefgh");
        assertThat(lines(width, Span.plain("one "), new Span(Span.Style.STRONG, "two"), Span.plain(",x y")))
                .containsExactly("one", "two,x y");
    }

    @Test
    void aWordWiderThanALineIsBrokenBetweenLetters() {
        assertThat(lines(STYLE.width("aaa") + 0.01, Span.plain("a aaaaaaa"))).containsExactly("a", "aaa", "aaa", "a");
        assertThat(lines(0, Span.plain("🙂日"))).containsExactly("🙂", "日");
    }

    @Test
    void aTextWithoutLettersIsALine() {
        assertThat(lines(100)).containsExactly("");
        assertThat(lines(100, Span.plain("  "))).containsExactly("");
    }

    /** No-break spaces are for numbers and their units. */
    @Test
    void aNoBreakSpaceIsALetter() {
        assertThat(lines(STYLE.width("90\u00a0%"), Span.plain("is 90\u00a0%"))).containsExactly("is", "90\u00a0%");
    }

    /** Words of eight letters are narrower than 120. Where a line could take the first word of the next one, it has it; no letter is lost. */
    @Property
    void linesAreFullAndSayTheText(
            @ForAll @Size(max = 12) List<@StringLength(min = 1, max = 8) @CharRange(from = 'a', to = 'z') String> words,
            @ForAll @DoubleRange(min = 120, max = 400) double width) {
        List<String> lines = lines(width, Span.plain(String.join(" ", words)));
        assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
        assertThat(lines).allMatch(line -> STYLE.width(line) <= width);
        for (int k = 0; k + 1 < lines.size(); k++) {
            String more = lines.get(k) + " " + lines.get(k + 1).split(" ", 2)[0];
            assertThat(STYLE.width(more)).isGreaterThan(width);
        }
    }
}
