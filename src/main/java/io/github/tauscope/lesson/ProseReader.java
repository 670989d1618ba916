package io.github.tauscope.lesson;

import io.github.tauscope.model.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the small part of Markdown that a lesson has: paragraphs, lists, {@code *emphasis*}, {@code **strong**} and {@code `code`}.
 *
 * @param experiment of which numbers are stated, where there is one
 * @param inputs the numbers that need no check
 */
record ProseReader(Optional<Experiment> experiment, Inputs inputs) {

    private static final String ITEM = "- ";

    /** From so many columns on, Markdown takes a paragraph for code. */
    private static final int CODE_INDENTATION = 4;

    private static final int CONTINUED_ITEM = 2;

    /**
     * Reads lines.
     *
     * @throws LessonException if there is something else of Markdown, or a number in braces can't be read
     */
    Prose read(List<SourceLine> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<UncheckedNumber> unchecked = new ArrayList<>();
        List<List<SourceLine>> pieces = pieces(lines);
        List<List<Span>> items = new ArrayList<>();
        for (List<SourceLine> piece : pieces) {
            boolean isItem = isItem(piece.get(0));
            InlineReader inline = new InlineReader(experiment, isItem ? withoutSign(piece) : piece);
            statements.addAll(inline.statements());
            unchecked.addAll(inline.unchecked(inputs));
            if (!isItem) {
                endList(items, blocks);
                blocks.add(new Block.Paragraph(inline.spans()));
            } else {
                items.add(inline.spans());
            }
        }
        endList(items, blocks);
        return new Prose(blocks, statements, unchecked);
    }

    /** Reads one line that is a paragraph whatever it begins with, such as a title. */
    Prose readLine(SourceLine line) {
        InlineReader inline = new InlineReader(experiment, List.of(line.stripped()));
        return new Prose(List.of(new Block.Paragraph(inline.spans())), inline.statements(), inline.unchecked(inputs));
    }

    private static void endList(List<List<Span>> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
            items.clear();
        }
    }

    /** Returns the lines of each paragraph and of each item. */
    private static List<List<SourceLine>> pieces(List<SourceLine> lines) {
        List<List<SourceLine>> pieces = new ArrayList<>();
        List<SourceLine> piece = new ArrayList<>();
        for (SourceLine line : lines) {
            SourceLine stripped = line.stripped();
            requirePlain(line, stripped, piece);
            if (stripped.text().isEmpty() || isItem(stripped)) {
                end(piece, pieces);
            }
            if (!stripped.text().isEmpty()) {
                piece.add(stripped);
            }
        }
        end(piece, pieces);
        return pieces;
    }

    private static void requirePlain(SourceLine line, SourceLine stripped, List<SourceLine> piece) {
        boolean isNested = isItem(stripped) && line.indentation() >= CONTINUED_ITEM;
        boolean isCode = piece.isEmpty() && !stripped.text().isEmpty() && line.indentation() >= CODE_INDENTATION;
        if (isNested || isCode) {
            throw Markup.INDENTED.refused(line.number());
        }
        Markup.refuseLine(stripped);
    }

    private static void end(List<SourceLine> piece, List<List<SourceLine>> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(List.copyOf(piece));
            piece.clear();
        }
    }

    private static boolean isItem(SourceLine line) {
        return line.text().startsWith(ITEM);
    }

    private static List<SourceLine> withoutSign(List<SourceLine> item) {
        List<SourceLine> lines = new ArrayList<>(item);
        SourceLine first = item.get(0);
        lines.set(0, new SourceLine(first.number(), first.text().substring(ITEM.length())).stripped());
        return lines;
    }
}
