package io.github.tauscope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tauscope.figure.RecordingSurface.Circle;
import io.github.tauscope.figure.RecordingSurface.Fill;
import io.github.tauscope.figure.RecordingSurface.Line;
import io.github.tauscope.figure.RecordingSurface.Outline;
import io.github.tauscope.figure.RecordingSurface.Polyline;
import io.github.tauscope.figure.RecordingSurface.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MontageTest {

    private static final Ink INK = Ink.of(0x0072B2);
    private static final Stroke STROKE = Stroke.solid(INK, 1);
    private static final TextStyle STYLE = TextStyle.regular(12, INK);

    /** Every kind of mark, on a part of the picture. */
    private record Everything(String text) implements Sheet {
        @Override
        public void paint(Surface surface) {
            surface.fillRectangle(new Box(1, 2, 3, 4), 1, INK);
            surface.strokeRectangle(new Box(1, 2, 3, 4), 1, STROKE);
            surface.line(1, 2, 3, 4, STROKE);
            surface.polyline(List.of(new Point(1, 2), new Point(3, 4)), STROKE);
            surface.circle(new Point(1, 2), 5, INK);
            surface.text(text, 1, 2, STYLE);
        }

        @Override
        public Box area() {
            return new Box(0, 1, 10, 20);
        }
    }

    private static Montage montage(String text) {
        return new Montage(List.of())
                .with(() -> List.of(surface -> surface.text("below", 0, 0, STYLE)), 0, 0)
                .with(() -> List.of(new Everything(text)), 100, 200);
    }

    @Test
    void everyMarkIsWhereItsPictureIs() {
        RecordingSurface surface = new RecordingSurface();
        montage("above").paint(surface);
        assertThat(surface.marks())
                .containsExactly(
                        new Text("below", 0, 0, STYLE),
                        new Fill(new Box(101, 202, 3, 4), 1, INK),
                        new Outline(new Box(101, 202, 3, 4), 1, STROKE),
                        new Line(101, 202, 103, 204, STROKE),
                        new Polyline(List.of(new Point(101, 202), new Point(103, 204)), STROKE),
                        new Circle(new Point(101, 202), 5, INK),
                        new Text("above", 101, 202, STYLE));
    }

    @Test
    void aScreenPaintsAnewOnlyWhatHasChangedAndOnlyThere() {
        List<Sheet> sheets = montage("a").sheets();
        assertThat(sheets.get(1)).isEqualTo(montage("a").sheets().get(1));
        assertThat(sheets.get(1)).isNotEqualTo(montage("b").sheets().get(1));
        assertThat(sheets.get(1).area()).isEqualTo(new Box(100, 201, 10, 20));
        assertThat(sheets.get(0).area()).isNull();
    }
}
