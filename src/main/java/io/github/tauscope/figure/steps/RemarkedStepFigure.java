package io.github.tauscope.figure.steps;

import io.github.tauscope.figure.Box;
import io.github.tauscope.figure.DesignSize;
import io.github.tauscope.figure.Extent;
import io.github.tauscope.figure.Figure;
import io.github.tauscope.figure.Montage;
import io.github.tauscope.figure.Sheet;
import java.util.List;
import java.util.function.Supplier;

/** The table of the steps with its remarks beneath it, for a place where no list of them stands beside. */
public record RemarkedStepFigure(StepFigure table) implements Figure<Montage> {

    /** The table's share of the height, however many remarks there are: so nothing jumps while τ moves. */
    private static final double TABLE_SHARE = 0.75;

    /** The height at unit 1 of three remarks on four lines. */
    private static final double REMARKS = 72;

    /** The height at unit 1 of the lowest table that can be read, which comes before remarks. */
    private static final double TABLE = 100;

    private static final double GAP = 12;
    private static final DesignSize DESIGN = new DesignSize(800, 400);

    @Override
    public Montage at(Extent extent) {
        double unit = extent.unit(DESIGN);
        double left = Math.max(TABLE * unit, extent.height() - REMARKS * unit);
        double height = Math.floor(Math.min(TABLE_SHARE * extent.height(), left));
        StepPicture steps = table.at(extent.resized(extent.width(), height));
        double top = steps.bottom() + GAP * steps.unit();
        List<String> remarks = new StepDescription(table.data(), table.words())
                .remarks().stream().map(Supplier::get).toList();
        Sheet beneath = new RemarkSheet(
                remarks, new Box(0, top, extent.width(), extent.height() - top), steps.unit(), table.theme());
        return new Montage(List.of()).with(steps, 0, 0).with(() -> List.of(beneath), 0, 0);
    }

    @Override
    public String description() {
        return table.description();
    }
}
