package io.github.tauscope.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of a figure. The marks are from the palette of Okabe and Ito ("Color universal design", 2008), which people
 * with any kind of colour vision can tell apart; on white, its yellow and its sky blue are darker than there, for a contrast
 * of 3.
 *
 * @param name of the theme on the command line
 * @param background behind everything
 * @param paper hides marks below a text and rims marks: the background, which is unseen where there is none
 * @param onMark the colour of text on filled marks
 * @param ink titles and values
 * @param muted axis labels and notes
 * @param grid lines behind the bars
 * @param axis the line on which bars stand
 * @param logit bars of logits
 * @param probability bars of probabilities
 * @param others the bar of the remaining classes together
 * @param outline the distribution at the reference temperature
 * @param uniform the line 1/n
 * @param uniformText what is written on that line
 * @param series the colours of curves, which also differ in dashes and labels
 * @param warning marks of faults
 */
public record Theme(
        String name,
        Ink background,
        Ink paper,
        Ink onMark,
        Ink ink,
        Ink muted,
        Ink grid,
        Ink axis,
        Ink logit,
        Ink probability,
        Ink others,
        Ink outline,
        Ink uniform,
        Ink uniformText,
        List<Ink> series,
        Ink warning) {

    /** Gives each ink its role; that of a curve is {@code series-1}, {@code series-2} and so on. */
    public Theme {
        background = background.as("background");
        paper = paper.as("paper");
        onMark = onMark.as("paper");
        ink = ink.as("ink");
        muted = muted.as("muted");
        grid = grid.as("grid");
        axis = axis.as("axis");
        logit = logit.as("logit");
        probability = probability.as("probability");
        others = others.as("others");
        outline = outline.as("outline");
        uniform = uniform.as("uniform");
        uniformText = uniformText.as("uniform");
        List<Ink> given = series;
        series = IntStream.range(0, given.size())
                .mapToObj(i -> given.get(i).as("series-" + (i + 1)))
                .toList();
        warning = warning.as("warning");
    }

    /** Dark on white. */
    public static final Theme LIGHT = light("light", Ink.of(0xFFFFFF));

    /** Light on near black. */
    public static final Theme DARK = new Theme(
            "dark",
            Ink.of(0x0D1117),
            Ink.of(0x0D1117),
            Ink.of(0x0D1117),
            Ink.of(0xE6EDF3),
            Ink.of(0x9DA7B1),
            Ink.of(0x21262D),
            Ink.of(0x6E7681),
            Ink.of(0x3A6A8A),
            Ink.of(0x3F93CC),
            Ink.of(0x5F666E),
            Ink.of(0xF0F6FC),
            Ink.of(0xF0F6FC),
            Ink.of(0xE6EDF3),
            inks(0x56B4E9, 0xE69F00, 0x009E73, 0xCC79A7, 0xF0E442, 0xD55E00, 0xE6EDF3),
            Ink.of(0xFF7B72));

    /** Dark marks without a background, for light pages. */
    public static final Theme TRANSPARENT =
            light("transparent", Ink.of(0xFFFFFF).withOpacity(0));

    /** For projectors, which wash out pale colours: near black on white, without pale marks. */
    public static final Theme PROJECTOR = new Theme(
            "projector",
            Ink.of(0xFFFFFF),
            Ink.of(0xFFFFFF),
            Ink.of(0xFFFFFF),
            Ink.of(0x000000),
            Ink.of(0x24292F),
            Ink.of(0xC4CBD2),
            Ink.of(0x424A53),
            Ink.of(0x5C9AC2),
            Ink.of(0x005F9E),
            Ink.of(0x7A838D),
            Ink.of(0x000000),
            Ink.of(0x000000),
            Ink.of(0x000000),
            inks(0x004F7C, 0xB04E00, 0x00694A, 0x9C3F74, 0x8A5F00, 0x2478A8, 0x000000),
            Ink.of(0x8F1B12));

    /** The themes that a file can have; a window is light or dark. */
    public static final List<Theme> ALL = List.of(LIGHT, DARK, TRANSPARENT, PROJECTOR);

    @Override
    public String toString() {
        return name;
    }

    private static Theme light(String name, Ink background) {
        return new Theme(
                name,
                background,
                background,
                Ink.of(0xFFFFFF),
                Ink.of(0x1F2328),
                Ink.of(0x59636E),
                Ink.of(0xE7EBEF),
                Ink.of(0x8C959F),
                Ink.of(0x5F98BF),
                Ink.of(0x0072B2),
                Ink.of(0x8C959F),
                Ink.of(0x1F2328),
                Ink.of(0x1F2328),
                Ink.of(0x59636E),
                inks(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xB87F00, 0x3E97C9, 0x1F2328),
                Ink.of(0xB42318));
    }

    private static List<Ink> inks(int... rgb) {
        return IntStream.of(rgb).mapToObj(Ink::of).toList();
    }
}
