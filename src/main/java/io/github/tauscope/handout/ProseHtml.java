package io.github.tauscope.handout;

import io.github.tauscope.lesson.Block;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.lesson.Span;
import java.util.List;

/** Texts of a lesson as elements of a page. */
final class ProseHtml {

    private ProseHtml() {}

    /** Returns paragraphs and lists. */
    static Html blocks(Prose prose) {
        return Html.lines(prose.blocks().stream().map(ProseHtml::block));
    }

    /** Returns a text of one line without an element around it. */
    static Html line(Prose prose) {
        return Html.inline(prose.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> spans(((Block.Paragraph) block).spans()))
                .toList());
    }

    private static Html block(Block block) {
        return block instanceof Block.Items list
                ? Html.lines(list.items().stream().map(item -> spans(item).in("li")))
                        .in("ul")
                : spans(((Block.Paragraph) block).spans()).in("p");
    }

    private static Html spans(List<Span> spans) {
        return Html.inline(spans.stream().map(ProseHtml::span).toList());
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
