package io.github.tauscope.lesson;

import io.github.tauscope.lesson.Span.Style;
import io.github.tauscope.model.Experiment;
import io.github.tauscope.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a paragraph, letter by letter. */
final class InlineReader {

    /** The signs that a backslash can stand before, as in Markdown: those of ASCII. */
    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Optional<Experiment> experiment;
    private final int first;
    private final String source;
    private final SpanBuilder text = new SpanBuilder();
    private final List<Statement> statements = new ArrayList<>();
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
        if (text.style() != Style.PLAIN) {
            throw new LessonException(Markup.lineAt(source, opened, first), "lesson.mark.open");
        }
        Markup.refuseText(text.plain(), first);
    }

    List<Span> spans() {
        return text.spans();
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
        return new StatedNumbers(text.plain(), first).besides(inputs.with(named));
    }

    private void next(char letter) {
        switch (letter) {
            case '\\' -> escaped();
            case '`' -> text.code(upTo('`', () -> refused("lesson.code")));
            case '{' -> number();
            case '}' -> throw brace();
            case '*' -> mark();
            default -> {
                text.letter(letter);
                position++;
            }
        }
    }

    private void escaped() {
        boolean isEscape = position + 1 < source.length() && SIGNS.indexOf(source.charAt(position + 1)) >= 0;
        if (!isEscape) {
            throw refused("lesson.escape");
        }
        text.escaped(source.charAt(position + 1));
        position += 2;
    }

    private void number() {
        int line = line();
        String inner = upTo('}', this::brace);
        if (inner.contains("{")) {
            throw new LessonException(
                    line, "lesson.brace.open", Printable.excerpt("{" + inner.substring(0, inner.indexOf('{'))));
        }
        Statement statement = new StatementReader(experiment, line).read(inner.replace('\n', ' '));
        statements.add(statement);
        text.number(statement.text(), inner);
    }

    /** Returns what is between this sign and its end, and goes beyond both. */
    private String upTo(char end, Supplier<LessonException> missing) {
        int close = source.indexOf(end, position + 1);
        if (close < 0) {
            throw missing.get();
        }
        String inner = source.substring(position + 1, close);
        position = close + 1;
        return inner;
    }

    private void mark() {
        Style found = source.startsWith("**", position) ? Style.STRONG : Style.EMPHASIS;
        int after = position + (found == Style.STRONG ? 2 : 1);
        boolean begins = text.style() == Style.PLAIN;
        boolean isBesideSpace = begins
                ? after == source.length() || Character.isWhitespace(source.charAt(after))
                : Character.isWhitespace(source.charAt(position - 1));
        if (isBesideSpace || (!begins && text.style() != found)) {
            throw refused("lesson.mark");
        }
        opened = position;
        position = after;
        text.style(begins ? found : Style.PLAIN);
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
