package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.handout.Part;
import io.github.tauscope.handout.Part.Group.Role;
import io.github.tauscope.handout.pdf.Piece.Bond;
import io.github.tauscope.lesson.Block;
import io.github.tauscope.output.pdf.PdfTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes pieces of parts.
 *
 * @param tag of what they are parts of
 * @param column that they are in
 * @param style of the text
 */
record Typesetter(PdfTag tag, Column column, TextStyle style) {

    /** Returns the pieces in their order. */
    List<Piece> pieces(List<Part> parts) {
        List<Piece> all = new ArrayList<>();
        Part before = Part.NONE;
        for (Part part : parts) {
            List<Piece> own = pieces(part);
            Bond bond = bond(before, part);
            all.addAll(bond == Bond.FREE ? own : bound(own, bond));
            before = part;
        }
        return all;
    }

    /** Answers are on a sheet of their own, headings above something, and figures below what is said of them. */
    private static Bond bond(Part before, Part part) {
        if (isHalf(before) && isHalf(part)) {
            return Bond.BROKEN;
        }
        return before instanceof Part.Heading || part instanceof Part.Figure ? Bond.KEPT : Bond.FREE;
    }

    private static boolean isHalf(Part part) {
        return part instanceof Part.Group group && group.role() == Role.HALF;
    }

    /** Returns pieces of which the first has another bond. */
    private static List<Piece> bound(List<Piece> pieces, Bond bond) {
        return IntStream.range(0, pieces.size())
                .mapToObj(k -> k == 0 ? pieces.get(k).with(bond) : pieces.get(k))
                .toList();
    }

    private List<Piece> pieces(Part part) {
        if (part instanceof Part.Heading heading) {
            return heading(heading);
        }
        if (part instanceof Part.Text text) {
            return text.blocks().stream()
                    .flatMap(block -> block(block).stream())
                    .toList();
        }
        AnswerSetter answers = new AnswerSetter(tag, column, style);
        if (part instanceof Part.Choices choices) {
            return answers.choices(choices);
        }
        if (part instanceof Part.Room room) {
            return answers.room(room);
        }
        if (part instanceof Part.Pictures pictures) {
            return answers.pictures(pictures);
        }
        return part instanceof Part.Figure figure ? figure(figure) : group((Part.Group) part);
    }

    private List<Piece> heading(Part.Heading heading) {
        TextStyle letters = PrintStyle.heading(heading.level());
        return column.text(
                tag.add("H" + heading.level()),
                Run.of(heading.text(), letters),
                letters,
                PrintStyle.aboveHeading(heading.level()));
    }

    private List<Piece> block(Block block) {
        return block instanceof Block.Items list
                ? items(list)
                : column.text(tag.add("P"), Run.of(((Block.Paragraph) block).spans(), style), style, PrintStyle.SPACE);
    }

    private List<Piece> items(Block.Items list) {
        PdfTag items = tag.add("L");
        return list.items().stream()
                .flatMap(spans -> {
                    PdfTag item = items.add("LI");
                    PdfTag label = item.add("Lbl");
                    Piece.Marks bullet = (pages, y) -> pages.add(
                            label,
                            surface -> surface.text("•", column.left() + 4, y + PrintStyle.baseline(style), style));
                    return column.labelled(item, bullet, Run.of(spans, style), style).stream();
                })
                .toList();
    }

    private List<Piece> figure(Part.Figure figure) {
        PlacedFigure placed = PlacedFigure.of(figure, column);
        List<Piece> all = new ArrayList<>(List.of(placed.piece(tag)));
        List<Run> caption = List.of(Run.plain(figure.caption(), PrintStyle.SMALL));
        all.addAll(bound(column.text(tag.add("P"), caption, PrintStyle.SMALL, 0), Bond.KEPT));
        return all;
    }

    private List<Piece> group(Part.Group group) {
        return switch (group.role()) {
            case HALF, STEP -> in("Sect", column, style).pieces(group.parts());
            case ASKED -> in("Div", column, PrintStyle.SMALL).pieces(group.parts());
            case ANSWER -> kept(in("Div", column, style).pieces(group.parts()));
            case QUESTION -> kept(panel("Sect", group, new Panel(false)));
            case TEACHER -> panel("Div", group, new Panel(true));
        };
    }

    private List<Piece> panel(String type, Part.Group group, Panel panel) {
        return in(type, column.indented(), style).pieces(group.parts()).stream()
                .map(piece -> piece.in(panel))
                .toList();
    }

    private Typesetter in(String type, Column room, TextStyle letters) {
        return new Typesetter(tag.add(type), room, letters);
    }

    /** Returns pieces that are on one page, if they have room on it. */
    private static List<Piece> kept(List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .mapToObj(k -> k == 0 ? pieces.get(k) : pieces.get(k).with(Bond.KEPT))
                .toList();
    }
}
