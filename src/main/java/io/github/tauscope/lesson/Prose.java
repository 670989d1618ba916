package io.github.tauscope.lesson;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text to be shown as it is: what stood in braces is a number already.
 *
 * @param blocks paragraphs and lists in their order
 * @param statements the numbers that stood in braces
 * @param unchecked the numbers that did not, and that nothing accounts for
 */
public record Prose(List<Block> blocks, List<Statement> statements, List<UncheckedNumber> unchecked) {

    public static final Prose NONE = new Prose(List.of(), List.of(), List.of());

    public Prose {
        blocks = List.copyOf(blocks);
        statements = List.copyOf(statements);
        unchecked = List.copyOf(unchecked);
    }

    /** Returns a line that states nothing. */
    static Prose of(String text) {
        return new Prose(List.of(new Block.Paragraph(List.of(Span.plain(text)))), List.of(), List.of());
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Returns the pieces of a text that is one line. */
    public List<Span> line() {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).spans().stream())
                .toList();
    }

    /** Returns the letters alone, with a line for each paragraph and each item. */
    public String plain() {
        return blocks.stream()
                .flatMap(Prose::lines)
                .map(spans -> spans.stream().map(Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<List<Span>> lines(Block block) {
        return block instanceof Block.Items list ? list.items().stream() : Stream.of(((Block.Paragraph) block).spans());
    }
}
