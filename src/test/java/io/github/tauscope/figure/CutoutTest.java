package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.RecordingSurface.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pieces are those that plane geometry gives for boxes and lines with whole coordinates. */
class CutoutTest {

    private static final Stroke STROKE = Stroke.solid(Ink.of(0), 1);
    private static final Box HOLE = new Box(10, 10, 10, 10);

    private final RecordingSurface surface = new RecordingSurface();
    private final Cutout cutout = new Cutout(surface, List.of(HOLE, new Box(15, 5, 20, 10)));

    @Test
    void aLineBreaksAroundBoxesThatMeet() {
        cutout.line(0, 12, 100, 12, STROKE);
        assertThat(surface.marks()).containsExactly(new Line(0, 12, 10, 12, STROKE), new Line(35, 12, 100, 12, STROKE));
    }

    @Test
    void aLineAlongAnEdgeOrBesideStaysWhole() {
        cutout.line(0, 20, 100, 20, STROKE);
        cutout.line(0, 50, 100, 50, STROKE);
        assertThat(surface.marks()).hasSize(2).first().isEqualTo(new Line(0, 20, 100, 20, STROKE));
    }

    @Test
    void aLineWithinABoxIsGone() {
        cutout.line(11, 11, 11, 19, STROKE);
        assertThat(surface.marks()).isEmpty();
    }

    @Test
    void aCurveThroughABoxIsTwo() {
        new Cutout(surface, List.of(HOLE))
                .polyline(List.of(new Point(0, 0), new Point(15, 15), new Point(30, 0), new Point(40, 0)), STROKE);
        assertThat(surface.polylines())
                .extracting(RecordingSurface.Polyline::points)
                .containsExactly(
                        List.of(new Point(0, 0), new Point(10, 10)),
                        List.of(new Point(20, 10), new Point(30, 0), new Point(40, 0)));
    }

    @Test
    void anOutlineIsOneUnlessABoxMeetsIt() {
        cutout.strokeRectangle(new Box(50, 50, 5, 5), 2, STROKE);
        assertThat(surface.outlines()).containsExactly(new Box(50, 50, 5, 5));
        new Cutout(surface, List.of(HOLE)).strokeRectangle(new Box(12, 0, 6, 40), 2, STROKE);
        assertThat(surface.outlines()).hasSize(1);
        assertThat(surface.polylines()).hasSize(3);
    }
}
