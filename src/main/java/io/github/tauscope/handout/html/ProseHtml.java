package io.github.tauscope.handout.html;

import io.github.tauscope.lesson.Block;
import io.github.tauscope.lesson.Span;
import java.util.List;

/** Texts of a lesson as elements of a page. */
final class ProseHtml {

    private ProseHtml() {}

    /** Returns paragraphs and lists. */
    static Html blocks(List<Block> blocks) {
        return Html.lines(blocks.stream().map(ProseHtml::block));
    }

    /** Returns a text of one line without an element around it. */
    static Html line(List<Span> spans) {
        return Html.inline(spans.stream().map(ProseHtml::span).toList());
    }

    private static Html block(Block block) {
        return block instanceof Block.Items list
                ? Html.lines(list.items().stream().map(item -> line(item).in("li")))
                        .in("ul")
                : line(((Block.Paragraph) block).spans()).in("p");
    }

    private static Html span(Span span) {
        Html text = Html.text(span.text());
        return switch (span.style()) {
            case PLAIN -> text;
            case EMPHASIS -> text.in("em");
            case STRONG -> text.in("strong");
            case CODE -> text.in("code");
        };
    }
}
