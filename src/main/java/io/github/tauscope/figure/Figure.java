package io.github.tauscope.figure;

/**
 * What a figure shows, ready to be laid out at any size. Immutable: the screen, a file and a test lay out the same value.
 *
 * @param <P> how it looks at a size
 */
public interface Figure<P extends Picture> {

    /** Returns the picture that fills (0, 0, width, height) of an extent. */
    P at(Extent extent);

    /** Returns the picture that fills (0, 0, width, height), in pixels at scale 1, with letters that suit it. */
    default P at(double width, double height) {
        return at(Extent.of(width, height));
    }

    /** Returns what it shows, in sentences for people who can't see it. */
    String description();
}
