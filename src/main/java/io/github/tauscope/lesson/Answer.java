package io.github.tauscope.lesson;

import io.github.tauscope.kernel.Temperature;
import java.util.List;
import java.util.stream.IntStream;

/** How a question is to be answered, and what is right. */
public sealed interface Answer {

    /** In the figure; right is what is revealed. */
    sealed interface InFigure extends Answer {}

    /** By dragging bars to where they will go. */
    record Bars() implements InFigure {}

    /** By drawing the curve of a class. */
    record Curve(int index) implements InFigure {}

    /** By dragging bars to how often classes will be drawn. */
    record Draws() implements InFigure {}

    /** By marking bins of a reliability diagram that are over-confident. */
    record Bins() implements InFigure {}

    /** By a temperature. */
    record AtTemperature(Temperature right) implements Answer {}

    /**
     * By choosing one of two to four texts or pictures.
     *
     * @param choices the texts; of pictures, the letters A to D
     * @param pictures as many scenes; none for texts
     * @param right the index of the right one, from 0
     */
    record OneOf(List<Prose> choices, List<Scene> pictures, int right) implements Answer {

        public OneOf {
            choices = List.copyOf(choices);
            pictures = List.copyOf(pictures);
        }

        static OneOf ofTexts(List<Prose> texts, int right) {
            return new OneOf(texts, List.of(), right);
        }

        static OneOf ofPictures(List<Scene> pictures, int right) {
            List<Prose> letters = IntStream.range(0, pictures.size())
                    .mapToObj(k -> Prose.of(letter(k)))
                    .toList();
            return new OneOf(letters, pictures, right);
        }

        /** Returns the letter of a choice. */
        public static String letter(int index) {
            return Character.toString('A' + index);
        }
    }
}
