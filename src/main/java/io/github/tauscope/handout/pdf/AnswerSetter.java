package io.github.tauscope.handout.pdf;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Stroke;
import io.github.tauscope.figure.TextStyle;
import io.github.tauscope.handout.Part;
import io.github.tauscope.handout.pdf.Piece.Bond;
import io.github.tauscope.lesson.Answer;
import io.github.tauscope.output.pdf.PdfPages;
import io.github.tauscope.output.pdf.PdfTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes pieces of the room where students answer: boxes to tick, lines to write on.
 *
 * @param tag of what they are parts of
 */
record AnswerSetter(PdfTag tag, Column column, TextStyle style) {

    private static final double TICK_BOX = 0.75 * PrintStyle.EM;
    private static final double LETTER_GAP = 1.3 * PrintStyle.EM;
    private static final double STROKE = 1.3;
    private static final double LINE_LENGTH = 14 * PrintStyle.EM;
    private static final double LINE_ROOM = 2 * PrintStyle.EM;
    private static final int PICTURES_IN_A_ROW = 3;
    private static final double PICTURE_GAP = PrintStyle.EM;

    List<Piece> choices(Part.Choices choices) {
        PdfTag list = tag.add("L");
        return IntStream.range(0, choices.texts().size())
                .boxed()
                .flatMap(k -> {
                    PdfTag item = list.add("LI");
                    Piece.Marks label = tick(item.add("Lbl"), Answer.OneOf.letter(k) + ".", column.left());
                    Column behind = column.indented();
                    return behind.labelled(item, label, Run.of(choices.texts().get(k), style), style).stream();
                })
                .toList();
    }

    List<Piece> room(Part.Room room) {
        PdfTag text = tag.add("P");
        double begin = column.left() + style.width(room.label() + " ");
        Piece.Marks marks = (pages, y) -> {
            double baseline = y + LINE_ROOM - PrintStyle.EM / 2;
            pages.add(text, surface -> surface.text(room.label(), column.left(), baseline, style));
            Stroke line = Stroke.solid(PrintStyle.INK, 1);
            pages.addArtifact(surface -> surface.line(begin, baseline, begin + LINE_LENGTH, baseline, line));
        };
        return List.of(new Piece(PrintStyle.SPACE, LINE_ROOM, Bond.FREE, Optional.empty(), marks));
    }

    List<Piece> pictures(Part.Pictures pictures) {
        PdfTag list = tag.add("L");
        int count = pictures.figures().size();
        return IntStream.iterate(0, from -> from < count, from -> from + PICTURES_IN_A_ROW)
                .mapToObj(
                        from -> row(list, pictures.figures().subList(from, Math.min(count, from + PICTURES_IN_A_ROW))))
                .toList();
    }

    private Piece row(PdfTag list, List<Part.Figure> figures) {
        double width = (column.width() + PICTURE_GAP) / PICTURES_IN_A_ROW;
        List<PlacedFigure> placed = IntStream.range(0, figures.size())
                .mapToObj(k ->
                        PlacedFigure.of(figures.get(k), new Column(column.left() + k * width, width - PICTURE_GAP)))
                .toList();
        List<Piece.Marks> marks =
                placed.stream().map(figure -> picture(list.add("LI"), figure)).toList();
        double height = placed.get(0).height() + PrintStyle.lineHeight(style);
        return new Piece(
                PrintStyle.SPACE,
                height,
                Bond.FREE,
                Optional.empty(),
                (pages, y) -> marks.forEach(each -> each.addTo(pages, y)));
    }

    /** Returns a picture with a box to tick and its letter beneath. */
    private Piece.Marks picture(PdfTag item, PlacedFigure figure) {
        Piece.Marks label = tick(item.add("Lbl"), figure.figure().caption(), figure.left());
        Piece.Marks picture = figure.marks(item.add("LBody"));
        return (pages, y) -> {
            label.addTo(pages, y + figure.height());
            picture.addTo(pages, y);
        };
    }

    private Piece.Marks tick(PdfTag label, String letter, double left) {
        return (pages, y) -> {
            double baseline = y + PrintStyle.baseline(style);
            addBox(pages, new Box(left, baseline - TICK_BOX + 1, TICK_BOX, TICK_BOX));
            pages.add(label, surface -> surface.text(letter, left + LETTER_GAP, baseline, style));
        };
    }

    private static void addBox(PdfPages pages, Box box) {
        pages.addArtifact(surface -> surface.strokeRectangle(box, 0, Stroke.solid(PrintStyle.INK, STROKE)));
    }
}
