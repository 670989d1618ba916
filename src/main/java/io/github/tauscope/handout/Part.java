package io.github.tauscope.handout;

import io.github.tauscope.chart.Drawing;
import io.github.tauscope.lesson.Block;
import io.github.tauscope.lesson.Prose;
import io.github.tauscope.lesson.Span;
import java.util.List;
import java.util.stream.Stream;

/** A part of a handout, whatever it is written as. */
public sealed interface Part {

    /** Says nothing. */
    Part NONE = new Text(List.of());

    /**
     * A heading.
     *
     * @param level from 1, the title, to 4
     * @param id by which it is referred to, and which no other part has; empty if nothing refers to it
     */
    record Heading(int level, String id, List<Span> text) implements Part {
        public Heading {
            text = List.copyOf(text);
        }

        static Heading plain(int level, String id, String text) {
            return new Heading(level, id, List.of(Span.plain(text)));
        }
    }

    /** Paragraphs and lists. */
    record Text(List<Block> blocks) implements Part {
        public Text {
            blocks = List.copyOf(blocks);
        }

        static Text of(Prose prose) {
            return new Text(prose.blocks());
        }

        static Text paragraph(List<Span> spans) {
            return new Text(List.of(new Block.Paragraph(spans)));
        }

        static Text paragraph(String text) {
            return paragraph(List.of(Span.plain(text)));
        }
    }

    /** Texts of which one is ticked; each has a letter, from A on. */
    record Choices(List<List<Span>> texts) implements Part {
        public Choices {
            texts = texts.stream().map(List::copyOf).toList();
        }
    }

    /** A line to write on behind a label. */
    record Room(String label) implements Part {}

    /**
     * A figure.
     *
     * @param id of the figure, with which no other begins
     * @param description for people who can't see it
     */
    record Figure(String id, Format format, Drawing drawing, String caption, String description) implements Part {

        /** How much of the page's width a figure takes. */
        public enum Format {
            USUAL,
            /** For two plots side by side. */
            WIDE,
            /** For one of several pictures. */
            SMALL
        }
    }

    /** Small figures of which one is ticked. */
    record Pictures(List<Figure> figures) implements Part {
        public Pictures {
            figures = List.copyOf(figures);
        }
    }

    /** Parts that belong together; those that say nothing are left out. */
    record Group(Role role, List<Part> parts) implements Part {

        /** What a group is for. */
        public enum Role {
            /** The questions, or the answers; its heading names it. */
            HALF,
            /** A step, or what is said of it afterwards; its heading names it. */
            STEP,
            /** What is asked, with the room for an answer; its heading names it. */
            QUESTION,
            /** What was asked, shortly before its answer. */
            ASKED,
            ANSWER,
            /** Notes for the teacher. */
            TEACHER
        }

        public Group {
            parts = parts.stream().filter(part -> !part.equals(NONE)).toList();
        }

        static Group of(Role role, Part... parts) {
            return new Group(role, List.of(parts));
        }

        static Group of(Role role, Stream<Part> parts) {
            return new Group(role, parts.toList());
        }
    }
}
