package io.github.tauscope.lesson;

import io.github.tauscope.lesson.Span.Style;
import io.github.tauscope.model.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a paragraph, letter by letter. */
final class InlineReader {

    private static final String ESCAPABLE = "*`{}\\_[]<>&~#-@!|+.";

    /** Stands for what is no plain text, so that what is beside it isn't read together. */
    private static final char HOLE = '\uFFFC';

    private final Optional<Experiment> experiment;
    private final int first;
    private final String source;
    private final List<Span> spans = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    /** The text with its line breaks, without code and numbers in braces. */
    private final StringBuilder plain = new StringBuilder();

    private Style style = Style.PLAIN;
    private int opened;
    private int position;

    /**
     * @param experiment of which numbers are stated
     * @param lines one after the other, at least one
     */
    InlineReader(Optional<Experiment> experiment, List<SourceLine> lines) {
        this.experiment = experiment;
        this.first = lines.get(0).number();
        this.source = lines.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
        while (position < source.length()) {
            next(source.charAt(position));
        }
        if (style != Style.PLAIN) {
            throw new LessonException(Markup.lineAt(source, opened, first), "lesson.mark.open");
        }
        endSpan();
        Markup.refuseText(plain.toString(), first);
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** Returns the numbers that are neither stated in braces nor given. */
    List<UncheckedNumber> unchecked(Inputs inputs) {
        String named = statements.stream()
                .map(statement ->
                        statement.name() + " " + statement.experiment().temperature())
                .collect(Collectors.joining(" "));
        return new StatedNumbers(plain.toString(), first).besides(inputs.with(named));
    }

    private void next(char letter) {
        switch (letter) {
            case '\\' -> escaped();
            case '`' -> code();
            case '{' -> number();
            case '}' -> throw brace();
            case '*' -> mark();
            default -> letter(letter);
        }
    }

    private void letter(char letter) {
        piece.append(letter == '\n' ? ' ' : letter);
        plain.append(letter);
        position++;
    }

    private void escaped() {
        boolean isEscape = position + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(position + 1)) >= 0;
        if (!isEscape) {
            throw refused("lesson.escape");
        }
        piece.append(source.charAt(position + 1));
        plain.append(HOLE);
        position += 2;
    }

    private void code() {
        String text = upTo('`', () -> refused("lesson.code"));
        endSpan();
        spans.add(new Span(Style.CODE, text));
        plain.append(HOLE);
    }

    private void number() {
        int line = line();
        String text = upTo('}', this::brace);
        Statement statement = new StatementReader(experiment, line).read(text);
        statements.add(statement);
        piece.append(statement.text());
        plain.append(HOLE);
    }

    private String upTo(char end, Supplier<LessonException> missing) {
        int close = source.indexOf(end, position + 1);
        if (close < 0) {
            throw missing.get();
        }
        String text = source.substring(position + 1, close);
        plain.append(
                "\n".repeat((int) text.chars().filter(letter -> letter == '\n').count()));
        position = close + 1;
        return text.replace('\n', ' ');
    }

    private void mark() {
        Style found = source.startsWith("**", position) ? Style.STRONG : Style.EMPHASIS;
        int after = position + (found == Style.STRONG ? 2 : 1);
        boolean begins = style == Style.PLAIN;
        boolean isBesideSpace = begins
                ? after == source.length() || Character.isWhitespace(source.charAt(after))
                : Character.isWhitespace(source.charAt(position - 1));
        if (isBesideSpace || (!begins && style != found)) {
            throw refused("lesson.mark");
        }
        endSpan();
        opened = position;
        style = begins ? found : Style.PLAIN;
        plain.append(HOLE);
        position = after;
    }

    private void endSpan() {
        if (!piece.isEmpty()) {
            spans.add(new Span(style, piece.toString()));
            piece.setLength(0);
        }
    }

    private int line() {
        return Markup.lineAt(source, position, first);
    }

    private LessonException refused(String key) {
        return new LessonException(line(), key);
    }

    private LessonException brace() {
        return new LessonException(line(), "lesson.brace", StatementReader.FORM);
    }
}
