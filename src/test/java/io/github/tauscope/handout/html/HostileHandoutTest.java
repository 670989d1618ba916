package io.github.tauscope.handout.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.handout.Handout;
import io.github.tauscope.lesson.Block;
import io.github.tauscope.lesson.Lesson;
import io.github.tauscope.lesson.LessonReader;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.lesson.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lessons whose texts look like markup, or hold what no page may hold. */
class HostileHandoutTest {

    private static final String SCRIPT = "<script src=\"//x\">alert('&amp;')</script><!--here-->]]>";
    private static final String ESCAPED =
            "&lt;script src=\"//x\"&gt;alert('&amp;amp;')&lt;/script&gt;&lt;!--here--&gt;]]&gt;";

    @Test
    void whatLooksLikeMarkupIsText() {
        String text = SCRIPT.replace("<", "\\<").replace("&", "\\&").replace("[", "\\[");
        String label = "\"" + SCRIPT.replace("\"", "\"\"") + "\"";
        Lesson lesson = LessonReader.read(
                "x",
                "# T@\nT@ *T@* **T@**\n\n- T@\n\n@logits 1, 2\n@labels L@, b\n@teacher T@\n## T@\nT@ `C@`\n@question T@\n@predict choice\n@choice T@\n@choice T@\n@answer 1\n@why T@\n@teacher T@\n"
                        .replace("T@", text)
                        .replace("L@", label)
                        .replace("C@", SCRIPT));
        String html = HtmlHandout.of(new Handout(lesson, true));
        ParsedPage page = ParsedPage.of(html);
        page.requireAccessible();
        page.requireClosed();
        assertThat(page.elements("script")).isEmpty();
        assertThat(html).doesNotContain("<script").contains("<title>" + ESCAPED + "</title>");
        assertThat(page.texts("title").get(0)).isEqualTo(SCRIPT);
        assertThat(page.texts("h1")).containsExactly(SCRIPT);
        assertThat(page.texts("h3")).contains(SCRIPT, "Answer 1: " + SCRIPT);
        assertThat(page.texts("li")).containsExactly(SCRIPT, SCRIPT, SCRIPT);
        assertThat(page.texts("em")).containsExactly(SCRIPT);
        assertThat(page.texts("code")).containsExactly(SCRIPT);
        assertThat(page.texts("desc").get(0)).contains(SCRIPT);
    }

    /** A lesson from a file has none of them, but the page doesn't rely on who made the lesson. */
    @ParameterizedTest
    @EnumSource
    void whatNoPageMayHoldIsMadeVisible(Span.Style style) {
        String text = "a\u0000b\u001bc\ud800d\u202ee\uffff\"";
        Prose prose = new Prose(List.of(new Block.Paragraph(List.of(new Span(style, text)))), List.of(), List.of());
        String html = ProseHtml.blocks(prose.blocks()).markup();
        assertThat(html).contains("a\\u0000b\\u001bc\\ud800d\\u202ee\ufffd\"");
        assertThat(ParsedPage.of(html).root().getTextContent()).isEqualTo("a\\u0000b\\u001bc\\ud800d\\u202ee\ufffd\"");
    }

    @Test
    void anAttributeEndsWhereItIsToEnd() {
        Html html = Html.text("x").in(Tag.of("p").with("id", "a\" onclick=\"b<&"));
        assertThat(html.markup()).isEqualTo("<p id=\"a&quot; onclick=&quot;b&lt;&amp;\">x</p>");
    }
}
