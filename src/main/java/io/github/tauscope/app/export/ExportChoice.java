package io.github.tauscope.app.export;

import io.github.tauscope.chart.FigureKind;
import io.github.tauscope.figure.Theme;
import io.github.tauscope.output.PictureFormat;

/**
 * What a person has chosen of an export. For a table only its format counts. Immutable.
 *
 * @param format as what it is written
 * @param figure which figure
 * @param width in pixels of CSS
 * @param height the same
 * @param ratio how many pixels of an image there are to one of those; an SVG has none
 * @param theme in which colours
 * @param titled whether the figure's name and its temperature stand over it
 */
record ExportChoice(
        ExportFormat format, FigureKind figure, int width, int height, int ratio, Theme theme, boolean titled) {

    /** Returns what is chosen before anybody has: a sharp picture for a page. */
    static ExportChoice of(FigureKind figure, Theme theme) {
        ExportChoice choice = new ExportChoice(ExportFormat.PNG, figure, 0, 0, 1, theme, false);
        return SizePreset.PAGE.in(choice).withFormat(ExportFormat.PNG);
    }

    /** Returns this choice in another format, and that format's usual number of pixels. */
    ExportChoice withFormat(ExportFormat changed) {
        int usual = changed.picture()
                .map(PictureFormat::usualRatio)
                .map(Double::intValue)
                .orElse(ratio);
        return new ExportChoice(changed, figure, width, height, usual, theme, titled);
    }

    ExportChoice withFigure(FigureKind changed) {
        return new ExportChoice(format, changed, width, height, ratio, theme, titled);
    }

    ExportChoice withSize(int changedWidth, int changedHeight) {
        return new ExportChoice(format, figure, changedWidth, changedHeight, ratio, theme, titled);
    }

    ExportChoice withRatio(int changed) {
        return new ExportChoice(format, figure, width, height, changed, theme, titled);
    }

    ExportChoice withTheme(Theme changed) {
        return new ExportChoice(format, figure, width, height, ratio, changed, titled);
    }

    ExportChoice withTitle(boolean changed) {
        return new ExportChoice(format, figure, width, height, ratio, theme, changed);
    }
}
