package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.Montage;
import io.github.tauscope.figure.Picture;
import io.github.tauscope.figure.Sheet;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.text.Messages;
import java.util.List;
import java.util.function.Supplier;

/**
 * Softmax as a table: a row for each class, a column for each step from z to p, under them the sums; beside it, in the same
 * rows, a way that is wrong on purpose, with what went wrong marked by colour and by the number of a note.
 *
 * <p>Where there is no room for both, the chosen way stands beside the last column of the kernel's. Of more classes than
 * fit it shows the most likely ones and one row for the others; the sums are over all.
 *
 * @param data what the table shows
 * @param theme in which colours
 * @param words in which language
 */
public record StepFigure(StepData data, Theme theme, Messages words) {

    /** The part of the height that the table has above its remarks, however many these are. */
    private static final double TABLE_SHARE = 0.75;

    private static final double GAP = 12;

    /** Returns the picture that fills (0, 0, width, height). */
    public StepPicture at(double width, double height) {
        return new StepPicture(this, StepLayout.of(data, words, width, height), width, height);
    }

    /** Returns the picture with what happened in sentences beneath the table, for where no list of them stands beside. */
    public Picture withRemarksAt(double width, double height) {
        StepPicture table = at(width, Math.floor(height * TABLE_SHARE));
        double top = table.bottom() + GAP * table.unit();
        List<String> remarks = new StepDescription(data, words)
                .remarks().stream().map(Supplier::get).toList();
        Sheet beneath = new RemarkSheet(remarks, new Box(0, top, width, height - top), table.unit(), theme);
        return new Montage(List.of()).with(table, 0, 0).with(() -> List.of(beneath), 0, 0);
    }
}
