package io.github.tauscope.figure;

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
        Ink uniformText) {

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
            Ink.of(0xB04E00));

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
            Ink.of(0xE69F00));
}
