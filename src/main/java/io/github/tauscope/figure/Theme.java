package io.github.tauscope.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of a figure. The marks are from the palette of Okabe and Ito ("Color universal design", 2008), which people
 * with any kind of colour vision can tell apart.
 *
 * @param background behind everything
 * @param ink titles and values
 * @param muted axis labels and notes
 * @param grid lines behind the bars
 * @param axis the line on which bars stand
 * @param logit bars of logits
 * @param probability bars of probabilities
 * @param others the bar of the classes without one of their own
 * @param outline the distribution at the reference temperature
 * @param uniform the line 1/n
 * @param uniformText what is written on that line
 * @param series what tells one curve from the next, together with dashes and labels
 * @param warning marks of what went wrong
 */
public record Theme(
        Ink background,
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

    /** Copies the series. */
    public Theme {
        series = List.copyOf(series);
    }

    /** Dark on white. */
    public static final Theme LIGHT = new Theme(
            Ink.of(0xFFFFFF),
            Ink.of(0x1F2328),
            Ink.of(0x59636E),
            Ink.of(0xE7EBEF),
            Ink.of(0x8C959F),
            Ink.of(0x9CC7E0),
            Ink.of(0x0072B2),
            Ink.of(0x8C959F),
            Ink.of(0x1F2328).withOpacity(0.6),
            Ink.of(0xD55E00),
            Ink.of(0xB04E00),
            inks(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x1F2328),
            Ink.of(0xB42318));

    /** Light on near black. */
    public static final Theme DARK = new Theme(
            Ink.of(0x0D1117),
            Ink.of(0xE6EDF3),
            Ink.of(0x9DA7B1),
            Ink.of(0x21262D),
            Ink.of(0x6E7681),
            Ink.of(0x2F5F7D),
            Ink.of(0x56B4E9),
            Ink.of(0x6E7681),
            Ink.of(0xF0F6FC).withOpacity(0.75),
            Ink.of(0xE69F00),
            Ink.of(0xE69F00),
            inks(0x56B4E9, 0xE69F00, 0x009E73, 0xCC79A7, 0xF0E442, 0xD55E00, 0xE6EDF3),
            Ink.of(0xFF7B72));

    private static List<Ink> inks(int... rgb) {
        return IntStream.of(rgb).mapToObj(Ink::of).toList();
    }
}
