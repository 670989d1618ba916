package io.github.tauscope.lesson;

import java.util.List;

/** A paragraph or a list of a {@link Prose}. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** A list, each item a line. */
    record Items(List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }
}
